// SPDX-License-Identifier: MPL-2.0
#include "panel/detail/document_lines.hpp"

#include "panel/detail/form_lines.hpp"
#include "panel/detail/lines.hpp"

namespace planerka::panel
{
void add_documents(const Scene& scene, std::vector<Line>& lines)
{
    if (!add_heading(scene, lines, "document", true))
        return;
    const auto make = [&](const char* kind, const char* word)
    {
        return button("make:" + std::string(kind), say(scene.language, "do." + std::string(word)),
                      say(scene.language, "help." + std::string(word)));
    };
    lines.push_back(
        {.cells = {make("minutes", "minutes"), make("cost", "cost"), make("deck", "deck")}, .is_buttons = true});
    if (scene.meeting.audience != Audience::internal)
    {
        // With clients the documents are theirs; what is for us alone stands in copies of its own.
        lines.push_back({.cells = {label(say(scene.language, "our_copies"), Tone::caption)}});
        lines.push_back({.cells = {make("agenda:internal", "our_agenda"), make("minutes:internal", "our_minutes"),
                                   make("deck:internal", "speaker_deck")},
                         .is_buttons = true});
    }
    add_form(scene, lines, "document");
    lines.push_back(
        {.cells = {button("open", say(scene.language, "do.open"), say(scene.language, "help.open")),
                   button("new", say(scene.language, "do.new"), say(scene.language, "help.new")),
                   button("save_as", say(scene.language, "do.save_as"), say(scene.language, "help.save_as"))},
         .begins_part = true,
         .is_buttons = true});
}
} // namespace planerka::panel
