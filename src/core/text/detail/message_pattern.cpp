// SPDX-License-Identifier: MPL-2.0
#include "text/detail/message_pattern.hpp"

#include "text/detail/icu_text.hpp"

#include <unicode/messagepattern.h>

#include <cassert>
#include <charconv>

namespace planerka::text
{
namespace
{
std::optional<std::int64_t> integer(const std::string& text)
{
    std::int64_t value = 0;
    const auto* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    return error == std::errc() && stop == end ? std::optional(value) : std::nullopt;
}

/// Quotation marks: those of the language, and those that stand within them.
struct Quotes
{
    char16_t open, close, inner_open, inner_close;
};

Quotes quotes_of(Language language)
{
    return language == Language::ru ? Quotes{u'«', u'»', u'„', u'“'} : Quotes{u'“', u'”', u'‘', u'’'};
}

/// An argument may bring quotation marks along, and the pattern put it into others: «Вопрос 3 „Прогноз“». Marks that do
/// not pair are left as they are.
icu::UnicodeString with_inner_quotes(const icu::UnicodeString& text, const Quotes& quotes)
{
    auto result = text;
    int depth = 0;
    for (std::int32_t i = 0; i < text.length(); ++i)
    {
        if (text[i] == quotes.open && ++depth > 1)
            result.setCharAt(i, quotes.inner_open);
        else if (text[i] == quotes.close && --depth > 0)
            result.setCharAt(i, quotes.inner_close);
        if (depth < 0)
            return text;
    }
    return depth == 0 ? result : text;
}
} // namespace

bool is_plain(std::string_view pattern)
{
    return pattern.find_first_of("{}'") == std::string_view::npos;
}

MessagePattern::MessagePattern(std::string_view pattern, Language language) : pattern_(pattern), language_(language)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto source = unicode(pattern_);
    auto format = std::make_unique<icu::MessageFormat>(source, locale_of(language), status);
    const icu::MessagePattern parsed(source, nullptr, status);
    assert(U_SUCCESS(status));
    if (U_FAILURE(status))
        return;

    bool has_arguments = false;
    for (std::int32_t i = 0; i < parsed.countParts(); ++i)
    {
        const auto& part = parsed.getPart(i);
        if (part.getType() != UMSGPAT_PART_TYPE_ARG_START)
            continue;
        has_arguments = true;
        if (const auto type = part.getArgType(); type != UMSGPAT_ARG_TYPE_NONE && type != UMSGPAT_ARG_TYPE_SELECT)
            numbers_.insert(utf8(parsed.getSubstring(parsed.getPart(i + 1))));
    }
    if (has_arguments)
    {
        format_ = std::move(format);
        return;
    }
    icu::UnicodeString result;
    format->format(nullptr, nullptr, 0, result, status);
    fixed_ = utf8(result);
}

std::string MessagePattern::text(const std::vector<Argument>& arguments)
{
    if (fixed_)
        return *fixed_;
    if (!format_)
        return pattern_;

    std::vector<icu::UnicodeString> names;
    std::vector<icu::Formattable> values;
    for (const auto& [name, value] : arguments)
    {
        names.push_back(unicode(name));
        values.push_back(formattable(name, value));
    }
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString result;
    const std::scoped_lock lock(mutex_);
    format_->format(names.data(), values.data(), static_cast<std::int32_t>(names.size()), result, status);
    return U_SUCCESS(status) ? utf8(with_inner_quotes(result, quotes_of(language_))) : pattern_;
}

icu::Formattable MessagePattern::formattable(std::string_view name,
                                             const std::variant<std::string, std::int64_t>& value) const
{
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return icu::Formattable(*number);
    const auto& text = std::get<std::string>(value);
    if (numbers_.contains(name))
        if (const auto number = integer(text))
            return icu::Formattable(*number);
    return icu::Formattable(unicode(text));
}
} // namespace planerka::text
