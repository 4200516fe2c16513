// SPDX-License-Identifier: MPL-2.0
#include "forms/detail/taking.hpp"

#include "forms/detail/showing.hpp"
#include "forms/field.hpp"
#include "forms/series.hpp"
#include "forms/typed.hpp"
#include "meeting/field_rules.hpp"
#include "meeting/limits.hpp"
#include "money/money.hpp"
#include "text/blank.hpp"
#include "text/messages.hpp"
#include "text/typed.hpp"
#include "text/typed_day.hpp"
#include "text/typed_time.hpp"
#include "time/zone.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>
#include <vector>

namespace planerka::forms
{
namespace
{
/// The parts of a text between the letters of `between`, without spaces around them and without empty ones.
std::vector<std::string> parts_of(std::string_view text, std::string_view between)
{
    std::vector<std::string> parts;
    while (!text.empty())
    {
        const auto end = text.find_first_of(between);
        if (auto part = text::trimmed(text.substr(0, end)); !part.empty())
            parts.push_back(std::move(part));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return parts;
}

/// "7 Dec 2026" or "7 Dec 2026 09:30" as in the file; nothing if it is neither.
std::optional<std::string> moment(const std::string& typed, Language language)
{
    if (const auto date = text::parse_date(typed, language))
        return date->to_string();
    const auto space = typed.find_last_of(" T");
    if (space == std::string::npos)
        return std::nullopt;
    const auto date = text::parse_date(text::trimmed(std::string_view(typed).substr(0, space)), language);
    const auto minute = text::parse_time(std::string_view(typed).substr(space + 1));
    if (!date || !minute)
        return std::nullopt;
    return LocalTime{*date, *minute}.to_string();
}

/// Takes a text over into a value of the meeting. What is wrong with it is told in a sentence.
class Taking
{
public:
    Taking(const Meeting& meeting, const Found& found, std::string text, Language language)
        : meeting_(meeting), found_(found), kind_(kind_of(found.entity, found.key)),
          rule_(rule_of(found.entity, found.key)), text_(std::move(text)), language_(language)
    {
    }

    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(const Rows&) const { return {}; }

    std::string operator()(std::string* value) const
    {
        switch (kind_)
        {
        case Kind::date:
            return take_if(
                *value,
                text::parse_day(text_, language_, today_here(), text::date_order_of(language_, meeting_.time_zone)),
                "date", [](const Date& date) { return date.to_string(); });
        case Kind::clock:
            return take_if(*value, text::parse_time(text_), "time",
                           [](int minute) {
                               return LocalTime{Date{}, minute}.clock();
                           });
        case Kind::currency:
            return take_currency(*value);
        case Kind::series:
            return take_series(*value);
        case Kind::zone:
            if (!text_.empty() && !is_time_zone(text_))
                return wrong("zone");
            break;
        default:
            break;
        }
        *value = text_;
        return {};
    }

    std::string operator()(std::vector<std::string>* values) const
    {
        if (kind_ == Kind::choices)
            return take_choices(*values);
        auto lines = parts_of(text_, "\n");
        if (kind_ == Kind::moments)
            for (auto& line : lines)
            {
                auto taken = moment(line, language_);
                if (!taken)
                    return wrong("moment");
                line = std::move(*taken);
            }
        *values = std::move(lines);
        return {};
    }

    std::string operator()(int* value) const
    {
        const auto number = whole();
        if (!number)
            return out_of_limits();
        *value = *number;
        return {};
    }
    /// An empty text empties what may be left open.
    template <class T>
    std::string operator()(std::optional<T>* value) const
    {
        if (text_.empty())
        {
            value->reset();
            return {};
        }
        T taken{};
        auto message = (*this)(&taken);
        if (message.empty())
            *value = std::move(taken);
        return message;
    }
    std::string operator()(bool* value) const
    {
        *value = text_ == "yes";
        return {};
    }
    std::string operator()(Decimal* value) const
    {
        const auto number = decimal();
        if (!number)
            return out_of_limits();
        *value = *number;
        return {};
    }
    std::string operator()(Language* value) const { return take_named(*value, language_of(text_)); }
    std::string operator()(Audience* value) const { return take_named(*value, value_in(kAudiences, text_)); }
    std::string operator()(Status* value) const { return take_named(*value, value_in(kStatuses, text_)); }

private:
    std::string wrong(const char* key) const { return text::message(language_, std::string("forms.wrong.") + key); }

    template <class T>
    static std::string take_named(T& value, const std::optional<T>& named)
    {
        value = named.value_or(value);
        return {};
    }

    template <class Parsed, class Write>
    std::string take_if(std::string& value, const Parsed& parsed, const char* key, const Write& write) const
    {
        if (!text_.empty() && !parsed)
            return wrong(key);
        value = text_.empty() ? std::string() : write(*parsed);
        return {};
    }

    std::string take_currency(std::string& value) const
    {
        auto code = text_;
        std::ranges::transform(code, code.begin(),
                               [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
        if (!code.empty() && !Currency::of(code))
            return wrong("currency");
        value = std::move(code);
        return {};
    }

    std::string take_series(std::string& value) const
    {
        auto rule = text_.empty() ? std::optional<std::string>("")
                                  : rule_of_words(text_, language_, meeting_.start(), meeting_.time_zone);
        if (!rule)
            return wrong("series");
        value = std::move(*rule);
        return {};
    }

    std::string take_choices(std::vector<std::string>& values) const
    {
        std::vector<std::string> chosen;
        for (const auto& word : parts_of(text_, ",;\n"))
        {
            const auto known = std::ranges::find_if(
                rule_->values, [&](std::string_view value)
                { return word == value || word == word_of(found_.entity, found_.key, value, language_); });
            if (known == rule_->values.end())
            {
                std::vector<std::string> words;
                for (const auto value : rule_->values)
                    words.push_back(word_of(found_.entity, found_.key, value, language_));
                return text::message(language_, "forms.wrong.choices", {{"words", joined(words, ", ")}});
            }
            chosen.emplace_back(*known);
        }
        values = std::move(chosen);
        return {};
    }

    /// The limits of the field; of most numbers there are none beyond what the file can hold.
    Range limits() const
    {
        if (found_.key == "loadedHourlyRate")
            return hourly_rates_in(currency_of(meeting_, language_));
        constexpr Decimal kMost{999'999'999'999, 0};
        constexpr Decimal kMostWhole{2'147'483'647, 0};
        const bool is_whole = kind_ == Kind::whole || kind_ == Kind::minutes;
        const auto most = is_whole ? kMostWhole : kMost;
        return {rule_ && rule_->least ? *rule_->least : Decimal(-most.units(), 0),
                rule_ && rule_->most ? *rule_->most : most};
    }

    std::string out_of_limits() const
    {
        const auto range = limits();
        const auto shown_limit = [&](const Decimal& limit) { return shown(limit, kind_, language_); };
        const auto* const key = kind_ == Kind::whole     ? "whole"
                                : kind_ == Kind::minutes ? "minutes"
                                : kind_ == Kind::share   ? "share"
                                : kind_ == Kind::money   ? "money"
                                                         : "number";
        const bool has_limits = rule_ && rule_->least && (rule_->most || found_.key == "loadedHourlyRate");
        return text::message(language_, std::string("forms.wrong.") + key,
                             {{"limits", has_limits ? "yes" : "no"},
                              {"least", shown_limit(range.least)},
                              {"most", shown_limit(range.most)}});
    }

    std::optional<int> whole() const
    {
        std::optional<int> number;
        if (kind_ == Kind::minutes)
            number = text::parse_length(text_);
        else
        {
            int value = 0;
            const auto* const end = text_.data() + text_.size();
            if (const auto [stop, fault] = std::from_chars(text_.data(), end, value);
                fault == std::errc{} && stop == end)
                number = value;
        }
        return number && limits().holds(Decimal(*number, 0)) ? number : std::nullopt;
    }

    std::optional<Decimal> decimal() const
    {
        auto typed = text_;
        if (kind_ == Kind::share)
            std::erase(typed, '%');
        auto number = text::parse_amount(text::trimmed(typed), language_);
        if (number && kind_ == Kind::share)
            number = number->scale() <= 7 ? std::optional(Decimal(number->units(), number->scale() + 2)) : std::nullopt;
        return number && limits().holds(*number) ? number : std::nullopt;
    }

    const Meeting& meeting_;
    const Found& found_;
    Kind kind_;
    const FieldRule* rule_;
    std::string text_;
    Language language_;
};
} // namespace

std::string take(const Meeting& meeting, const Found& found, std::string text, Language language)
{
    return std::visit(Taking(meeting, found, std::move(text), language), found.value);
}
} // namespace planerka::forms
