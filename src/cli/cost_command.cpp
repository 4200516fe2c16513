// SPDX-License-Identifier: MPL-2.0
#include "commands.hpp"
#include "console.hpp"

#include "titles.hpp"

#include "app/answers_cost.hpp"
#include "cost/alternatives.hpp"
#include "cost/explain.hpp"
#include "text/format.hpp"
#include "text/messages.hpp"

#include <sstream>

namespace planerka::cli
{
namespace
{
using Align = Table::Align;

std::string figure_name(const std::string& figure, Language language)
{
    return text::message(language, "cost.figure." + figure);
}

/// A cost as a person reads it: the parts that are there, the totals, what one unit costs, and what would be cheaper.
class CostText
{
public:
    CostText(const Meeting& meeting, const Cost& cost, Language language)
        : meeting_(meeting), cost_(cost), language_(language)
    {
    }

    std::string to_string(const std::vector<Alternative>& alternatives)
    {
        add_parts();
        table_.add_gap();
        add_totals();
        table_.add_gap();
        add_unit_costs();
        add_items();
        return meeting_.title + "\n\n" + table_.to_string() + '\n' + mode_text() + '\n' +
               alternatives_text(alternatives, "cli.cost.alternatives", true) +
               alternatives_text(alternatives, "cost.alternatives.not_cheaper", false);
    }

private:
    std::string text(const std::string& key) const { return text::message(language_, "cli.cost." + key); }
    std::string money(const Money& amount) const { return text::money(amount, language_); }

    void add(const std::string& figure, const Money& amount)
    {
        table_.add({figure_name(figure, language_), money(amount)});
    }

    void add_parts()
    {
        const std::pair<const char*, const Money*> parts[]{{"attendance", &cost_.attendance},
                                                           {"preparation", &cost_.preparation},
                                                           {"followUp", &cost_.follow_up},
                                                           {"travelTime", &cost_.travel_time},
                                                           {"recovery", &cost_.recovery},
                                                           {"travel", &cost_.travel},
                                                           {"venue", &cost_.venue},
                                                           {"catering", &cost_.catering},
                                                           {"tool", &cost_.tool},
                                                           {"materials", &cost_.materials},
                                                           {"speaker", &cost_.speaker},
                                                           {"other", &cost_.other}};
        for (const auto& [name, amount] : parts)
            if (amount->minor() != 0)
                add(name, *amount);
        if (cost_.expense_total.tax.minor() != 0)
        {
            table_.add_gap();
            add_taxed("expenses", cost_.expense_total);
        }
        if (cost_.one_off_total.tax.minor() != 0)
        {
            table_.add_gap();
            add_taxed("oneOff", cost_.one_off_total);
        }
    }

    void add_taxed(const std::string& figure, const TaxedSum& sum)
    {
        add(figure + ".net", sum.net);
        add(figure + ".tax", sum.tax);
        add(figure + ".gross", sum.gross);
    }

    void add_totals()
    {
        const bool is_series = cost_.occurrences_per_year != 1 || cost_.one_off.minor() != 0;
        const auto total = [&](const char* name, const Money& once, const Money& a_year) {
            table_.add({figure_name(name, language_), money(once), is_series ? money(a_year) : ""});
        };
        if (is_series)
            table_.add(
                {"", text("once"),
                 text::message(language_, "cli.cost.a_year", {{"n", std::int64_t{cost_.occurrences_per_year}}})});
        if (cost_.one_off.minor() != 0)
            table_.add({figure_name("oneOff.cost", language_), "", money(cost_.one_off)});
        total("direct", cost_.direct, cost_.annual_direct);
        if (cost_.opportunity_mode == "gross_margin")
            table_.add({figure_name("sellingPay", language_), money(Money::zero(cost_.currency) - cost_.selling_pay)});
        total("opportunity", cost_.opportunity, cost_.annual_opportunity);
        if (cost_.opportunity_mode != "off")
            table_.add(
                {figure_name("lostSellingHours", language_), text::hours(cost_.lost_selling_hours, language_),
                 is_series ? text::hours(cost_.lost_selling_hours * cost_.occurrences_per_year, language_) : ""});
        total("full", cost_.full, cost_.annual_full);
    }

    void add_unit_costs()
    {
        const std::pair<const char*, const std::optional<Money>*> units[]{
            {"perAttendee", &cost_.per_attendee},
            {"perParticipant", &cost_.per_participant},
            {"perTrainee", &cost_.per_trainee},
            {"perMinute", &cost_.per_minute},
            {"directPerMinute", &cost_.direct_per_minute},
            {"perDecision", &cost_.per_decision},
            {"breakEvenRevenue", &cost_.break_even_revenue},
            {"perWonClient", &cost_.per_won_client},
            {"expectedGain", &cost_.expected_gain},
            {"netBenefit", &cost_.net_benefit},
        };
        for (const auto& [name, amount] : units)
            if (*amount)
                add(name, **amount);
            else if (amount == &cost_.per_decision && meeting_.status == Status::held)
                table_.add({figure_name(name, language_), text("no_decision")});
            else if (amount == &cost_.break_even_revenue && cost_.margin_rate && cost_.margin_rate->is_zero())
                table_.add({figure_name(name, language_), text::message(language_, "cost.zero_margin")});
        if (cost_.break_even_deals)
            table_.add({figure_name("breakEvenDeals", language_),
                        text::number(Decimal(*cost_.break_even_deals, 0), language_)});
        table_.add({figure_name("personHours", language_), text::hours(cost_.person_hours, language_)});
    }

