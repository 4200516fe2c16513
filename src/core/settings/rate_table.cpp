// SPDX-License-Identifier: MPL-2.0
#include "settings/rate_table.hpp"

#include "load/rate_card.hpp"
#include "meeting/hourly_rate.hpp"
#include "meeting/limits.hpp"
#include "settings/typed.hpp"
#include "text/blank.hpp"
#include "text/format.hpp"
#include "text/typed.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace planerka::settings
{
namespace
{
char separator_of(std::string_view text)
{
    std::array<std::pair<char, int>, 3> counts{{{',', 0}, {';', 0}, {'\t', 0}}};
    bool is_quoted = false;
    for (const char c : text.substr(0, text.find('\n')))
    {
        if (c == '"')
            is_quoted = !is_quoted;
        for (auto& [separator, count] : counts)
            count += !is_quoted && c == separator;
    }
    return std::ranges::max_element(counts, {}, &std::pair<char, int>::second)->first;
}

/// What the amounts of a column are.
enum class Amounts
{
    an_hour,
    a_month,
    a_year,
};

bool has_any(const std::string& text, std::initializer_list<std::string_view> words)
{
    return std::ranges::any_of(words, [&](std::string_view word) { return text.find(word) != std::string::npos; });
}

/// What a headline says of its column; nothing if the row is no headline, but begins with an amount in that column.
std::optional<Amounts> headline(const std::vector<std::string>& row, Language language)
{
    if (row.size() < 2 || text::parse_amount(row[1], language))
        return std::nullopt;
    const auto words = text::comparable(row[1]);
    if (has_any(words, {"month", "месяц", "мес"}))
        return Amounts::a_month;
    if (has_any(words, {"salary", "year", "annual", "оклад", "зарплата", "год"}))
        return Amounts::a_year;
    if (has_any(words, {"rate", "hour", "cost", "ставка", "час", "стоимость"}))
        return Amounts::an_hour;
    return std::nullopt;
}

/// The setting that a table means by a role in either language, by "default" or by a name.
std::string key_of(const std::string& who)
{
    const auto wanted = text::comparable(who);
    if (has_any('|' + wanted + '|',
                {"|default|", "|everybody else|", "|everyone else|", "|все остальные|", "|остальные|"}))
        return "rate.default";
    for (const auto& setting : all_settings())
        if (setting.kind == Kind::rate && setting.key != "rate.default")
        {
            const auto role = setting.key.substr(kRate.size());
            if (wanted == role ||
                std::ranges::any_of(kLanguages, [&](Language language)
                                    { return wanted == text::comparable(label_of(setting, language)); }))
                return setting.key;
        }
    return std::string(kRateOfPerson) + key_of_person(who);
}

std::optional<Decimal> an_hour_of(const Decimal& amount, Amounts amounts, const Settings& settings)
{
    if (amounts == Amounts::an_hour)
        return amount;
    const auto currency = Currency::of(settings.text("currency"));
    if (!currency)
        return std::nullopt;
    AttendeeCost pay;
    pay.annual_salary = amount;
    if (amounts == Amounts::a_month)
    {
        const auto a_year = Decimal::parse(amount.to_string());
        pay.annual_salary = Decimal(a_year->units() * 12, a_year->scale());
    }
    pay.hours_per_year = settings.number("hoursPerYear");
    pay.load_multiplier = settings.number("loadMultiplier");
    pay.benefits_rate = settings.number("benefitsRate");
    pay.overhead_rate = settings.number("overheadRate");
    const auto rate = loaded_hourly_rate(pay, *currency);
    return rate ? std::optional(rate->decimal()) : std::nullopt;
}

std::string line_of(std::size_t row)
{
    return "line " + std::to_string(row + 1);
}
} // namespace

Rows rows_of_csv(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    const char separator = separator_of(text);
    Rows rows(1, {std::string()});
    bool is_quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i)
    {
        const char c = text[i];
        auto& cell = rows.back().back();
        if (is_quoted && c == '"' && i + 1 < text.size() && text[i + 1] == '"')
            cell += text[++i];
        else if (c == '"')
            is_quoted = !is_quoted;
        else if (!is_quoted && c == separator)
            rows.back().emplace_back();
        else if (!is_quoted && c == '\n')
            rows.push_back({std::string()});
        else if (c != '\r' || is_quoted)
            cell += c;
    }
    return rows;
}

RateTable rates_in(const Rows& rows, const Settings& settings, Language language)
{
    RateTable table;
    auto amounts = Amounts::an_hour;
    const auto limits = hourly_rates_in(settings.text("currency"));
    for (std::size_t i = 0; i < rows.size(); ++i)
    {
        const auto& row = rows[i];
        const auto is_blank = [](const std::string& cell) { return text::is_blank(cell); };
        if (std::ranges::all_of(row, is_blank))
            continue;
        if (const auto said = i == 0 ? headline(row, language) : std::nullopt)
        {
            amounts = *said;
            continue;
        }
        const auto who = text::trimmed(row.front());
        const auto typed = row.size() > 1 ? text::trimmed(row[1]) : std::string();
        if (who.empty() || typed.empty())
        {
            table.wrong.push_back({"settings.row_empty", {}, line_of(i)});
            continue;
        }
        const auto amount = text::parse_amount(typed, language);
        const auto rate = amount && !(*amount < Decimal(0, 0)) ? an_hour_of(*amount, amounts, settings) : std::nullopt;
        if (!rate || !limits.holds(*rate))
            table.wrong.push_back({"settings.row_rate",
                                   {{"text", typed},
                                    {"most", text::number(limits.most, language)},
                                    {"currency", settings.text("currency")}},
                                   line_of(i)});
        else if (!table.rates.emplace(key_of(who), rate->to_string()).second)
            table.wrong.push_back({"settings.row_twice", {{"who", who}}, line_of(i)});
    }
    return table;
}

Result<RateTable> rates_in(std::string_view text, const Settings& settings, Language language)
{
    if (!text::trimmed(text).starts_with('{'))
        return rates_in(rows_of_csv(text), settings, language);
    PLANERKA_TRY(const auto card, parse_rate_card(text));
    RateTable table;
    table.rates["currency"] = card.currency.code();
    if (card.usual)
        table.rates["rate.default"] = card.usual->decimal().to_string();
    for (const auto& [role, rate] : card.roles)
        if (setting_of(std::string(kRate) + role))
            table.rates[std::string(kRate) + role] = rate.decimal().to_string();
        else
            table.wrong.push_back({"settings.row_role", {{"who", role}}, "roles." + role});
    for (const auto& [person, rate] : card.people)
        table.rates[std::string(kRateOfPerson) + person] = rate.decimal().to_string();
    std::vector<std::string> carriers(card.quota_carriers.begin(), card.quota_carriers.end());
    std::ranges::sort(carriers);
    for (const auto& carrier : carriers)
    {
        auto& all = table.rates["quotaCarriers"];
        all.append(all.empty() ? "" : ", ").append(carrier);
    }
    const auto take_limits = [&](const std::string& whose, const LoadLimits& limits, const LoadLimits& usual)
    {
        if (limits.green_up_to == usual.green_up_to && limits.amber_up_to == usual.amber_up_to)
            return;
        table.rates["load." + whose + ".green"] = limits.green_up_to.to_string();
        table.rates["load." + whose + ".amber"] = limits.amber_up_to.to_string();
    };
    take_limits("carriers", card.carrier_limits, kQuotaCarrierLimits);
    take_limits("others", card.other_limits, kOtherLimits);
    return table;
}
} // namespace planerka::settings
