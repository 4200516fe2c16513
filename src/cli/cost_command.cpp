// SPDX-License-Identifier: MPL-2.0
#include "commands.hpp"
#include "console.hpp"

#include "rate_file.hpp"
#include "titles.hpp"

#include "app/answers_cost.hpp"
#include "cost/explain.hpp"
#include "cost/figures.hpp"
#include "load/rates_of_meeting.hpp"
#include "text/format.hpp"
#include "text/messages.hpp"

#include <sstream>

namespace planerka::cli
{
namespace
{
using Align = Table::Align;
using Origins = std::vector<RateOrigin>;

/// A figure as a person reads it.
std::string figure_text(const Decimal& value, Unit unit, Currency currency, Language language)
{
    switch (unit)
    {
    case Unit::money:
        return text::money(Money::rounded(value.exact(), currency), language);
    case Unit::hours:
        return text::hours(value.exact(), language);
    case Unit::hourly_rate:
    case Unit::minutes:
    case Unit::count:
    case Unit::percent:
        break;
    }
    return text::number(value, language);
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

    std::string text_of(const Figure<Cost>& figure) const
    {
        return figure_text(*figure.value(cost_), figure.unit, cost_.currency, language_);
    }

    void add(const Figure<Cost>& figure, std::string value)
    {
        table_.add({figure_name(figure.words, language_), std::move(value)});
    }

    void add_parts()
    {
        for (const auto& figure : cost_figures())
            if (figure.group == FigureGroup::parts && !figure.value(cost_)->is_zero())
                add(figure, text_of(figure));
        if (cost_.expense_total.tax.minor() != 0)
            add_with_tax(FigureGroup::expenses);
        if (cost_.one_off_total.tax.minor() != 0)
            add_with_tax(FigureGroup::one_off);
    }

    void add_with_tax(FigureGroup group)
    {
        table_.add_gap();
        for (const auto& figure : cost_figures())
            if (figure.group == group)
                add(figure, text_of(figure));
    }

    void add_totals()
    {
        const bool is_series = cost_.occurrences_per_year != 1 || cost_.one_off.minor() != 0;
        const auto total = [&](const char* once, const char* a_year)
        {
            const auto& figure = cost_figure(once);
            table_.add(
                {figure_name(figure.words, language_), text_of(figure), is_series ? text_of(cost_figure(a_year)) : ""});
        };
        if (is_series)
            table_.add(
                {"", text("once"),
                 text::message(language_, "cli.cost.a_year", {{"n", std::int64_t{cost_.occurrences_per_year}}})});
        if (cost_.one_off.minor() != 0)
            table_.add({figure_name("oneOff.cost", language_), "", money(cost_.one_off)});
        total("direct", "annual.direct");
        if (cost_.opportunity_mode == "gross_margin")
            table_.add({figure_name("sellingPay", language_), money(Money::zero(cost_.currency) - cost_.selling_pay)});
        total("opportunity", "annual.opportunity");
        if (cost_.opportunity_mode != "off")
            table_.add(
                {figure_name("lostSellingHours", language_), text::hours(cost_.lost_selling_hours, language_),
                 is_series ? text::hours(cost_.lost_selling_hours * cost_.occurrences_per_year, language_) : ""});
        total("full", "annual.full");
    }

    void add_unit_costs()
    {
        for (const auto& figure : cost_figures())
        {
            if (figure.group != FigureGroup::units)
                continue;
            if (figure.value(cost_))
                add(figure, text_of(figure));
            else if (figure.key == "perDecision" && meeting_.status == Status::held)
                add(figure, text("no_decision"));
            else if (figure.key == "breakEvenRevenue" && cost_.margin_rate && cost_.margin_rate->is_zero())
                add(figure, text::message(language_, "cost.zero_margin"));
        }
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
        std::vector<std::string> heading{text::message(language_, title)};
        for (const auto& figure : alternative_figures())
            if (figure.group == FigureGroup::totals)
                heading.push_back(figure_name(figure.words, language_));
        std::vector<Align> columns(heading.size(), Align::right);
        columns.front() = Align::left;
        Table table(std::move(columns));
        table.add(std::move(heading));
        std::vector<std::string> losses;
        for (const auto& each : alternatives)
        {
            if ((each.saving.minor() > 0) != cheaper)
                continue;
            std::vector<std::string> row{name_of(each)};
            for (const auto& figure : alternative_figures())
                if (figure.group == FigureGroup::totals)
                    row.push_back(figure_text(*figure.value(each), figure.unit, cost_.currency, language_));
            table.add(std::move(row));
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

/// "Attendance 442.00 = 1 × round(97.50 × 60 / 60) + … (see Method: Time of people)". Parts that are zero are left out,
/// as in the table of the cost; its totals stay.
std::string explained_text(const Meeting& meeting, const Cost& cost, const std::vector<Alternative>& alternatives,
                           Language language, PrivatePart private_part, const Origins& origins)
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
    auto explanations = explain(meeting, cost, alternatives, language, private_part);
    name_origins(explanations, meeting, cost, origins, language);
    for (const auto& each : explanations)
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

/// Whose hour costs what, and where that is from; nothing without a rate card.
std::string rates_text(const Meeting& meeting, const Cost& cost, const Origins& origins, Language language)
{
    if (origins.empty())
        return {};
    Table table({Align::left, Align::right, Align::left});
    for (const auto& share : cost.people)
    {
        const auto& attendee = meeting.attendees[share.attendee];
        table.add({"  " + (attendee.name.empty() ? attendee.id : attendee.name), text::money(share.rate, language),
                   describe(origins[share.attendee], attendee, language)});
    }
    return '\n' + text::message(language, "cli.cost.rates_used") + '\n' + table.to_string();
}

Result<std::string> text_of(const Meeting& meeting, bool is_explained, Language language, PrivatePart private_part,
                            const Origins& origins)
{
    PLANERKA_TRY(const auto cost, cost_of(meeting));
    PLANERKA_TRY(const auto alternatives, alternatives_of(meeting, cost));
    return is_explained ? explained_text(meeting, cost, alternatives, language, private_part, origins)
                        : CostText(meeting, cost, language).to_string(alternatives) +
                              rates_text(meeting, cost, origins, language);
}
} // namespace

int run(const CostCommand& command, const Common& common)
{
    auto meeting = read_meeting(command.meeting);
    if (!meeting)
        return fail(meeting.error(), command.meeting, common);
    const auto origins = take_rates(meeting.value(), command.rates, common);
    if (!origins)
        return fail(origins.error(), common);
    const auto language = common.language.value_or(meeting.value().language);
    const auto explained_in = command.explain ? std::optional(language) : std::nullopt;
    const auto private_part = private_part_of(command.meeting);
    const auto text = common.json ? app::cost_json(meeting.value(), explained_in, private_part, origins.value())
                                  : text_of(meeting.value(), command.explain, language, private_part, origins.value());
    if (text)
        return answer(text.value());
    const int failed = fail(text.error(), command.meeting, common);
    if (lacks_a_rate(text.error()) && !command.rates)
        warn(how_to_rate("cost.how_to_rate", command.meeting, common));
    return failed;
}
} // namespace planerka::cli
