// SPDX-License-Identifier: MPL-2.0
#include "text/messages.hpp"

#include "text/detail/bundle.hpp"
#include "text/detail/message_pattern.hpp"

#include <algorithm>
#include <cassert>
#include <map>
#include <memory>
#include <mutex>

namespace planerka::text
{
namespace
{
const std::span<const Pattern>& bundle_of(Language language)
{
    return language == Language::ru ? kBundle_ru : kBundle_en;
}

/// nullptr if there is none.
const Pattern* find(Language language, std::string_view key)
{
    const auto& bundle = bundle_of(language);
    const auto found = std::ranges::lower_bound(bundle, key, {}, &Pattern::key);
    return found != bundle.end() && found->key == key ? &*found : nullptr;
}

/// The pattern, compiled when it is first asked for: most runs of the program need a few of a thousand.
MessagePattern& compiled(const Pattern& pattern, Language language)
{
    static std::mutex mutex;
    static std::map<const Pattern*, std::unique_ptr<MessagePattern>> all;
    const std::scoped_lock lock(mutex);
    auto& place = all[&pattern];
    if (!place)
        place = std::make_unique<MessagePattern>(pattern.text, language);
    return *place;
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
} // namespace

std::string message(Language language, std::string_view key, std::initializer_list<Argument> arguments)
{
    return message(language, key, std::vector<Argument>(arguments));
}

std::string message(Language language, std::string_view key, const std::vector<Argument>& arguments)
{
    const auto* pattern = find(language, key);
    assert(pattern);
    if (!pattern)
        return std::string(key);
    return with_single_stops(is_plain(pattern->text) ? std::string(pattern->text)
                                                     : compiled(*pattern, language).text(arguments));
}

bool has_message(Language language, std::string_view key)
{
    return find(language, key) != nullptr;
}

std::vector<std::string> message_keys(Language language)
{
    std::vector<std::string> keys;
    for (const auto& pattern : bundle_of(language))
        keys.emplace_back(pattern.key);
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
