// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "agenda/blueprint.hpp"
#include "meeting/meeting.hpp"
#include "panel/wrong_texts.hpp"

#include <span>
#include <string>
#include <string_view>

namespace planerka::panel
{
/// What came of a button.
struct Pressed
{
    bool changed = false;
    std::string focus{}; ///< the cell to go on with: the title of a new item; empty: where one is
};

/// Edits a meeting as a person types and clicks (panel/README.md, "Editing").
///
/// A text that makes sense changes the meeting at once. One that does not is kept, with a message, and the meeting
/// stays as it was: nothing typed is lost, and nothing wrong gets into a document. Everything given to it is borrowed
/// and must outlive it; it has no state of its own.
///
/// It changes the meeting in place: nothing here copies a meeting or writes it out as text.
class Editor
{
public:
    Editor(Meeting& meeting, WrongTexts& wrong, std::span<const Blueprint> blueprints, Language language);

    /// Takes over what was typed at a place (detail/typing.hpp says which there are); for a choice the id of the
    /// option, for what is ticked "yes" or "no". False if the text could not be used.
    bool type(std::string_view path, std::string_view text);

    /// Does what a button says:
    /// - "add:LIST" puts a new row into a list, "remove:LIST[2]", "up:LIST[2]" and "down:LIST[2]" take it out or move
    ///   it by one; at the end nothing happens;
    /// - "fit" lets the scheduler choose the minutes of every item again, also of those that a person typed, and takes
    ///   over what it found; if the agenda does not fit, the minutes stay;
    /// - "restore:agenda[4]" makes an item that was left out for want of time a must; if the agenda does not fit then,
    ///   the meeting gets the shortest length that is enough;
    /// - "blueprint_agenda" takes the agenda of the purpose instead of the meeting's own;
    /// - "day:2026-12-07:PLACE" enters a day;
    /// - "apply:A2" makes the meeting the cheaper one of that id, see apply_alternative().
    /// Anything else does nothing.
    Pressed press(std::string_view action);

private:
    Pressed add(std::string_view list);
    Pressed choose_day(std::string_view day_and_place);
    bool remove(std::string_view path);
    bool move(std::string_view path, int by);
    bool restore(std::string_view path);
    void fit();
    void forget_wrong_minutes();

    Meeting& meeting_;
    WrongTexts& wrong_;
    std::span<const Blueprint> blueprints_;
    Language language_;
};
} // namespace planerka::panel
