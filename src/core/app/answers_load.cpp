// SPDX-License-Identifier: MPL-2.0
#include "app/answers_load.hpp"

#include "app/detail/figures_json.hpp"
#include "meeting/json.hpp"

namespace planerka::app
{
using json::Json;

std::string load_json(const CalendarLoad& load)
{
    auto meetings = Json::array();
    for (const auto& meeting : load.meetings)
        meetings.push_back({{"title", meeting.title},
                            {"occurrences", meeting.occurrences},
                            {"perYear", amount(meeting.per_year)},
                            {"hours", hundredths(meeting.hours)}});
    auto people = Json::array();
    for (const auto& person : load.people)
        people.push_back({{"name", person.name},
                          {"hoursPerWeek", hundredths(person.hours_per_week)},
                          {"band", std::string(name_of(person.band))},
                          {"perYear", amount(person.per_year)},
                          {"share", printed_share(person.hours_per_week).to_string()},
                          {"clientHoursPerWeek", hundredths(person.client_hours_per_week)}});
    auto left_out = Json::array();
    for (const auto& [reason, count] : load.left_out)
        left_out.push_back({{"reason", std::string(name_of(reason))}, {"entries", count}});
    auto conflicts = Json::array();
    for (const auto& each : load.conflicts.all)
        conflicts.push_back({{"first", each.first},
                             {"second", each.second},
                             {"begin", each.begin.to_string()},
                             {"times", each.times},
                             {"people", each.people}});
    return json::to_text({{"from", load.from.to_string()},
                          {"to", load.to.to_string()},
                          {"currency", load.currency ? Json(std::string(load.currency->code())) : Json(nullptr)},
                          {"meetings", std::move(meetings)},
                          {"people", std::move(people)},
                          {"leftOut", std::move(left_out)},
                          {"conflicts", std::move(conflicts)}});
}
} // namespace planerka::app
