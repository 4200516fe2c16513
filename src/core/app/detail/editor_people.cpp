// SPDX-License-Identifier: MPL-2.0
#include "app/detail/editor_people.hpp"

#include "app/detail/editor_choices.hpp"
#include "meeting/field_rules.hpp"
#include "meeting/who_costs.hpp"
#include "text/format.hpp"
#include "text/messages.hpp"

namespace planerka::app
{
namespace
{
std::string rate_text(const Meeting& meeting, const Attendee& person, Language language)
{
    if (person.cost && person.cost->loaded_hourly_rate)
        return text::number(*person.cost->loaded_hourly_rate, language);
    const auto of_salary = can_cost(meeting, person) ? rate_of(meeting, person) : std::nullopt;
    const auto shown = of_salary ? Decimal::parse(of_salary->to_string()) : std::nullopt;
    return shown ? text::number(*shown, language) : std::string();
}
} // namespace

std::optional<Money> rate_of(const Meeting& meeting, const Attendee& person)
{
    const auto currency = meeting.costs ? Currency::of(meeting.costs->currency) : std::nullopt;
    return currency && person.cost ? loaded_hourly_rate(*person.cost, *currency) : std::nullopt;
}

void show_people(const Meeting& meeting, Language language, View& view)
{
    std::int64_t count = 0;
    for (const auto& person : meeting.attendees)
    {
        PersonRow row;
        row.kind = choice_of(known_values("Attendee", "attendeeKind"), person.attendee_kind, "sidebar.kind", language);
        row.count.text = std::to_string(person.headcount);
        row.name.text = person.name;
        row.has_rate = can_cost(meeting, person);
        row.rate.text = rate_text(meeting, person, language);
        count += person.headcount;
        view.people.push_back(std::move(row));
    }
    view.people_count = text::message(language, "sidebar.people_count", {{"count", count}});
    view.chair = holder_of(kChair, meeting, language);
    view.minute_taker = holder_of(kMinuteTaker, meeting, language);
    if (meeting.costs)
        view.currency.text = meeting.costs->currency;
}
} // namespace planerka::app
