// SPDX-License-Identifier: MPL-2.0
#include "app/detail/editor_figures.hpp"

#include "app/detail/editor_people.hpp"
#include "cost/cost.hpp"
#include "meeting/who_costs.hpp"
#include "text/format.hpp"
#include "text/messages.hpp"

namespace planerka::app
{
namespace
{
/// Whose rate is to be typed yet; empty if nobody's.
std::string missing_rates(const Meeting& meeting, Language language)
{
    std::string names;
    bool any_rate = false;
    bool any_missing = false;
    bool all_named = true;
    for (const auto& person : meeting.attendees)
    {
        if (!can_cost(meeting, person))
            continue;
        if (rate_of(meeting, person))
        {
            any_rate = true;
            continue;
        }
        any_missing = true;
        all_named = all_named && !person.name.empty();
        names += (names.empty() ? "" : ", ") + person.name;
    }
    if (!any_rate)
        return text::message(language, "sidebar.no_rates");
    if (!any_missing)
        return {};
    return all_named ? text::message(language, "sidebar.rates_missing", {{"names", names}})
                     : text::message(language, "sidebar.rates_missing_unnamed");
}
} // namespace

Figures figures_of(const Meeting& meeting, Language language)
{
    Figures figures;
    figures.message = missing_rates(meeting, language);
    if (!figures.message.empty())
        return figures;
    const auto computed = cost_of(meeting);
    if (!computed)
    {
        auto error = computed.error();
        error.place.clear(); // a path in the file: in the sidebar nobody sees the file
        figures.message = text::describe(error, language);
        figures.wrong = true;
        return figures;
    }

    const auto& cost = computed.value();
    const auto money = [&](const Money& amount) { return text::money(amount, language); };
    figures.cost = money(cost.full);
    if (cost.full != cost.direct)
        figures.parts = text::message(language, "sidebar.cost_parts",
                                      {{"direct", money(cost.direct)}, {"opportunity", money(cost.opportunity)}});
    figures.per_year = cost.occurrences_per_year > 1
                           ? text::message(language, "sidebar.cost_per_year", {{"money", money(cost.annual_full)}})
                           : text::message(language, "sidebar.cost_once");
    if (cost.per_minute)
        figures.per_minute = text::message(language, "sidebar.cost_per_minute", {{"money", money(*cost.per_minute)}});
    figures.hours =
        text::message(language, "sidebar.working_time", {{"hours", text::hours(cost.person_hours, language)}});
    return figures;
}
} // namespace planerka::app
