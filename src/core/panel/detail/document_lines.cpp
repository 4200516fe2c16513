// SPDX-License-Identifier: MPL-2.0
#include "panel/detail/document_lines.hpp"

#include "base/utf8.hpp"
#include "panel/detail/form_lines.hpp"
#include "panel/detail/lines.hpp"

#include <filesystem>

namespace planerka::panel
{
namespace
{
constexpr std::size_t kMostLetters = 32; ///< of a name on a button as wide as the narrowest panel

/// "Weekly pipeline rev… 2026-12-07" for a long name: its end, the date, tells more than its middle.
std::string shortened(const std::string& name)
{
    constexpr std::size_t kEnd = 11;
    const auto letters = utf8::length(name);
    if (letters <= kMostLetters)
        return name;
    std::string kept;
    std::size_t number = 0;
    for (const char byte : name)
    {
        number += utf8::is_continuation(byte) ? 0 : 1;
        if (number <= kMostLetters - kEnd - 1 || number > letters - kEnd)
            kept += byte;
        else if (!kept.ends_with("…"))
            kept += "…";
    }
    return kept;
}

/// Meeting files that one has worked on: each opens at a click.
void add_recent(const Scene& scene, std::vector<Line>& lines)
{
    if (scene.around.recent.empty())
        return;
    constexpr std::string_view kPart = "recent";
    const auto title = say(scene.language, "recent");
    lines.push_back({.cells = {fold_sign(scene, kPart, false, title), label(title, Tone::caption)}});
    if (!scene.folds.is_open(kPart, false))
        return;
    for (std::size_t number = 0; number < scene.around.recent.size(); ++number)
    {
        const auto& file = scene.around.recent[number];
        lines.push_back({.cells = {button("recent:" + std::to_string(number),
                                          shortened(std::filesystem::path(file).stem().string()),
                                          say(scene.language, "help.recent", {{"file", file}}))},
                         .indent = 1});
    }
}
} // namespace

void add_documents(const Scene& scene, std::vector<Line>& lines)
{
    if (!add_heading(scene, lines, "document", true))
        return;
    const auto make = [&](const char* kind, const char* word)
    {
        return button("make:" + std::string(kind), say(scene.language, "do." + std::string(word)),
                      say(scene.language, "help." + std::string(word)));
    };
    const auto does = [&](const char* action)
    {
        return button(action, say(scene.language, "do." + std::string(action)),
                      say(scene.language, "help." + std::string(action)));
    };
    lines.push_back(
        {.cells = {make("minutes", "minutes"), make("cost", "cost"), make("deck", "deck"), does("own_template")},
         .is_buttons = true});
    if (scene.meeting.audience != Audience::internal)
    {
        // With clients the documents are theirs; what is for us alone stands in copies of its own.
        lines.push_back({.cells = {label(say(scene.language, "our_copies"), Tone::caption)}});
        lines.push_back({.cells = {make("agenda:internal", "our_agenda"), make("minutes:internal", "our_minutes"),
                                   make("deck:internal", "speaker_deck")},
                         .is_buttons = true});
    }
    add_form(scene, lines, "document");
    lines.push_back({.cells = {label(say(scene.language, "hand_out"), Tone::caption)}, .begins_part = true});
    lines.push_back({.cells = {does("export_pdf"), does("send_mail"), does("export_calendar")}, .is_buttons = true});
    lines.push_back({.cells = {label(say(scene.language, "meeting_file"), Tone::caption)}, .begins_part = true});
    lines.push_back(
        {.cells = {does("open"), does("new"), does("save_as"), does("import_calendar")}, .is_buttons = true});
    add_recent(scene, lines);
}
} // namespace planerka::panel
