// SPDX-License-Identifier: MPL-2.0
#include "app/editor.hpp"

#include "cost/cost.hpp"
#include "meeting/who_costs.hpp"
#include "text/format.hpp"
#include "text/messages.hpp"

#include <algorithm>

namespace planerka::app
{
namespace
{
/// The rate of a salary, as it goes into the cost; nothing if there is no currency yet.
std::optional<Money> rate_of(const Meeting& meeting, const Attendee& person)
{
    const auto currency = meeting.costs ? Currency::of(meeting.costs->currency) : std::nullopt;
    return currency && person.cost ? loaded_hourly_rate(*person.cost, *currency) : std::nullopt;
}
} // namespace

void Editor::show_figures(View& view) const
{
    std::string missing;
    bool any_rate = false;
    bool all_named = true;
    for (std::size_t row = 0; row < meeting_.attendees.size(); ++row)
    {
        const auto& person = meeting_.attendees[row];
        if (!can_cost(meeting_, person))
            continue;
        if (const auto rate = rate_of(meeting_, person))
        {
            any_rate = true;
            if (view.people[row].rate.text.empty())
                if (const auto shown = Decimal::parse(rate->to_string()))
                    view.people[row].rate.text = text::number(*shown, language_);
            continue;
        }
        all_named = all_named && !person.name.empty();
        missing += (missing.empty() ? "" : ", ") + person.name;
    }

    auto& figures = view.figures;
    if (!any_rate)
    {
        figures.message = say("sidebar.no_rates");
        return;
    }
    if (!missing.empty() || !all_named)
    {
        figures.message = all_named ? text::message(language_, "sidebar.rates_missing", {{"names", missing}})
                                    : say("sidebar.rates_missing_unnamed");
        return;
    }
    const auto computed = cost_of(meeting_);
    if (!computed)
    {
        auto error = computed.error();
        error.place.clear(); // a path in the file says nothing to who never sees it
        figures.message = text::describe(error, language_);
        figures.wrong = true;
        return;
    }

    const auto& cost = computed.value();
    const auto money = [&](const Money& amount) { return text::money(amount, language_); };
    figures.cost = money(cost.full);
    if (cost.full != cost.direct)
        figures.parts = text::message(language_, "sidebar.cost_parts",
                                      {{"direct", money(cost.direct)}, {"opportunity", money(cost.opportunity)}});
    figures.per_year = say("sidebar.cost_once");
    if (cost.occurrences_per_year > 1)
        figures.per_year = text::message(language_, "sidebar.cost_per_year", {{"money", money(cost.annual_full)}});
    if (cost.per_minute)
        figures.per_minute = text::message(language_, "sidebar.cost_per_minute", {{"money", money(*cost.per_minute)}});
    figures.hours =
        text::message(language_, "sidebar.working_time", {{"hours", text::hours(cost.person_hours, language_)}});
}
} // namespace planerka::app
