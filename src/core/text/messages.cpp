// SPDX-License-Identifier: MPL-2.0
#include "text/messages.hpp"

#include "text/detail/icu_text.hpp"

#include <nlohmann/json.hpp>
#include <unicode/messagepattern.h>
#include <unicode/msgfmt.h>

#include <cassert>
#include <charconv>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>

namespace planerka::text
{
extern const std::vector<std::string_view> messages_en;
extern const std::vector<std::string_view> messages_ru;

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

/// A pattern that is compiled when it is first used.
class Message
{
public:
    Message(std::string pattern, Language language)
        : pattern_(std::move(pattern)), locale_(locale_of(language)), quotes_(quotes_of(language))
    {
    }

    std::string text(const std::vector<Argument>& arguments)
    {
        // MessageFormat makes its number formats and plural rules on demand, unguarded, even in its const functions.
        const std::scoped_lock lock(mutex_);
        if (!compiled_)
            compile();
        if (fixed_)
            return *fixed_;
        if (!format_)
            return pattern_;

        std::vector<icu::UnicodeString> names;
        std::vector<icu::Formattable> values;
        for (const auto& [name, value] : arguments)
        {
            names.push_back(unicode(name));
            values.push_back(formattable(std::string(name), value));
        }
        UErrorCode status = U_ZERO_ERROR;
        icu::UnicodeString result;
        format_->format(names.data(), values.data(), static_cast<std::int32_t>(names.size()), result, status);
        return U_SUCCESS(status) ? utf8(with_inner_quotes(result, quotes_)) : pattern_;
    }

private:
    void compile()
    {
        compiled_ = true;
        UErrorCode status = U_ZERO_ERROR;
        const auto source = unicode(pattern_);
        auto format = std::make_unique<icu::MessageFormat>(source, locale_, status);
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

    icu::Formattable formattable(const std::string& name, const std::variant<std::string, std::int64_t>& value) const
    {
        if (const auto* number = std::get_if<std::int64_t>(&value))
            return icu::Formattable(*number);
        const auto& text = std::get<std::string>(value);
        if (numbers_.contains(name))
            if (const auto number = integer(text))
                return icu::Formattable(*number);
        return icu::Formattable(unicode(text));
    }

    std::string pattern_;
    icu::Locale locale_;
    Quotes quotes_;
    std::mutex mutex_;
    bool compiled_ = false;
    std::optional<std::string> fixed_;           ///< the text of a pattern without arguments
    std::unique_ptr<icu::MessageFormat> format_; ///< of a pattern with arguments
    std::set<std::string, std::less<>> numbers_; ///< arguments the pattern formats as numbers
};

using Bundle = std::map<std::string, Message, std::less<>>;

Bundle load(const std::vector<std::string_view>& files, Language language)
{
    Bundle bundle;
    for (const auto file : files)
    {
        const auto entries = nlohmann::json::parse(file);
        for (const auto& [key, pattern] : entries.items())
            bundle.try_emplace(key, pattern.get<std::string>(), language);
    }
    return bundle;
}

/// A name that ends with a full stop, «Лебедев Н. О.», may end a sentence that has its own. "…/.." and "..." stay.
std::string with_single_stops(std::string text)
{
    for (auto at = text.find(".."); at != std::string::npos; at = text.find("..", at + 1))
    {
        const bool ends = at + 2 == text.size() || text[at + 2] == ' ' || text[at + 2] == '\n';
        const bool follows_a_word = at > 0 && text[at - 1] != '.' && text[at - 1] != '/' && text[at - 1] != ' ';
        if (ends && follows_a_word)
            text.erase(at, 1);
    }
    return text;
}

Bundle& bundle_of(Language language)
{
    static Bundle english = load(messages_en, Language::en);
    static Bundle russian = load(messages_ru, Language::ru);
    return language == Language::ru ? russian : english;
}
} // namespace

std::string message(Language language, std::string_view key, std::initializer_list<Argument> arguments)
{
    return message(language, key, std::vector<Argument>(arguments));
}

std::string message(Language language, std::string_view key, const std::vector<Argument>& arguments)
{
    auto& bundle = bundle_of(language);
    const auto found = bundle.find(key);
    assert(found != bundle.end());
    return found == bundle.end() ? std::string(key) : with_single_stops(found->second.text(arguments));
}

bool has_message(Language language, std::string_view key)
{
    return bundle_of(language).contains(key);
}

std::vector<std::string> message_keys(Language language)
{
    std::vector<std::string> keys;
    for (const auto& [key, message] : bundle_of(language))
        keys.push_back(key);
    return keys;
}

std::string describe(const Error& error, Language language)
{
    const auto key = "error." + error.code;
    const std::vector<Argument> arguments(error.args.begin(), error.args.end());

    std::string result;
    for (const auto* part : {&error.file, &error.place})
        if (!part->empty())
            result += *part + ": ";
    return result + (has_message(language, key) ? message(language, key, arguments) : error.code);
}
} // namespace planerka::text
