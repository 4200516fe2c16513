// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "time/local_time.hpp"

#include <optional>
#include <string>
#include <vector>

/// What a meeting aims at, talks about, decides and leaves to do (meeting/README.md, "Fields").
namespace planerka
{
struct AgendaItem
{
    std::string id{};
    std::string title{};
    std::string formal_title{}; ///< of a Russian agenda: «О прогнозе выполнения плана»
    std::string client_title{}; ///< as the client is to read it; empty: like everybody else
    std::string type{};         ///< content (default), go_no_go, break, buffer, recognition, demo, roleplay, aob
    std::string activity{};     ///< what the time is spent on: information, discussion, decision, practice
    std::string serves{};       ///< what a session of a conference is for: direction, skills, recognition
    std::string topic{};
    std::string owner_id{};
    std::string decider_id{}; ///< the attendee who can decide, of an item that ends in a decision
    Minutes planned_minutes = 0;
    std::optional<Minutes> min_minutes{}; ///< default: planned
    std::optional<Minutes> max_minutes{}; ///< default: planned
    bool fixed = false;                   ///< takes exactly planned_minutes
    int priority = 1;                     ///< 1 must, 2 should, 3 could
    std::optional<int> day{};             ///< of a conference: 1 for the first of days[]
    std::string fixed_start{};            ///< HH:MM at which the item has to begin
    std::string outcome{};                ///< what there is at its end that was not there before
    std::string client_outcome{};         ///< what the client has of it; a client reads no other
    std::vector<std::string> inputs{};    ///< what has to be there before
    bool inputs_ready = false;            ///< and is
    bool confidential = false;
    std::optional<Minutes> actual_minutes{}; ///< that the item took in the end
    std::vector<std::string> heard{};        ///< what was reported, a text for each report
    std::vector<std::string> spoke{};        ///< what was said on it, a text for each speaker
    std::vector<std::string> decision_ids{};
    std::string unknown{};

    friend bool operator==(const AgendaItem&, const AgendaItem&) = default;
};

/// A break or a buffer; every other item is content.
bool is_pause(const AgendaItem& item);

struct Vote
{
    int in_favour = 0; ///< "for" in the file
    int against = 0;
    int abstained = 0;

    friend bool operator==(const Vote&, const Vote&) = default;
};

struct Decision
{
    std::string id{};
    std::string item_id{};
    std::string text{};
    std::string reason{};
    std::optional<Vote> vote{};
    std::string effective_from{}; ///< ISO date
    bool show_in_minutes = false; ///< the internal minutes show it although its item is confidential
    std::string audience{};       ///< who may read it: "client", or "internal", which it is if nobody has said
    std::string unknown{};

    friend bool operator==(const Decision&, const Decision&) = default;
};

/// Something that somebody is to do after the meeting.
struct ActionItem
{
    std::string id{};
    std::string item_id{};
    std::string text{};
    std::string assignee_id{};
    std::string due_date{}; ///< ISO date
    std::string status{};   ///< open, done, dropped
    std::string decision_id{};
    std::string audience{}; ///< as Decision::audience
    std::string unknown{};

    friend bool operator==(const ActionItem&, const ActionItem&) = default;
};

/// What the meeting is to reach, and by which figure one will see it.
struct Goal
{
    std::string type{};
    std::string text{};
    std::string measure{};
    std::string target{};
    std::string unit{};
    std::string deadline{}; ///< ISO date
    std::string unknown{};

    friend bool operator==(const Goal&, const Goal&) = default;
};

/// A subject that came up and was put off.
struct ParkedItem
{
    std::string item_id{};
    std::string text{};
    std::string owner_id{};
    std::string audience{}; ///< as Decision::audience
    std::string unknown{};

    friend bool operator==(const ParkedItem&, const ParkedItem&) = default;
};

/// Whether a client may read a decision, an action or a parked item: it is marked so (documents/README.md, "Decisions,
/// actions and parked items").
template <class Entry>
bool is_for_clients(const Entry& entry)
{
    return entry.audience == "client";
}
} // namespace planerka
