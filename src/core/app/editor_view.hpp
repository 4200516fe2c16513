// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "agenda/blueprint.hpp"
#include "app/editor_fields.hpp"
#include "meeting/meeting.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

/// What the sidebar shows of a meeting: every text in the user's language, ready to put into a control. It holds no
/// arithmetic and no meeting, so that two views can be compared and only what differs is redrawn.
namespace planerka::app
{
/// An editable text. A text that cannot be used stays here as it was typed, beside the reason.
struct Cell
{
    std::string text{};
    std::string message{}; ///< what is wrong and what to do, or a remark; empty if all is well
    bool wrong = false;    ///< the message stops the documents; otherwise it is a remark

    bool operator==(const Cell&) const = default;
};

struct Option
{
    std::string id{}; ///< what Editor::type() takes
    std::string text{};

    bool operator==(const Option&) const = default;
};

/// One of several.
struct Choice
{
    std::vector<Option> options{};
    int selected = -1; ///< index into options; -1: none
    std::string message{};
    bool wrong = false;

    bool operator==(const Choice&) const = default;
};

/// One line of the agenda: an item, or a break or the buffer that the schedule put between the items.
struct AgendaRow
{
    std::optional<std::size_t> item{}; ///< index into Meeting::agenda; nothing for what is computed
    std::string clock{};               ///< "09:30"; empty if parked
    Cell title{};
    Cell minutes{};
    bool parked = false; ///< left out, there is no time for it

    bool operator==(const AgendaRow&) const = default;
};

/// One attendee, in the order of Meeting::attendees.
struct PersonRow
{
    Choice kind{};
    Cell count{};
    Cell name{};
    Cell rate{};
    bool has_rate = true; ///< false for those whose time costs the meeting nothing

    bool operator==(const PersonRow&) const = default;
};

/// A decision, action or parked item, and whether clients may read it; in the order of shareables().
struct EntryRow
{
    std::string text{}; ///< "Decision: …"
    bool for_client = false;

    bool operator==(const EntryRow&) const = default;
};

/// The cost in words. If it cannot be computed, the figures are empty and `message` says why.
struct Figures
{
    std::string cost{};       ///< the full cost of one meeting: "$1,581.60"
    std::string parts{};      ///< direct and opportunity cost, if there is an opportunity cost
    std::string per_year{};   ///< "$75,916.80 a year", or that it is held once
    std::string per_minute{}; ///< "$26.36 a minute"
    std::string hours{};      ///< "8.58 h of working time"
    std::string message{};
    bool wrong = false;

    bool operator==(const Figures&) const = default;
};

struct View
{
    Cell title{};
    Choice purpose{};
    Cell date{};
    Cell time{};
    Cell minutes{};
    std::string when{}; ///< "Monday, ends 10:30 (America/Chicago)"
    Choice format{};
    bool has_link = false;
    bool has_place = false;
    Cell link{};
    Cell place{};
    Choice audience{};
    bool has_client = false;
    Cell client{};

    std::string agenda_used{};  ///< "60 of 60 min"
    Cell agenda{};              ///< only its message: what concerns the agenda as a whole
    bool agenda_is_own = false; ///< differs from its purpose's, so that one could return to that
    std::vector<AgendaRow> rows{};

    std::string people_count{}; ///< "7 people"
    Cell attendees{};           ///< only its message: what concerns the people as a whole
    std::vector<PersonRow> people{};
    Choice chair{};
    Choice minute_taker{};
    Cell currency{};
    Figures figures{};

    std::vector<EntryRow> entries{}; ///< of a meeting with clients

    Choice status{};
    std::vector<std::string> problems{}; ///< what stops the documents and has no field here
    bool has_wrong_texts = false;        ///< something typed was not taken over
};

/// What the sidebar shows of a meeting in that language. Its agenda is scheduled once, it is checked once and priced
/// once for all that is shown, and `meeting` is neither copied nor written out as text.
/// @param wrong what was typed and not taken over: it stands in its cell beside the reason.
/// @param blueprints those of the purposes that are offered.
View view_of(const Meeting& meeting, const WrongTexts& wrong, std::span<const Blueprint> blueprints, Language language);
} // namespace planerka::app
