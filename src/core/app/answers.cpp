// SPDX-License-Identifier: MPL-2.0
#include "agenda/schedule.hpp"
#include "app/planner.hpp"
#include "cost/cost.hpp"
#include "meeting/json.hpp"

/// The JSON answers, with the names that scripts rely on.
namespace planerka::app
{
using json::Json;

namespace
{
Json amount(const std::optional<Money>& money)
{
    return money ? Json(money->to_string()) : Json(nullptr);
}

/// Two decimals, half away from zero.
std::string hundredths(const Exact& value)
{
    return Decimal((value * 100).rounded(Rounding::half_up), 2).to_string();
}

Json item_json(const Slot& slot)
{
    return {{"id", slot.id},
            {"start", slot.start.clock()},
            {"end", slot.end.clock()},
            {"minutes", slot.minutes},
            {"kind", slot.kind}};
}
} // namespace

Result<std::string> schedule_json(const Meeting& meeting)
{
    PLANERKA_TRY(const auto fitted, schedule(meeting));
    auto items = Json::array();
    for (const auto& slot : fitted.slots)
        if (!slot.id.empty())
            items.push_back(item_json(slot));
    auto breaks = Json::array();
    for (const auto& pause : fitted.breaks)
        breaks.push_back({{"afterItemId", pause.after_item_id}, {"minutes", pause.minutes}});
    return json::to_text({{"items", std::move(items)},
                          {"breaks", std::move(breaks)},
                          {"bufferMinutes", fitted.buffer_minutes},
                          {"parked", fitted.parked},
                          {"finishEarlyMinutes", fitted.finish_early_minutes}});
}

Result<std::string> cost_json(const Meeting& meeting)
{
    PLANERKA_TRY(const auto cost, cost_of(meeting));
    auto items = Json::array();
    for (const auto& item : cost.by_item)
        items.push_back({{"id", item.item_id}, {"direct", amount(item.direct)}});
    return json::to_text({{"currency", std::string(cost.currency.code())},
                          {"attendance", amount(cost.attendance)},
                          {"preparation", amount(cost.preparation)},
                          {"followUp", amount(cost.follow_up)},
                          {"travelTime", amount(cost.travel_time)},
                          {"recovery", amount(cost.recovery)},
                          {"travel", amount(cost.travel)},
                          {"venue", amount(cost.venue)},
                          {"catering", amount(cost.catering)},
                          {"tool", amount(cost.tool)},
                          {"materials", amount(cost.materials)},
                          {"speaker", amount(cost.speaker)},
                          {"other", amount(cost.other)},
                          {"direct", amount(cost.direct)},
                          {"opportunity", amount(cost.opportunity)},
                          {"full", amount(cost.full)},
                          {"occurrencesPerYear", cost.occurrences_per_year},
                          {"annual",
                           {{"direct", amount(cost.annual_direct)},
                            {"opportunity", amount(cost.annual_opportunity)},
                            {"full", amount(cost.annual_full)}}},
                          {"perAttendee", amount(cost.per_attendee)},
                          {"perParticipant", amount(cost.per_participant)},
                          {"perMinute", amount(cost.per_minute)},
                          {"directPerMinute", amount(cost.direct_per_minute)},
                          {"byItem", std::move(items)},
                          {"breakEvenRevenue", amount(cost.break_even_revenue)},
                          {"personHours", hundredths(cost.person_hours)}});
}
} // namespace planerka::app
