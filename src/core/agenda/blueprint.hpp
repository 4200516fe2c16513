// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "base/result.hpp"
#include "meeting/meeting.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace planerka
{
/// A text in every language of Planerka.
struct LocalText
{
    std::string en{};
    std::string ru{};

    const std::string& in(Language language) const { return language == Language::ru ? ru : en; }
};

struct BlueprintItem
{
    LocalText title;
    std::string formal_title_ru{}; ///< empty: an organisational item, not numbered in the formal agenda
    LocalText client_title;        ///< as the client reads it; empty: as everybody does
    Minutes default_minutes = 0;
    Minutes min_minutes = 0;
    Minutes max_minutes = 0;
    std::string owner_role{}; ///< of the table in agenda/README.md, "Owner roles"
    int priority = 1;
    /// What most of its time is spent on: information, discussion, decision, practice. Decision only where something is
    /// chosen; a read-back repeats what was chosen and is information.
    std::string activity{};
    std::string type{}; ///< of AgendaItem; empty: content
    LocalText outcome;
    LocalText client_outcome; ///< the one that a client reads; empty: none
};

/// A tried agenda for one purpose (agenda/README.md, "Blueprints").
struct Blueprint
{
    std::string id{};
    LocalText title;
    LocalText client_title; ///< of a meeting with clients, who read it, too; empty: `title`
    Minutes default_minutes = 0;
    std::string default_format{};
    Audience audience = Audience::internal;
    LocalText goal;
    LocalText inputs;
    LocalText outputs;
    std::vector<BlueprintItem> items{};
};

/// Reads the blueprints' data (templates/blueprints.json). Errors as parse_meeting.
Result<std::vector<Blueprint>> parse_blueprints(std::string_view json);

/// What a new meeting starts with.
struct NewMeeting
{
    std::string id{}; ///< UUID
    Language language = Language::en;
    std::optional<Minutes> duration_minutes{}; ///< default: the blueprint's
    std::string start_local{};                 ///< ISO local time
    std::string time_zone{};                   ///< IANA id
    std::string title{};                       ///< default: the blueprint's
    std::optional<Audience> audience{};        ///< default: the blueprint's
    std::string client{};                      ///< the client's company
    /// Of those who come: name, kind and headcount. Default: one for each owner role that the items need.
    std::vector<Attendee> attendees{};
    /// Who makes it: takes the place of the person of the same kind, or comes before all, and is the organiser. Name,
    /// kind and address.
    std::optional<Attendee> organizer{};
};

/// A draft meeting with the blueprint's title, goal, format, audience and items, and an attendee for each owner role
/// that its items need, named by the role (agenda/README.md, "New meeting"), unless `start` says otherwise. The items
/// have the blueprint's own minutes: schedule() fits them to the duration. What an internal meeting needs beforehand
/// stands at its first question, not yet ready; what is to be prepared for a client (price range, what not to promise)
/// does not, for the client reads the agenda.
Meeting make_meeting(const Blueprint& blueprint, const NewMeeting& start);

/// The attendee who owns an item of that role: the first match of the rules in agenda/README.md, "Owner roles"; nullptr
/// if nobody does. Valid until the attendees change.
const Attendee* owner_for(const Meeting& meeting, std::string_view owner_role);
} // namespace planerka
