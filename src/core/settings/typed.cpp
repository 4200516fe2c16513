// SPDX-License-Identifier: MPL-2.0
#include "settings/typed.hpp"

#include "base/letters.hpp"
#include "base/utf8.hpp"
#include "money/currency.hpp"
#include "settings/detail/countries.hpp"
#include "text/blank.hpp"
#include "text/format.hpp"
#include "text/messages.hpp"
#include "text/typed.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace planerka::settings
{
namespace
{
constexpr std::size_t kLongestText = 1000; ///< characters
constexpr Decimal kMostMoney{999'999'999'999, 0};

bool is_of_one_line(std::string_view text)
{
    return utf8::length(text) <= kLongestText &&
           std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) < ' ' || c == 127; });
}

/// A person would be asked for it in vain, were it no address at all; whether mail arrives is not known here.
bool looks_like_an_address(std::string_view text)
{
    const auto at = text.find('@');
    return at != std::string_view::npos && at > 0 && at + 1 < text.size() && text.find('@', at + 1) == text.npos &&
           text.find_first_of(" ,;<>\"") == text.npos;
}

/// The light of one of the three parts of a colour, 0 to 1 (WCAG 2.1, "relative luminance").
double light_of(std::string_view hexadecimal)
{
    int value = 0;
    std::from_chars(hexadecimal.data(), hexadecimal.data() + 2, value, 16);
    const double part = value / 255.0;
    return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

/// "#1f6f5c": whether a text of that colour can be read on white: a contrast of 4.5 (WCAG 2.1, 1.4.3).
bool is_readable_colour(std::string_view text)
{
    if (text.size() != 7 || text.find_first_not_of("0123456789abcdef", 1) != text.npos)
        return false;
    const double light =
        0.2126 * light_of(text.substr(1)) + 0.7152 * light_of(text.substr(3)) + 0.0722 * light_of(text.substr(5));
    return 1.05 / (light + 0.05) >= 4.5;
}

/// Whether it is a picture, and whether it is there, is seen when a document is made: the disk may be another then.
bool is_path_of_a_picture(std::string_view text)
{
    const auto ending = lowered(text.substr(std::min(text.rfind('.'), text.size())));
    constexpr std::array<std::string_view, 4> kEndings{".png", ".jpg", ".jpeg", ".svg"};
    return text.starts_with('/') && std::ranges::find(kEndings, ending) != kEndings.end();
}

Range limits_of(const Setting& setting)
{
    if (setting.kind == Kind::rate)
        return {{0, 0}, kHighestRateInSmallUnits}; // the currency, which may still change, may allow less
    return setting.limits.value_or(Range{{0, 0}, kMostMoney});
}

std::string percentage(const Decimal& share)
{
    return (share.scale() >= 2 ? Decimal(share.units(), share.scale() - 2)
                               : Decimal(share.units() * (share.scale() == 1 ? 10 : 100), 0))
        .to_string();
}

Error wrong(const Setting& setting, const char* what, Language language)
{
    Error error{std::string("settings.") + what, {{"name", label_of(setting, language)}}, setting.key};
    if (setting.kind == Kind::choice)
    {
        std::string words;
        for (const auto choice : setting.choices)
            words.append(words.empty() ? "" : ", ").append(word_of(setting, choice, language));
        error.args.emplace("words", words);
    }
    const bool has_limits = setting.limits || setting.kind == Kind::rate;
    error.args.emplace("limits", has_limits ? "yes" : "no");
    const auto range = limits_of(setting);
    const auto limit = [&](const Decimal& value)
    { return setting.kind == Kind::share ? percentage(value) : text::number(value, language); };
    error.args.emplace("least", limit(range.least));
    error.args.emplace("most", limit(range.most));
    return error;
}

Result<std::string> number_of(const Setting& setting, std::string typed, Language language)
{
    const bool is_share = setting.kind == Kind::share;
    const auto* const what = is_share ? "share" : setting.kind == Kind::number ? "number" : "money";
    if (is_share)
        std::erase(typed, '%');
    auto number = text::parse_amount(text::trimmed(typed), language);
    if (number && is_share)
        number = number->scale() <= 7 ? std::optional(Decimal(number->units(), number->scale() + 2)) : std::nullopt;
    if (!number || !limits_of(setting).holds(*number))
        return wrong(setting, what, language);
    return number->to_string();
}

std::string chosen(const Setting& setting, const std::string& typed, Language language)
{
    const auto wanted = lowered_text(typed);
    for (const auto choice : setting.choices)
        if (wanted == choice || wanted == lowered_text(word_of(setting, choice, language)))
            return std::string(choice);
    return {};
}

std::string upper(std::string text)
{
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return text;
}
} // namespace

