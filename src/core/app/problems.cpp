// SPDX-License-Identifier: MPL-2.0
#include "app/planner.hpp"

#include "documents/left_out.hpp"
#include "meeting/json.hpp"

#include <algorithm>

namespace planerka::app
{
using documents::Output;
using json::Json;

std::vector<Problem> problems(const Meeting& meeting, Language language)
{
    auto all = check(meeting, language, everything_possible(meeting));
    if (meeting.audience != Audience::internal)
        for (const auto output : {Output::agenda, Output::minutes, Output::deck, Output::invitation})
            for (auto& problem : documents::left_out(meeting, output, documents::Reader::client, language))
                if (std::ranges::none_of(all, [&](const Problem& other)
                                         { return other.id == problem.id && other.path == problem.path; }))
                    all.push_back(std::move(problem));
    std::ranges::stable_sort(all, {}, &Problem::id);
    return all;
}

std::string check_json(const Meeting& meeting, Language language)
{
    auto list = Json::array();
    for (const auto& problem : problems(meeting, language))
        list.push_back({{"id", problem.id},
                        {"severity", std::string(name_of(problem.severity))},
                        {"path", problem.path},
                        {"text", problem.text}});
    return json::to_text(Json{{"problems", std::move(list)}});
}
} // namespace planerka::app
