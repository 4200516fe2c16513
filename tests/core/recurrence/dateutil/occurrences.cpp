// SPDX-License-Identifier: MPL-2.0
/// Answers each line {"start", "zone", "rrule", "exceptions", "additions", "from", "to"} on standard input with one
/// line on standard output: the meetings of that series as a JSON list, or {"error": code}.
#include "recurrence/recurrence.hpp"

#include <nlohmann/json.hpp>

#include <iostream>

int main()
{
    using namespace planerka;
    for (std::string line; std::getline(std::cin, line);)
    {
        const auto question = nlohmann::json::parse(line);
        Meeting meeting;
        meeting.start_local = question.at("start");
        meeting.time_zone = question.at("zone");
        meeting.recurrence = Recurrence{
            .rrule = question.at("rrule"),
            .exceptions = question.at("exceptions"),
            .additions = question.at("additions"),
        };
        auto answer = nlohmann::json::array();
        const auto walked = for_each_occurrence(meeting, Date::parse(question.at("from").get<std::string>()).value(),
                                                Date::parse(question.at("to").get<std::string>()).value(),
                                                [&](const LocalTime& time)
                                                {
                                                    answer.push_back(time.to_string());
                                                    return true;
                                                });
        if (!walked)
            answer = {{"error", walked.error().code}};
        std::cout << answer.dump() << '\n';
    }
}
