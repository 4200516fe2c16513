// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "agenda/blueprint.hpp"
#include "app/editor_view.hpp"
#include "meeting/limits.hpp"
#include "meeting/meeting.hpp"

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace planerka::app
{
/// What can be typed or chosen. The item_… and person_… fields exist once for each row.
enum class Field
{
    title,
    purpose,
    date,
    time,
    minutes,
    format,
    link,
    place,
    audience,
    client,
    item_title,
    item_minutes,
    person_kind,
    person_count,
    person_name,
    person_rate,
    chair,        ///< the option is the attendee's index, or empty for nobody
    minute_taker, ///< as chair
    currency,
    held, ///< "yes" or "no"
};

/// A text that could not be used, and why.
struct WrongText
{
    std::string text;
    std::string message;
};

/// By field and row: what was typed and not taken over. It outlives the editor, as the meeting does.
using WrongTexts = std::map<std::pair<Field, std::size_t>, WrongText>;

/// Edits a meeting as a person types it.
///
/// A text that makes sense changes the meeting at once. One that does not is kept, with a message, and the meeting
/// stays as it was: nothing typed is lost, and nothing wrong gets into a document. Everything given to it is borrowed
/// and must outlive it; it has no state of its own. Row numbers are indices into Meeting::attendees or Meeting::agenda.
class Editor
{
public:
    Editor(Meeting& meeting, WrongTexts& wrong, std::span<const Blueprint> blueprints, Language language);

    View view() const;

    /// Takes over what was typed into a field; for a choice, the id of the option. False if the text could not be used.
    bool type(Field field, std::string_view text, std::size_t row = 0);

    /// A new item before the closing one; returns its index.
    std::size_t add_item();
    void remove_item(std::size_t row);
    /// Moves an item up (−1) or down (+1); at the end nothing happens.
    void move_item(std::size_t row, int by);

    /// Gives every item back to the scheduler and takes over what it found.
    void fit();

    /// The agenda of the purpose instead of the meeting's own.
    void take_blueprint_agenda();

    /// A new person with sensible defaults; returns the index.
    std::size_t add_person();
    void remove_person(std::size_t row);

private:
    std::string apply(Field field, const std::string& text, std::size_t row);
    std::string apply_duration(const std::string& text);
    std::string apply_to_item(Field field, const std::string& text, AgendaItem& item);
    std::string apply_to_person(Field field, const std::string& text, Attendee& person);
    void set_duration(Minutes minutes);
    void set_purpose(const std::string& id);
    void set_role(const std::string& role, const std::string& row);
    bool agenda_is_own() const;
    const Blueprint* blueprint() const;
    std::string say(std::string_view key) const;
    std::string out_of(std::string_view key, const Range& range) const;
    void shift_wrong_texts(Field field, std::size_t removed);

    void show_meeting(View& view) const;
    void show_agenda(View& view) const;
    void show_people(View& view) const;
    void show_figures(View& view) const;
    void show_problems(View& view) const;
    void show_wrong_texts(View& view) const;

    Meeting& meeting_;
    WrongTexts& wrong_;
    std::span<const Blueprint> blueprints_;
    Language language_;
};
} // namespace planerka::app
