// SPDX-License-Identifier: MPL-2.0
#include "app/answers_cost.hpp"

#include "app/detail/figures_json.hpp"
#include "cost/alternatives.hpp"
#include "cost/explain.hpp"
#include "meeting/json.hpp"

/// The JSON answer of the cost, with the names that scripts rely on.
namespace planerka::app
{
using json::Json;

namespace
{
Json taxed(const TaxedSum& sum)
{
    return {{"net", amount(sum.net)}, {"tax", amount(sum.tax)}, {"gross", amount(sum.gross)}};
}

Json items_json(const Cost& cost)
{
    auto items = Json::array();
    for (const auto& item : cost.by_item)
        items.push_back({{"id", item.item_id}, {"direct", amount(item.direct)}});
    return items;
}

Json people_json(const Cost& cost)
{
    auto people = Json::array();
    for (const auto& share : cost.people)
        people.push_back({{"id", share.attendee_id},
                          {"rate", amount(share.rate)},
                          {"attendance", amount(share.attendance)},
                          {"preparation", amount(share.preparation)},
                          {"followUp", amount(share.follow_up)},
                          {"travelTime", amount(share.travel_time)},
                          {"recovery", amount(share.recovery)},
                          {"direct", amount(share.direct())},
                          {"opportunity", amount(share.opportunity)}});
    return people;
}

Json lines_json(const Cost& cost)
{
    auto lines = Json::array();
    for (const auto& share : cost.expenses)
    {
        auto line = taxed(share.sum);
        line["amount"] = amount(share.amount);
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
        list.push_back({{"id", each.id},
                        {"perMeeting", amount(each.per_meeting)},
                        {"perYear", amount(each.per_year)},
                        {"saving", amount(each.saving)},
                        {"savingPercent", each.saving_percent.to_string()},
                        {"hoursPerYear", hundredths(each.hours_per_year)},
                        {"durationMinutes", each.meetings > 0 ? Json(each.duration) : Json(nullptr)},
                        {"meetingsPerYear", each.meetings},
                        {"memosPerYear", each.memos}});
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

Json figures_json(const Cost& cost)
{
    auto one_off = taxed(cost.one_off_total);
    one_off["cost"] = amount(cost.one_off);
    return {{"currency", std::string(cost.currency.code())},
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
            {"opportunityMode", cost.opportunity_mode},
            {"opportunityReason", cost.opportunity_reason.empty() ? Json(nullptr) : Json(cost.opportunity_reason)},
            {"lostSellingHours", hundredths(cost.lost_selling_hours)},
            {"sellingHoursPerYear",
             cost.selling_hours_per_year ? Json(hundredths(*cost.selling_hours_per_year)) : Json(nullptr)},
            {"revenuePerSellingHour",
             cost.revenue_per_selling_hour ? Json(cost.revenue_per_selling_hour->to_string()) : Json(nullptr)},
            {"sellingPay", cost.opportunity_mode == "gross_margin" ? amount(cost.selling_pay) : Json(nullptr)},
            {"full", amount(cost.full)},
            {"expenses", taxed(cost.expense_total)},
            {"oneOff", std::move(one_off)},
            {"occurrencesPerYear", cost.occurrences_per_year},
            {"annual",
             {{"direct", amount(cost.annual_direct)},
              {"opportunity", amount(cost.annual_opportunity)},
              {"full", amount(cost.annual_full)}}},
            {"perAttendee", amount(cost.per_attendee)},
            {"perParticipant", amount(cost.per_participant)},
            {"perTrainee", amount(cost.per_trainee)},
            {"perMinute", amount(cost.per_minute)},
            {"directPerMinute", amount(cost.direct_per_minute)},
            {"perDecision", amount(cost.per_decision)},
            {"byItem", items_json(cost)},
            {"breakEvenRevenue", amount(cost.break_even_revenue)},
            {"perWonClient", amount(cost.per_won_client)},
            {"breakEvenDeals", cost.break_even_deals ? Json(*cost.break_even_deals) : Json(nullptr)},
            {"expectedGain", amount(cost.expected_gain)},
            {"netBenefit", amount(cost.net_benefit)},
            {"personHours", hundredths(cost.person_hours)},
            {"people", people_json(cost)},
            {"lines", lines_json(cost)}};
}
} // namespace

Result<std::string> cost_json(const Meeting& meeting, std::optional<Language> explained_in, PrivatePart private_part)
{
    PLANERKA_TRY(const auto cost, cost_of(meeting));
    PLANERKA_TRY(const auto alternatives, alternatives_of(meeting, cost));
    auto answer = figures_json(cost);
    answer["alternatives"] = alternatives_json(alternatives);
    if (explained_in)
        answer["explain"] = explanations_json(explain(meeting, cost, alternatives, *explained_in, private_part));
    return json::to_text(answer);
}
} // namespace planerka::app
