// SPDX-License-Identifier: MPL-2.0
#include "forms/detail/showing.hpp"

#include "forms/series.hpp"
#include "text/format.hpp"

#include <type_traits>

namespace planerka::forms
{
namespace
{
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

std::string shown_moment(const std::string& moment, Language language)
{
    if (const auto time = LocalTime::parse(moment))
        return text::date_short(time->date, language) + ' ' + time->clock();
    const auto date = Date::parse(moment);
    return date ? text::date_short(*date, language) : moment;
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
} // namespace

std::string joined(const std::vector<std::string>& parts, std::string_view between)
{
    std::string text;
    for (const auto& part : parts)
        (text += text.empty() ? std::string_view() : between) += part;
    return text;
}

std::string shown(const Decimal& value, Kind kind, Language language)
{
    const auto as_typed = kind == Kind::share ? times_hundred(value) : value;
    const auto plain = Decimal::parse(without_zeros(as_typed.to_string())).value_or(as_typed);
    return text::number(kind == Kind::money ? value : plain, language);
}

std::string shown(const Meeting& meeting, const Found& found, Language language)
{
    return std::visit(Showing(meeting, found, language), found.value);
}
} // namespace planerka::forms
