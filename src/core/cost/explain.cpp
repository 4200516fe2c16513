// SPDX-License-Identifier: MPL-2.0
#include "cost/explain.hpp"

#include "cost/detail/explain_expenses.hpp"
#include "cost/detail/explainer.hpp"
#include "cost/figures.hpp"
#include "text/messages.hpp"

namespace planerka
{
namespace
{
/// Explains the figures of `of`. `path` goes before their keys, `whose` before their names.
template <class Of>
void add_figures(std::vector<Explanation>& list, std::span<const Figure<Of>> figures, const Of& of,
                 const Explainer& explainer, const std::string& path = {}, const std::string& whose = {})
{
    for (const auto& figure : figures)
    {
        const auto value = figure.value(of);
        if (!value)
            continue;
        auto name = figure_name(figure.words, explainer.language());
        if (!whose.empty())
            name = text::message(explainer.language(), "explain.name", {{"whose", whose}, {"figure", std::move(name)}});
        list.push_back({path + std::string(figure.key), std::move(name), *value, figure.formula(explainer, of),
                        figure.source ? figure.source(explainer, of) : explainer.method({figure.method})});
    }
}

std::string name_of(const Attendee& attendee)
{
    return !attendee.name.empty() ? attendee.name : !attendee.job_title.empty() ? attendee.job_title : attendee.id;
}

std::string name_of(const AgendaItem& item)
{
    return item.title.empty() ? item.id : item.title;
}
} // namespace

std::vector<Explanation> explain(const Meeting& meeting, const Cost& cost, const std::vector<Alternative>& alternatives,
                                 Language language, PrivatePart private_part)
{
    const Explainer explainer(meeting, cost, alternatives, language, private_part);
    std::vector<Explanation> list;
    add_figures(list, cost_figures(), cost, explainer);
    for (std::size_t i = 0; i < cost.by_item.size(); ++i)
        add_figures(list, item_figures(), cost.by_item[i], explainer, element_path("byItem", i, ""),
                    name_of(explainer.item(cost.by_item[i])));
    for (std::size_t i = 0; i < cost.people.size(); ++i)
        add_figures(list, person_figures(), cost.people[i], explainer, element_path("people", i, ""),
                    name_of(explainer.attendee(cost.people[i])));
    for (std::size_t i = 0; i < cost.expenses.size(); ++i)
        add_figures(list, line_figures(), cost.expenses[i], explainer, element_path("lines", i, ""),
                    name_of_line(explainer, cost.expenses[i]));
    for (std::size_t i = 0; i < alternatives.size(); ++i)
        add_figures(list, alternative_figures(), alternatives[i], explainer, element_path("alternatives", i, ""),
                    text::message(language, "cost.alternative." + alternatives[i].id));
    return list;
}

std::vector<std::string> explanation_notes(const Cost& cost, Language language)
{
    const auto unit = Notation(language, cost.rounding).number(Money::of_minor(1, cost.currency));
    std::vector<std::string> notes;
    for (const auto* key :
         {cost.rounding == Rounding::half_even ? "roundeven" : "round", "roundup", "rounddown", "digits", "method"})
        notes.push_back(text::message(language, std::string("explain.note.") + key, {{"unit", unit}}));
    return notes;
}
} // namespace planerka
