// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "time/local_time.hpp"

#include <optional>
#include <string>
#include <vector>

/// What is aimed at, talked about, decided and left to do (DOMAIN 3.1).
namespace planerka
{
struct AgendaItem
{
    std::string id{};
    std::string title{};
    std::string formal_title{}; ///< Russian, "О …"
    std::string type{};         ///< content (default), go_no_go, break, buffer, recognition, demo, roleplay, aob
    std::string activity{};     ///< information, discussion, decision, practice; what the item's time is spent on
    std::string serves{};       ///< of a conference session: direction, skills, recognition (DOMAIN 5.6)
    std::string topic{};
    std::string owner_id{};
    std::string decider_id{}; ///< the attendee who can decide, for items that end in a decision (R03)
    Minutes planned_minutes = 0;
    std::optional<Minutes> min_minutes{}; ///< default: planned
    std::optional<Minutes> max_minutes{}; ///< default: planned
    bool fixed = false;                   ///< takes exactly planned_minutes
    int priority = 1;                     ///< 1 must, 2 should, 3 could
    std::optional<int> day{};             ///< of a conference: 1 for the first of days[]
    std::string fixed_start{};            ///< HH:MM
    std::string outcome{};
    std::vector<std::string> inputs{};
    bool inputs_ready = false; ///< the inputs are there (R07)
    bool confidential = false;
    std::optional<Minutes> actual_minutes{};
    std::vector<std::string> heard{};
    std::vector<std::string> spoke{};
    std::vector<std::string> decision_ids{};
    std::string unknown{};
};

struct Vote
{
    int in_favour = 0; ///< "for" in the file
    int against = 0;
    int abstained = 0;
};

struct Decision
{
    std::string id{};
    std::string item_id{};
    std::string text{};
    std::string reason{};
    std::optional<Vote> vote{};
    std::string effective_from{}; ///< ISO date
    bool show_in_minutes = false; ///< a decision on a confidential item (class C2) may stand in the internal minutes
    std::string unknown{};
};

struct ActionItem
{
    std::string id{};
    std::string item_id{};
    std::string text{};
    std::string assignee_id{};
    std::string due_date{}; ///< ISO date
    std::string status{};   ///< open, done, dropped
    std::string decision_id{};
    std::string unknown{};
};

struct Goal
{
    std::string type{};
    std::string text{};
    std::string measure{};
    std::string target{};
    std::string unit{};
    std::string deadline{}; ///< ISO date
    std::string unknown{};
};

struct ParkedItem
{
    std::string item_id{};
    std::string text{};
    std::string owner_id{};
    std::string unknown{};
};
} // namespace planerka
