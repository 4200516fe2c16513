// SPDX-License-Identifier: MPL-2.0
#include "joining/detail/lines.hpp"

#include "base/letters.hpp"

#include <algorithm>

namespace planerka
{
std::string_view said_after(std::string_view line, std::string_view low, std::span<const std::string_view> words)
{
    for (const auto word : words)
        for (auto at = low.find(word); at != std::string_view::npos; at = low.find(word, at + 1))
        {
            if (at > 0 && is_word_byte(low[at - 1]))
                continue;
            constexpr std::size_t kLongestBracket = 40;
            auto rest = line.substr(at + word.size());
            rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
            // "Meeting number (access code): 2551 234 5678"
            if (rest.starts_with('('))
                rest.remove_prefix(rest.substr(0, kLongestBracket).find(')') + 1);
            if (rest.starts_with(':'))
                return trimmed(rest.substr(1));
        }
    return {};
}
} // namespace planerka
