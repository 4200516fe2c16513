// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/filler.hpp"
#include "meeting/meeting_file.hpp"

#include <nlohmann/json.hpp>

#include <map>
#include <string>

/// A meeting with a mark of its own in every field of the model (documents/README.md, "How it is tested"), so that a
/// search can tell which field came through.
namespace planerka::documents
{
/// Texts "ZQX0017Q", whole numbers from 71710001, figures "717101.19".
class Marks
{
public:
    int choice(int) { return 0; }
    bool truth(const std::string&) { return true; }
    bool keeps(const std::string&) { return true; }
    int entries(const std::string& path)
    {
        for (const auto* list : {"agenda", "decisions"})
            if (path == list)
                return 4;
        for (const auto* list : {"attendees", "actions"})
            if (path == list)
                return 3;
        for (const auto* list :
             {"previousActions", "relatedProducts", "benefits", "goals", "recognition", "parkingLot"})
            if (path == list)
                return 2;
        return 1;
    }
    int integer(const std::string&, const FieldRule*) { return 71'710'000 + ++count_; }
    Decimal number(const std::string&, const FieldRule*) { return Decimal(71'710'000 + ++count_, 2); }
    std::string text(const std::string&, const FieldRule*) { return mark("ZQX"); }
    std::string unknown(const std::string&) { return R"({"later":")" + mark("ZQU") + R"("})"; }

private:
    std::string mark(const std::string& letters)
    {
        const auto digits = std::to_string(10'000 + ++count_).substr(1);
        return letters + digits + "Q";
    }
    int count_ = 0;
};

/// What the documents need to be made at all; every other field keeps its mark. Three people: the organiser, a
/// colleague, a client. Four items: of the organiser, of the client, a confidential one, one on a product in
/// development; four decisions: on the first, on the confidential one without and with showInMinutes, and one that the
/// confidential one names. The third action carries out that one. Of the lists of two, the second is the one that is
/// hidden from a client: about the confidential item, internal, a forecast, without consent.
inline Meeting marked_meeting()
{
    Marks marks;
    Meeting meeting;
    tests::Filler(marks).fill(meeting, "");
    meeting.schema_version = "1.0";
    meeting.language = Language::en;
    meeting.kind = "conference";
    meeting.audience = Audience::client;
    meeting.status = Status::held;
    meeting.start_local = "2026-12-07T09:30";
    meeting.time_zone = "Europe/Berlin";
    meeting.duration_minutes = 80;
    meeting.end_early = false;
    meeting.days = {{.date = "2026-12-07", .start = "09:30", .end = "10:50", .unknown = meeting.days[0].unknown}};
    meeting.confidentiality = "internal";
    const char* const people[]{"a1", "a2", "c1"};
    const char* const items[]{"i1", "i2", "i3", "i4"};
    meeting.organizer_id = people[0];
    for (std::size_t i = 0; i < 3; ++i)
    {
        auto& attendee = meeting.attendees[i];
        attendee.id = people[i];
        attendee.headcount = 1;
        attendee.affiliation = i == 2 ? "client" : "internal";
        attendee.role = i == 0 ? "chair" : "participant";
        attendee.participation = "required";
        attendee.attendance = "present";
        attendee.time_zone = "Europe/Berlin";
    }
    for (std::size_t i = 0; i < 4; ++i)
    {
        auto& item = meeting.agenda[i];
        item.id = items[i];
        item.type = "content";
        item.owner_id = people[i == 1 ? 2 : 0];
        item.decider_id = people[0];
        item.planned_minutes = item.min_minutes.emplace() = item.max_minutes.emplace() = 20;
        item.fixed = false;
        item.priority = 1;
        item.day = 1;
        item.fixed_start = "";
        item.confidential = i == 2;
        auto& decision = meeting.decisions[i];
        decision.id = "d" + std::to_string(i + 1);
        decision.item_id = i == 0 ? items[0] : i == 3 ? "" : items[2];
        decision.show_in_minutes = i == 2;
        item.decision_ids = {decision.id};
        decision.audience = "client";
    }
    meeting.agenda[2].decision_ids = {"d3", "d4"};
    meeting.agenda[3].decision_ids.clear();
    meeting.agenda[3].topic = "product_in_development";
    meeting.actions[2].item_id.clear();
    meeting.actions[2].assignee_id = people[0];
    meeting.actions[2].decision_id = "d4";
    for (std::size_t i = 0; i < 2; ++i)
    {
        for (auto* list : {&meeting.actions, &meeting.previous_actions})
        {
            (*list)[i].item_id = items[i == 0 ? 0 : 2];
            (*list)[i].assignee_id = people[0];
            (*list)[i].decision_id = "";
        }
        meeting.parking_lot[i].item_id = i == 0 ? "" : items[2];
        meeting.parking_lot[i].owner_id = people[0];
        meeting.recognition[i].attendee_id = people[1];
        meeting.recognition[i].consent_to_publish = i == 0;
    }
    for (auto* list : {&meeting.actions, &meeting.previous_actions})
        for (auto& each : *list)
            each.audience = "client";
    for (auto& each : meeting.parking_lot)
        each.audience = "client";
    meeting.related_products[1].status = "internal";
    meeting.benefits[1].product = meeting.related_products[1].name;
    meeting.goals[1].type = "forecast";
    return meeting;
}

/// Every value of the file by its path: "attendees[0].email" → "ZQX0017Q"; also those of unknown keys.
inline std::map<std::string, std::string> leaves(const nlohmann::json& value, const std::string& path = {})
{
    std::map<std::string, std::string> all;
    if (value.is_object())
        for (const auto& [key, inner] : value.items())
            all.merge(leaves(inner, path.empty() ? key : path + '.' + key));
    else if (value.is_array())
        for (std::size_t i = 0; i < value.size(); ++i)
            all.merge(leaves(value[i], path + '[' + std::to_string(i) + ']'));
    else
        all[path] = value.is_string() ? value.get<std::string>() : value.dump();
    return all;
}

inline bool is_mark(const std::string& value)
{
    return value.starts_with("ZQ") || value.starts_with("7171");
}
} // namespace planerka::documents
