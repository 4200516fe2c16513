// SPDX-License-Identifier: MPL-2.0
#include "app/planner.hpp"

#include "cost/cost.hpp"
#include "documents/left_out.hpp"
#include "meeting/json.hpp"
#include "text/messages.hpp"

#include <algorithm>

namespace planerka::app
{
using documents::Output;
using json::Json;

namespace
{
std::string text_of(const Error& error, Language language)
{
    return text::message(language, "error." + error.code,
                         std::vector<text::Argument>(error.args.begin(), error.args.end()));
}

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

/// V21 of figures that are each within their limits and cannot be added up.
void check_sums(const Meeting& meeting, Language language, std::vector<Problem>& all)
{
    if (const auto cost = cost_of(meeting); !cost)
        all.push_back({.id = "V21",
                       .severity = Severity::error,
                       .path = cost.error().place,
                       .text = text_of(cost.error(), language)});
}
} // namespace

std::vector<Problem> problems(const Meeting& meeting, Language language)
{
    const auto purpose = everything_possible(meeting);
    auto all = check(meeting, language, purpose);
    if (purpose.cost_sheet && !has_errors(all))
        check_sums(meeting, language, all);
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
                                        .text = text_of(error, language)})}));
}
} // namespace planerka::app