    void add_items()
    {
        if (cost_.by_item.empty())
            return;
        table_.add_gap();
        table_.add({text("by_item")});
        for (const auto& item : cost_.by_item)
            table_.add({"  " + title_of(meeting_, item.item_id), money(item.direct)});
    }

    /// How the sales not made are counted, or why they are not.
    std::string mode_text() const
    {
        const auto& how = cost_.opportunity_reason.empty() ? cost_.opportunity_mode : cost_.opportunity_reason;
        return text::message(language_, "cost.opportunity",
                             {{"how", text::message(language_, "cost.opportunity." + how)}});
    }

    /// "A2  Shorter (40 min)"
    std::string name_of(const Alternative& alternative) const
    {
        const bool is_shorter = alternative.meetings > 0 && alternative.duration < length_of(meeting_);
        const bool is_rarer = alternative.meetings > 0 && alternative.meetings < cost_.occurrences_per_year;
        return alternative.id + "  " +
               text::message(language_, "cost.alternative.named",
                             {{"name", text::message(language_, "cost.alternative." + alternative.id)},
                              {"change", is_shorter ? is_rarer ? "both" : "length"
                                         : is_rarer ? "number"
                                                    : "none"},
                              {"length", text::minutes(alternative.duration, language_)},
                              {"n", std::int64_t{alternative.meetings}}});
    }

    /// Those that are cheaper, or those that are not: a row of figures for each, and beneath it what is lost.
    std::string alternatives_text(const std::vector<Alternative>& alternatives, const std::string& title,
                                  bool cheaper) const
    {
        Table table({Align::left, Align::right, Align::right, Align::right, Align::right, Align::right});
        std::vector<std::string> heading{text::message(language_, title)};
        for (const auto* column : {"perMeeting", "perYear", "saving", "savingPercent", "hoursPerYear"})
            heading.push_back(figure_name(std::string("alternatives.") + column, language_));
        table.add(std::move(heading));
        std::vector<std::string> losses;
        for (const auto& each : alternatives)
        {
            if ((each.saving.minor() > 0) != cheaper)
                continue;
            table.add({name_of(each), money(each.per_meeting), money(each.per_year), money(each.saving),
                       text::number(each.saving_percent, language_), text::hours(each.hours_per_year, language_)});
            losses.push_back(text::message(language_, "cost.alternative." + each.id + ".lost"));
        }
        if (losses.empty())
            return {};

        std::istringstream rows(table.to_string());
        std::string line;
        std::getline(rows, line);
        auto result = '\n' + line + '\n';
        for (const auto& lost : losses)
        {
            std::getline(rows, line);
            result += line + "\n      " + lost + '\n';
        }
        return result;
    }

    const Meeting& meeting_;
    const Cost& cost_;
    Language language_;
    Table table_{{Align::left, Align::right, Align::right}};
};

/// "Attendance 442.00 = 1 × round(97.50 × 60 / 60) + … (DOMAIN 6.2)". Parts that are zero are left out, as in the table
/// of the cost; its totals stay.
std::string explained_text(const Meeting& meeting, const Cost& cost, const std::vector<Alternative>& alternatives,
                           Language language, PrivatePart private_part)
{
    // One paragraph for each person and alternative, one for all items.
    const auto paragraph_of = [](const std::string& figure)
    {
        const bool is_long = figure.starts_with("people[") || figure.starts_with("alternatives[");
        return figure.find('[') == std::string::npos ? std::string()
                                                     : figure.substr(0, figure.find(is_long ? ']' : '['));
    };
    auto result = meeting.title + "\n\n";
    std::string paragraph;
    for (const auto& each : explain(meeting, cost, alternatives, language, private_part))
    {
        const bool is_total = each.figure == "direct" || each.figure == "opportunity" || each.figure == "full";
        if (each.value.is_zero() && !is_total)
            continue;
        if (paragraph_of(each.figure) != paragraph)
            result += '\n';
        paragraph = paragraph_of(each.figure);
        result +=
            each.name + ' ' + text::number(each.value, language) + " = " + each.formula + " (" + each.source + ")\n";
    }
    result += '\n';
    for (const auto& note : explanation_notes(cost, language))
        result += note + '\n';
    return result;
}

Result<std::string> text_of(const Meeting& meeting, bool is_explained, Language language, PrivatePart private_part)
{
    PLANERKA_TRY(const auto cost, cost_of(meeting));
    PLANERKA_TRY(const auto alternatives, alternatives_of(meeting, cost));
    return is_explained ? explained_text(meeting, cost, alternatives, language, private_part)
                        : CostText(meeting, cost, language).to_string(alternatives);
}
} // namespace

int run(const CostCommand& command, const Common& common)
{
    const auto meeting = read_meeting(command.meeting);
    if (!meeting)
        return fail(meeting.error(), command.meeting, common);
    const auto language = common.language.value_or(meeting.value().language);
    const auto explained_in = command.explain ? std::optional(language) : std::nullopt;
    const auto private_part = private_part_of(command.meeting);
    const auto text = common.json ? app::cost_json(meeting.value(), explained_in, private_part)
                                  : text_of(meeting.value(), command.explain, language, private_part);
    return text ? answer(text.value()) : fail(text.error(), command.meeting, common);
}
} // namespace planerka::cli
