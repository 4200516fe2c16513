// SPDX-License-Identifier: MPL-2.0
#include "panel/detail/frame_lines.hpp"

#include "panel/detail/lines.hpp"
#include "text/shortened.hpp"

namespace planerka::panel
{
namespace
{
constexpr std::size_t kLongestWord = 20; ///< of a file name, in characters: has room in the narrowest panel

} // namespace

void add_head(const Scene& scene, const Figures& figures, std::vector<Line>& lines)
{
    if (!scene.around.left_over.empty())
    {
        lines.push_back({.cells = {label(say(scene.language, "left_over", {{"title", scene.around.left_over}}),
                                         Tone::plain, "text:left_over")}});
        lines.push_back({.cells = {button("left_over:restore", say(scene.language, "do.restore_left_over"),
                                          say(scene.language, "help.restore_left_over")),
                                   button("left_over:discard", say(scene.language, "do.discard"),
                                          say(scene.language, "help.discard"))},
                         .is_buttons = true});
    }
    if (scene.around.is_read_only)
        lines.push_back({.cells = {label(say(scene.language, "read_only"), Tone::remark, "message:read_only")}});
    if (!figures.cost.empty())
    {
        lines.push_back({.cells = {label(figures.cost, Tone::figure, "text:cost")}});
        lines.push_back({.cells = {label(figures.per_year, Tone::plain, "text:cost_per_year")}});
    }
    if (scene.around.verdict)
        lines.push_back(
            {.cells = {label(verdict_text(*scene.around.verdict, scene.language), Tone::plain, "text:verdict_in_short"),
                       sign("goto:advisor.overrideReason", "→", say(scene.language, "help.verdict"))}});
    if (scene.around.is_out_of_date)
    {
        lines.push_back({.cells = {label(say(scene.language, "changed_since_made"), Tone::plain, "text:out_of_date")}});
        lines.push_back(
            {.cells = {button("make_anew", say(scene.language, "do.make_anew"), say(scene.language, "help.make_anew"))},
             .is_buttons = true});
    }
    if (!figures.message.empty())
        lines.push_back(
            {.cells = {label(figures.message, figures.wrong ? Tone::alarm : Tone::remark, "message:cost")}});
}

void add_foot(const Scene& scene, const Problem* problem, std::vector<Line>& lines)
{
    const auto& around = scene.around;
    if (!around.failure.empty())
        lines.push_back({.cells = {label(around.failure, Tone::alarm, "message:failure")}});
    if (!around.note.empty())
        lines.push_back({.cells = {label(around.note, Tone::remark, "message:note")}});
    if (problem)
        lines.push_back({.cells = {label(problem->text, Tone::alarm, "message:problem"),
                                   sign("goto:" + problem->path, "→", say(scene.language, "help.goto"))}});
    lines.push_back({.cells = {button("make:agenda", say(scene.language, "do.agenda"),
                                      say(scene.language, "help.agenda"), Tone::primary),
                               button("save", say(scene.language, "do.save"), say(scene.language, "help.save"))},
                     .is_buttons = true});
    auto undo = sign("undo", "↶", say(scene.language, "do.undo"));
    undo.is_enabled = around.can_undo;
    auto redo = sign("redo", "↷", say(scene.language, "do.redo"));
    redo.is_enabled = around.can_redo;
    const auto* const state = around.file.empty() ? "file.none" : around.is_modified ? "file.modified" : "file.saved";
    auto file = label(say(scene.language, state, {{"file", text::with_short_words(around.file, kLongestWord)}}),
                      Tone::caption, "text:file");
    file.help = around.file;
    lines.push_back({.cells = {std::move(undo), std::move(redo), std::move(file),
                               sign("help", "?", say(scene.language, "do.help"))}});
}
} // namespace planerka::panel
