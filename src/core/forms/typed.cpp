// SPDX-License-Identifier: MPL-2.0
#include "forms/typed.hpp"

#include "forms/choices.hpp"
#include "forms/field.hpp"
#include "forms/place.hpp"
#include "forms/series.hpp"
#include "meeting/field_rules.hpp"
#include "meeting/limits.hpp"
#include "money/money.hpp"
#include "text/blank.hpp"
#include "text/format.hpp"
#include "text/messages.hpp"
#include "text/typed.hpp"
#include "text/typed_day.hpp"
#include "text/typed_time.hpp"
#include "time/zone.hpp"

#include <algorithm>
#include <charconv>
#include <type_traits>

namespace planerka::forms
{
namespace
{

template <class T>
struct Single
{
    using Type = T;
};
template <class T>
struct Single<std::optional<T>>
{
    using Type = T;
};

std::string joined(const std::vector<std::string>& parts, std::string_view between)
{
    std::string text;
    for (const auto& part : parts)
        (text += text.empty() ? std::string_view() : between) += part;
    return text;
}

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

/// A decimal a hundred times as large, exactly: what a share is as a percentage.
Decimal times_hundred(const Decimal& share)
{
    constexpr std::int64_t kTooLarge = 1'000'000'000'000'000; // no share at all, and no room for two more digits
    if (share.units() > kTooLarge || share.units() < -kTooLarge)
        return share;
    return share.scale() >= 2 ? Decimal(share.units(), share.scale() - 2)
                              : Decimal(share.units() * (share.scale() == 1 ? 10 : 100), 0);
}

std::string without_zeros(std::string text)
{
    if (text.find('.') != std::string::npos)
    {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.ends_with('.'))
            text.pop_back();
    }
    return text;
}

std::string shown(const Decimal& value, Kind kind, Language language)
{
    const auto as_typed = kind == Kind::share ? times_hundred(value) : value;
    const auto plain = Decimal::parse(without_zeros(as_typed.to_string())).value_or(as_typed);
    return text::number(kind == Kind::money ? value : plain, language);
}

std::string shown_moment(const std::string& moment, Language language)
{
    if (const auto time = LocalTime::parse(moment))
        return text::date_short(time->date, language) + ' ' + time->clock();
    const auto date = Date::parse(moment);
    return date ? text::date_short(*date, language) : moment;
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

/// Puts a value of the meeting into words.
class Showing
{
public:
    Showing(const Meeting& meeting, const Found& found, Language language)
        : meeting_(meeting), found_(found), kind_(kind_of(found.entity, found.key)), language_(language)
    {
    }

    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(const Rows&) const { return {}; }
    std::string operator()(const std::string* text) const
    {
        if (kind_ == Kind::date)
            return shown_moment(*text, language_);
        if (kind_ == Kind::series)
            return words_of_rule(*text, language_, meeting_.time_zone);
        return *text;
    }
    std::string operator()(const std::vector<std::string>* texts) const
    {
        auto shown = *texts;
        for (auto& each : shown)
            if (kind_ == Kind::moments)
                each = shown_moment(each, language_);
            else if (kind_ == Kind::choices)
                each = word_of(found_.entity, found_.key, each, language_);
        return joined(shown, kind_ == Kind::choices ? ", " : "\n");
    }
    std::string operator()(const int* number) const { return std::to_string(*number); }
    std::string operator()(const bool* ticked) const { return *ticked ? "yes" : "no"; }
    std::string operator()(const Decimal* number) const { return shown(*number, kind_, language_); }
    template <class T>
    std::string operator()(const std::optional<T>* value) const
    {
        if (*value)
            return (*this)(&**value);
        return std::is_same_v<T, bool> ? "no" : "";
    }
    std::string operator()(const Language* language) const { return std::string(code_of(*language)); }
    std::string operator()(const Audience* audience) const { return std::string(name_of(*audience)); }
    std::string operator()(const Status* status) const { return std::string(name_of(*status)); }

private:
    const Meeting& meeting_;
    const Found& found_;
    Kind kind_;
    Language language_;
};

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
    std::string operator()(std::optional<int>* value) const
    {
        if (text_.empty())
        {
            value->reset();
            return {};
        }
        const auto number = whole();
        if (!number)
            return out_of_limits();
        *value = *number;
        return {};
    }
    std::string operator()(bool* value) const
    {
        *value = text_ == "yes";
        return {};
    }
    std::string operator()(std::optional<bool>* value) const
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
    std::string operator()(std::optional<Decimal>* value) const
    {
        if (text_.empty())
        {
            value->reset();
            return {};
        }
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

/// The code of the currency that belongs to the amount at a place.
std::string& currency_beside(Meeting& meeting, std::string_view path)
{
    const auto amount = path.substr(0, path.rfind('.') + 1);
    return *std::get<std::string*>(find(meeting, std::string(amount) + "currency").value);
}

/// Without a currency an amount would be none.
void give_currency(Meeting& meeting, std::string_view path, Language language)
{
    if (auto& code = currency_beside(meeting, path); code.empty())
        code = currency_of(meeting, language);
}

void forget_amount(Meeting& meeting, std::string_view path)
{
    *std::get<Decimal*>(find(meeting, path).value) = Decimal();
    currency_beside(meeting, path).clear();
}

template <class Row, class Name>
void add_options(std::vector<Option>& options, const std::vector<Row>& rows, const Name& name)
{
    for (std::size_t row = 0; row < rows.size(); ++row)
        options.push_back({rows[row].id, name(rows[row]).empty() ? std::to_string(row + 1) : name(rows[row])});
}
} // namespace

std::string currency_of(const Meeting& meeting, Language language)
{
    if (meeting.costs && !meeting.costs->currency.empty())
        return meeting.costs->currency;
    return language == Language::ru ? "RUB" : "USD";
}

std::string text_of(const Meeting& meeting, std::string_view path, Language language)
{
    const auto found = find(meeting, path);
    auto text = std::visit(Showing(meeting, found, language), found.value);
    // A sum that is not there is not zero.
    if (found.entity == "Amount" && found.key == "amount" && std::get<Decimal*>(found.value)->is_zero() &&
        text_of(meeting, std::string(path.substr(0, path.rfind('.') + 1)) + "currency", language).empty())
        text.clear();
    return text;
}

std::string take_text(Meeting& meeting, std::string_view path, std::string_view text, Language language)
{
    if (!find(std::as_const(meeting), path).is_there())
        return {};
    auto message = std::string();
    const auto found = find(meeting, path);
    const auto typed = text::trimmed(text);
    if (found.entity == "Amount" && found.key == "amount" && typed.empty())
        forget_amount(meeting, path);
    else
        message = std::visit(Taking(meeting, found, typed, language), found.value);
    if (found.entity == "Amount" && found.key == "amount" && !typed.empty() && message.empty())
        give_currency(meeting, path, language);
    tidy(meeting, path);
    return message;
}

std::vector<Option> options_of(const Meeting& meeting, std::string_view path, Language language)
{
    const auto found = find(meeting, path);
    std::vector<Option> options;
    const auto may_be_empty = [&](const char* key) { options.push_back({"", text::message(language, key)}); };
    switch (kind_of(found.entity, found.key))
    {
    case Kind::person:
        may_be_empty("forms.none");
        add_options(options, meeting.attendees, [](const Attendee& person) { return person.name; });
        break;
    case Kind::item:
        may_be_empty("forms.not_said");
        add_options(options, meeting.agenda, [](const AgendaItem& item) { return item.title; });
        break;
    case Kind::decision:
        may_be_empty("forms.not_said");
        add_options(options, meeting.decisions, [](const Decision& decision) { return decision.text; });
        break;
    case Kind::choice:
    {
        // Enumerations always have a value.
        if (std::holds_alternative<std::string*>(found.value))
            may_be_empty("forms.not_said");
        for (const auto name : choices_of(found.entity, found.key))
            options.push_back({std::string(name), word_of(found.entity, found.key, name, language)});
        break;
    }
    default:
        return options;
    }
    const auto held = text_of(meeting, path, language);
    if (std::ranges::find(options, held, &Option::id) == options.end())
        options.push_back({held, held});
    return options;
}
} // namespace planerka::forms