std::vector<std::string> texts_of(std::string_view value)
{
    std::vector<std::string> texts;
    while (!value.empty())
    {
        const auto end = value.find_first_of(",;\n");
        if (auto text = text::trimmed(value.substr(0, end)); !text.empty())
            texts.push_back(std::move(text));
        value.remove_prefix(end == value.npos ? value.size() : end + 1);
    }
    return texts;
}

Result<std::string> value_of(const Setting& setting, std::string_view typed, Language language)
{
    const auto text = text::trimmed(typed);
    switch (setting.kind)
    {
    case Kind::number:
    case Kind::share:
    case Kind::money:
    case Kind::rate:
        return number_of(setting, text, language);
    case Kind::choice:
        if (auto choice = chosen(setting, text, language); !choice.empty())
            return choice;
        return wrong(setting, "choice", language);
    case Kind::yes_no:
        for (const auto answer : {"yes", "no"})
            if (text == answer || lowered_text(text) == text::message(language, std::string("settings.") + answer))
                return std::string(answer);
        return wrong(setting, "yes_no", language);
    case Kind::currency:
        if (const auto currency = Currency::of(upper(text)))
            return std::string(currency->code());
        return wrong(setting, "currency", language);
    case Kind::region:
        if (auto country = upper(text); is_country(country))
            return country;
        return wrong(setting, "region", language);
    case Kind::colour:
        if (auto colour = lowered(text.starts_with('#') ? text : '#' + text); is_readable_colour(colour))
            return colour;
        return wrong(setting, "colour", language);
    case Kind::picture:
        if (is_path_of_a_picture(text) && is_of_one_line(text))
            return text;
        return wrong(setting, "picture", language);
    case Kind::texts:
    {
        std::string joined;
        for (const auto& each : texts_of(text))
            joined.append(joined.empty() ? "" : ", ").append(each);
        if (is_of_one_line(joined))
            return joined;
        break;
    }
    case Kind::address:
        if (!looks_like_an_address(text))
            return wrong(setting, "address", language);
        [[fallthrough]];
    case Kind::text:
    case Kind::folder:
        if (is_of_one_line(text))
            return text;
        break;
    }
    return wrong(setting, "not_one_line", language);
}

Result<void> is_value(const Setting& setting, std::string_view text)
{
    const auto decimal = Decimal::parse(text);
    switch (setting.kind)
    {
    case Kind::number:
    case Kind::share:
    case Kind::money:
    case Kind::rate:
        if (decimal && limits_of(setting).holds(*decimal))
            return success();
        return wrong(setting,
                     setting.kind == Kind::share    ? "share"
                     : setting.kind == Kind::number ? "number"
                                                    : "money",
                     Language::en);
    case Kind::choice:
        if (std::ranges::find(setting.choices, text) != setting.choices.end())
            return success();
        return wrong(setting, "choice", Language::en);
    default:
        PLANERKA_CHECK(value_of(setting, text, Language::en));
        return success();
    }
}

std::string shown(const Setting& setting, std::string_view value, Language language)
{
    const auto decimal = Decimal::parse(value);
    switch (setting.kind)
    {
    case Kind::share:
        return decimal ? text::percent(*decimal, language) : std::string(value);
    case Kind::number:
    case Kind::money:
    case Kind::rate:
        return decimal ? text::number(*decimal, language) : std::string(value);
    case Kind::choice:
        return word_of(setting, value, language);
    case Kind::yes_no:
        return text::message(language, "settings." + std::string(value));
    default:
        return std::string(value);
    }
}
} // namespace planerka::settings
