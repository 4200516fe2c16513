// SPDX-License-Identifier: MPL-2.0
#include "app/answers_check.hpp"

#include "app/detail/error_text.hpp"
#include "app/problems.hpp"
#include "meeting/json.hpp"

namespace planerka::app
{
using json::Json;

namespace
{
Json json_of(const Problem& problem)
{
    return {{"id", problem.id},
            {"severity", std::string(name_of(problem.severity))},
            {"path", problem.path},
            {"text", problem.text}};
}

std::string answer(Json list)
{
    return json::to_text(Json{{"problems", std::move(list)}});
}
} // namespace

std::string check_json(const Meeting& meeting, Language language)
{
    auto list = Json::array();
    for (const auto& problem : problems(meeting, language))
        list.push_back(json_of(problem));
    return answer(std::move(list));
}

std::optional<std::string> check_json(const Error& error, Language language)
{
    const auto expected = error.args.find("expected");
    const bool is_newer = error.code == "meeting.newer";
    const bool is_no_number =
        error.code == "json.type" && expected != error.args.end() && expected->second == "decimal";
    if (!is_newer && !is_no_number)
        return std::nullopt;
    return answer(Json::array({json_of({.id = is_newer ? "V01" : "V21",
                                        .severity = Severity::error,
                                        .path = error.place,
                                        .text = error_text(error, language)})}));
}
} // namespace planerka::app
