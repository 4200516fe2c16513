// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "advice/advice.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

/// A meeting about which no rule has anything to say; each test makes one thing different.
namespace advice_samples
{
using namespace planerka;

inline Decimal decimal(std::string_view text)
{
    return Decimal::parse(text).value();
}

inline Attendee colleague(std::string id, std::string name, int headcount = 1)
{
    Attendee attendee{.id = std::move(id),
                      .name = std::move(name),
                      .headcount = headcount,
                      .participation = "required",
                      .affiliation = "internal"};
    attendee.cost = AttendeeCost{.loaded_hourly_rate = decimal("60.00"), .recovery_minutes = 0};
    return attendee;
}

inline AgendaItem item(std::string id, std::string owner, Minutes minutes)
{
    return {.id = id,
            .title = "Question " + id,
            .activity = "discussion",
            .owner_id = std::move(owner),
            .planned_minutes = minutes,
            .min_minutes = 5,
            .outcome = "An answer"};
}

/// Three people at 60.00 an hour talk for an hour, on Monday 7 December 2026 at ten: 180.00 EUR.
inline Meeting meeting()
{
    Meeting made;
    made.id = "this";
    made.title = "Weekly review";
    made.format = "in_person";
    made.start_local = "2026-12-07T10:00";
    made.time_zone = "Europe/Berlin";
    made.duration_minutes = 60;
    made.goals = {{.text = "One figure"}};
    made.attendees = {colleague("a1", "Dana Reyes"), colleague("a2", "Priya Shah"), colleague("a3", "Lena Vogt")};
    made.attendees[0].role = "chair";
    made.agenda = {item("i1", "a1", 20), item("i2", "a2", 20), item("i3", "a3", 15)};
    made.costs = Costs{.currency = "EUR"};
    made.status = Status::scheduled;
    return made;
}

/// Every Monday, 48 times a year.
inline Meeting weekly()
{
    auto made = meeting();
    made.recurrence = Recurrence{.rrule = "FREQ=WEEKLY", .occurrences_per_year = 48};
    return made;
}

inline Date date(std::string_view iso)
{
    return Date::parse(iso).value();
}

inline AdviceContext on(std::string_view today)
{
    return {.today = date(today)};
}

inline std::optional<FiredRule> fired(const std::string& id, const Meeting& meeting, const AdviceContext& context = {},
                                      Language language = Language::en)
{
    const auto advice = advise(meeting, context, language);
    const auto found = std::ranges::find(advice.rules, id, &FiredRule::id);
    return found == advice.rules.end() ? std::nullopt : std::optional(*found);
}

inline bool fires(const std::string& id, const Meeting& meeting, const AdviceContext& context = {})
{
    return fired(id, meeting, context).has_value();
}

/// "R14 R17"
inline std::string rules(const Meeting& meeting, const AdviceContext& context = {})
{
    std::string ids;
    for (const auto& rule : advise(meeting, context, Language::en).rules)
        ids += (ids.empty() ? "" : " ") + rule.id;
    return ids;
}

/// With ordinary spaces, so that the expectations can be read.
inline std::string plain(std::string text)
{
    const std::string no_break = "\u00A0";
    for (auto at = text.find(no_break); at != text.npos; at = text.find(no_break))
        text.replace(at, no_break.size(), " ");
    return text;
}

inline std::string text(const std::string& id, const Meeting& meeting, const AdviceContext& context = {},
                        Language language = Language::en)
{
    const auto rule = fired(id, meeting, context, language);
    return rule ? plain(rule->text) : "silent";
}

inline std::string fact(const std::string& id, const Meeting& meeting, const AdviceContext& context = {},
                        Language language = Language::en)
{
    const auto rule = fired(id, meeting, context, language);
    return rule ? plain(rule->fact) : "silent";
}
} // namespace advice_samples
