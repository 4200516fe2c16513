// SPDX-License-Identifier: MPL-2.0
#include "joining/platform_words.hpp"

#include "base/letters.hpp"

#include <string>

namespace planerka
{
namespace
{
/// A word that programs write where a place would stand, in lower case, and the platform it names.
struct Word
{
    std::string_view text;
    std::string_view platform; ///< empty for words that name none but may stand beside one that does
};

// Longer ones stand before those that they begin with.
constexpr Word kWords[] = {
    {"microsoft teams", "teams"},
    {"teams", "teams"},
    {"google meet", "meet"},
    {"hangouts meet", "meet"},
    {"zoom", "zoom"},
    {"webex", "webex"},
    {"skype", "skype"},
    {"яндекс.телемост", "telemost"},
    {"яндекс телемост", "telemost"},
    {"телемост", "telemost"},
    {"yandex telemost", "telemost"},
    {"telemost", "telemost"},
    {"online", "other"},
    {"онлайн", "other"},
    {"video conference", "other"},
    {"videokonferenz", "other"},
    {"видеоконференция", "other"},
    {"virtual", "other"},
    {"meeting", ""},
    {"besprechung", ""},
    {"for business", ""},
    {"video", ""},
    {"call", ""},
    {"собрание", ""},
    {"встреча", ""},
    {"конференция", ""},
    {"réunion", ""},
    {"via", ""},
    {"в", ""},
    {"in", ""},
    {"on", ""},
    {"event", ""},
    {"cisco", ""},
    {"join", ""},
};
} // namespace

std::string_view platform_named_by(std::string_view place)
{
    auto rest = lowered_text(trimmed(place));
    std::string_view platform;
    for (const auto& word : kWords)
        for (auto at = rest.find(word.text); at != std::string::npos; at = rest.find(word.text, at))
        {
            const auto end = at + word.text.size();
            const auto is_letter = [&](std::size_t i)
            { return i < rest.size() && ((rest[i] >= 'a' && rest[i] <= 'z') || (rest[i] & 0x80) != 0); };
            if ((at > 0 && is_letter(at - 1)) || is_letter(end))
            {
                at = end;
                continue;
            }
            rest.replace(at, word.text.size(), " ");
            if (platform.empty() || platform == "other")
                platform = word.platform.empty() ? platform : word.platform;
        }
    return rest.find_first_not_of(" \t\r\n.,:()-") == std::string::npos ? platform : std::string_view{};
}
} // namespace planerka
