// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "agenda/blueprint.hpp"
#include "app/editor_fields.hpp"
#include "app/editor_view.hpp"
#include "meeting/meeting.hpp"

#include <cstddef>
#include <span>
#include <string_view>

namespace planerka::app
{
/// Edits a meeting as a person types it (app/README.md, "Editing").
///
/// A text that makes sense changes the meeting at once. One that does not is kept, with a message, and the meeting
/// stays as it was: nothing typed is lost, and nothing wrong gets into a document. Everything given to it is borrowed
/// and must outlive it; it has no state of its own. Row numbers are indices into Meeting::attendees or Meeting::agenda.
///
/// It changes the meeting in place: nothing here copies a meeting or writes it out as text.
class Editor
{
public:
    Editor(Meeting& meeting, WrongTexts& wrong, std::span<const Blueprint> blueprints, Language language);

    /// What to show of the meeting now; see view_of().
    View view() const;

    /// Takes over what was typed into a field; for a choice, the id of the option. False if the text could not be used.
    bool type(Field field, std::string_view text, std::size_t row = 0);

    /// A new item before the closing one; returns its index.
    std::size_t add_item();
    void remove_item(std::size_t row);
    /// Moves an item up (−1) or down (+1); at the end nothing happens.
    void move_item(std::size_t row, int by);

    /// Lets the scheduler choose the minutes of every item again, also of those that a person typed, and takes over
    /// what it found. If the agenda does not fit, the minutes stay.
    void fit();

    /// The agenda of the purpose instead of the meeting's own.
    void take_blueprint_agenda();

    /// A new person with sensible defaults; returns the index.
    std::size_t add_person();
    void remove_person(std::size_t row);

private:
    /// After a row was removed: the wrong texts of the rows behind it move up with them, its own goes.
    void shift_wrong_texts(Field field, std::size_t removed);
    void forget_wrong_minutes();

    Meeting& meeting_;
    WrongTexts& wrong_;
    std::span<const Blueprint> blueprints_;
    Language language_;
};
} // namespace planerka::app
