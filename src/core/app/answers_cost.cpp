// SPDX-License-Identifier: MPL-2.0
#include "app/answers_cost.hpp"

#include "cost/explain.hpp"
#include "cost/figures.hpp"
#include "meeting/json.hpp"

/// The JSON answer of the cost, with the names that scripts rely on.
namespace planerka::app
{
using json::Json;

namespace
{
/// Counts are numbers, everything else a decimal string; null for what is not defined.
template <class Of>
Json figure_json(const Figure<Of>& figure, const Of& of)
{
    const auto value = figure.value(of);
    if (!value)
        return nullptr;
    return figure.unit == Unit::count || figure.unit == Unit::minutes ? Json(value->units()) : Json(value->to_string());
}

/// Adds the figure to `answer`: "annual.full" as "full" in the object "annual".
template <class Of>
void add_figure(Json& answer, const Figure<Of>& figure, const Of& of)
{
    const auto dot = figure.key.find('.');
    auto& object = dot == std::string_view::npos ? answer : answer[std::string(figure.key.substr(0, dot))];
    object[std::string(figure.key.substr(dot + 1))] = figure_json(figure, of);
}

template <class Of>
void add_figures(Json& answer, std::span<const Figure<Of>> figures, const Of& of)
{
    for (const auto& figure : figures)
        add_figure(answer, figure, of);
}

Json items_json(const Cost& cost)
{
    auto items = Json::array();
    for (const auto& share : cost.by_item)
    {
        Json item{{"id", share.item_id}};
        add_figures(item, item_figures(), share);
        items.push_back(std::move(item));
    }
    return items;
}

Json people_json(const Cost& cost)
{
    auto people = Json::array();
    for (const auto& share : cost.people)
    {
        Json person{{"id", share.attendee_id}};
        add_figures(person, person_figures(), share);
        people.push_back(std::move(person));
    }
    return people;
}

Json lines_json(const Cost& cost)
{
    auto lines = Json::array();
    for (const auto& share : cost.expenses)
    {
        Json line;
        add_figures(line, line_figures(), share);
        line["category"] = share.category;
        line["text"] = share.text;
        line["oneOff"] = share.one_off;
        lines.push_back(std::move(line));
    }
    return lines;
}

Json alternatives_json(const std::vector<Alternative>& alternatives)
{
    auto list = Json::array();
    for (const auto& each : alternatives)
    {
        Json alternative{{"id", each.id}};
        add_figures(alternative, alternative_figures(), each);
        list.push_back(std::move(alternative));
    }
    return list;
}

Json explanations_json(const std::vector<Explanation>& explanations)
{
    auto list = Json::array();
    for (const auto& each : explanations)
        list.push_back({{"figure", each.figure},
                        {"name", each.name},
                        {"value", each.value.to_string()},
                        {"formula", each.formula},
                        {"source", each.source}});
    return list;
}

Json answer_of(const Cost& cost, const std::vector<Alternative>& alternatives)
{
    Json answer{{"currency", std::string(cost.currency.code())}};
    for (const auto& figure : cost_figures())
    {
        add_figure(answer, figure, cost);
        if (figure.key == "opportunity")
        {
            answer["opportunityMode"] = cost.opportunity_mode;
            answer["opportunityReason"] =
                cost.opportunity_reason.empty() ? Json(nullptr) : Json(cost.opportunity_reason);
        }
        else if (figure.key == "perDecision")
            answer["byItem"] = items_json(cost);
    }
    answer["people"] = people_json(cost);
    answer["lines"] = lines_json(cost);
    answer["alternatives"] = alternatives_json(alternatives);
    return answer;
}
} // namespace

Result<std::string> cost_json(const Meeting& meeting, std::optional<Language> explained_in, PrivatePart private_part,
                              const std::vector<RateOrigin>& rates)
{
    PLANERKA_TRY(const auto cost, cost_of(meeting));
    PLANERKA_TRY(const auto alternatives, alternatives_of(meeting, cost));
    auto answer = answer_of(cost, alternatives);
    for (std::size_t i = 0; i < cost.people.size() && !rates.empty(); ++i)
        answer["people"][i]["rateFrom"] = std::string(name_of(rates[cost.people[i].attendee]));
    if (explained_in)
    {
        auto explanations = explain(meeting, cost, alternatives, *explained_in, private_part);
        name_origins(explanations, meeting, cost, rates, *explained_in);
        answer["explain"] = explanations_json(explanations);
    }
    return json::to_text(answer);
}
} // namespace planerka::app
