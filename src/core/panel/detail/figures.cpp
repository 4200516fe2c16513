// SPDX-License-Identifier: MPL-2.0
#include "panel/detail/figures.hpp"

#include "meeting/hourly_rate.hpp"
#include "meeting/who_costs.hpp"
#include "text/format.hpp"
#include "text/messages.hpp"

namespace planerka::panel
{
namespace
{
/// Whose rates are known, and whose are to be typed yet.
struct Rates
{
    bool any = false;
    std::string missing{}; ///< what to do about it; empty if nothing
};

std::optional<Money> rate_of(const Meeting& meeting, const Attendee& person)
{
    const auto currency = meeting.costs ? Currency::of(meeting.costs->currency) : std::nullopt;
    return currency && person.cost ? loaded_hourly_rate(*person.cost, *currency) : std::nullopt;
}

bool lacks_rate(const Meeting& meeting, const Attendee& person)
{
    return can_cost(meeting, person) && !rate_of(meeting, person);
}

Rates rates_in(const Meeting& meeting, Language language)
{
    Rates rates;
    std::string names;
    bool any_missing = false;
    bool all_named = true;
    for (const auto& person : meeting.attendees)
        if (lacks_rate(meeting, person))
        {
            any_missing = true;
            all_named = all_named && !person.name.empty();
            names += (names.empty() ? "" : ", ") + person.name;
        }
        else
            rates.any = rates.any || can_cost(meeting, person);
    if (!rates.any)
        rates.missing = text::message(language, "sidebar.no_rates");
    else if (any_missing)
        rates.missing = all_named ? text::message(language, "sidebar.rates_missing", {{"names", names}})
                                  : text::message(language, "sidebar.rates_missing_unnamed");
    return rates;
}

/// The meeting as if those without a rate did not come: it costs at least that.
Meeting known_part(Meeting meeting)
{
    std::vector<Attendee> known;
    for (const auto& person : meeting.attendees)
        if (!lacks_rate(meeting, person))
            known.push_back(person);
    meeting.attendees = std::move(known);
    return meeting;
}
} // namespace

Figures figures_of(const Meeting& meeting, Language language)
{
    Figures figures;
    auto rates = rates_in(meeting, language);
    figures.message = std::move(rates.missing);
    if (!rates.any)
        return figures;
    const bool is_all = figures.message.empty();
    const auto computed = is_all ? cost_of(meeting) : cost_of(known_part(meeting));
    if (!computed)
    {
        auto error = computed.error();
        error.place.clear(); // a path in the file: in the sidebar nobody sees the file
        figures.message = text::describe(error, language);
        figures.wrong = true;
        return figures;
    }

    const auto& cost = computed.value();
    const auto money = [&](const Money& amount)
    {
        const auto known = text::money(amount, language);
        return is_all ? known : text::message(language, "sidebar.cost_at_least", {{"money", known}});
    };
    figures.cost = money(cost.full);
    figures.per_year = cost.occurrences_per_year > 1
                           ? text::message(language, "sidebar.cost_per_year", {{"money", money(cost.annual_full)}})
                           : text::message(language, "sidebar.cost_once");
    if (!is_all)
        return figures; // of the rest nothing is known
    if (cost.per_minute)
        figures.per_minute = text::message(language, "sidebar.cost_per_minute", {{"money", money(*cost.per_minute)}});
    figures.hours =
        text::message(language, "sidebar.working_time", {{"hours", text::hours(cost.person_hours, language)}});
    figures.all = cost;
    return figures;
}
} // namespace planerka::panel
