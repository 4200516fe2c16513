// SPDX-License-Identifier: MPL-2.0
#include "panel/detail/people_lines.hpp"

#include "forms/place.hpp"
#include "meeting/hourly_rate.hpp"
#include "meeting/who_costs.hpp"
#include "panel/detail/form_lines.hpp"
#include "panel/detail/lines.hpp"
#include "panel/detail/packing.hpp"
#include "panel/detail/typing.hpp"
#include "text/format.hpp"

#include <array>

namespace planerka::panel
{
namespace
{
constexpr int kCountColumns = 4;
constexpr int kRateColumns = 12;

/// What an hour costs that a salary comes to; "" if that is not known.
std::string rate_of_salary(const Meeting& meeting, const Attendee& person, Language language)
{
    const auto currency = meeting.costs ? Currency::of(meeting.costs->currency) : std::nullopt;
    if (!currency || !person.cost || !can_cost(meeting, person))
        return {};
    const auto rate = loaded_hourly_rate(*person.cost, *currency);
    const auto shown = rate ? Decimal::parse(rate->to_string()) : std::nullopt;
    return shown ? text::number(*shown, language) : std::string();
}

/// Two lines: who and for how much an hour; what kind and how many.
void add_person(const Scene& scene, std::vector<Line>& lines, std::size_t row)
{
    const auto& person = scene.meeting.attendees[row];
    const auto at = [&](std::string_view key) { return forms::place_in("attendees", row, key); };
    auto name = editing(scene, at("name"));
    name.columns = kRest;
    auto rate = editing(scene, at("cost.loadedHourlyRate"));
    rate.columns = kRateColumns;
    rate.is_enabled = can_cost(scene.meeting, person);
    if (rate.text.empty())
        rate.text = rate_of_salary(scene.meeting, person, scene.language);
    auto kind = editing(scene, at("attendeeKind"));
    kind.columns = kRest;
    auto times = label("×", Tone::caption);
    times.columns = kNatural;
    auto count = editing(scene, at("headcount"));
    count.columns = kCountColumns;
    const auto part = row_part(scene.meeting, "attendees", row);
    lines.push_back({.cells = {std::move(name), std::move(rate)}, .begins_part = false});
    lines.push_back({.cells = {std::move(kind), std::move(times), std::move(count),
                               fold_sign(scene, part, false, say(scene.language, "details"))}});
    static constexpr std::array<std::string_view, 4> kShown{"name", "cost.loadedHourlyRate", "attendeeKind",
                                                            "headcount"};
    if (scene.folds.is_open(part, false))
        add_details(scene, lines, "attendees", row, "Attendee", kShown);
}
} // namespace

void add_people(const Scene& scene, std::vector<Line>& lines)
{
    std::int64_t count = 0;
    for (const auto& person : scene.meeting.attendees)
        count += person.headcount;
    if (!add_heading(scene, lines, "people", true,
                     label(say(scene.language, "people_count", {{"count", count}}), Tone::plain, "text:people_count")))
        return;
    if (!scene.meeting.attendees.empty())
    {
        auto rates = label(say(scene.language, "field.person_rate"), Tone::caption);
        rates.columns = kRateColumns;
        lines.push_back({.cells = {label(say(scene.language, "field.person_name"), Tone::caption), std::move(rates)}});
    }
    for (std::size_t row = 0; row < scene.meeting.attendees.size(); ++row)
        add_person(scene, lines, row);
    lines.push_back(
        {.cells = {button("add:attendees", say(scene.language, "do.add_person"), say(scene.language, "help.add_row")),
                   button("paste_people", say(scene.language, "do.paste_people"),
                          say(scene.language, "help.paste_people"))},
         .is_buttons = true});
    {
        Packing roles(scene, lines, 0);
        roles.add(kChair);
        roles.add(kMinuteTaker);
    }
    add_form(scene, lines, "people", "attendees");
}
} // namespace planerka::panel
