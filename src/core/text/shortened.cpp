// SPDX-License-Identifier: MPL-2.0
#include "text/shortened.hpp"

#include "text/detail/icu_text.hpp"

#include <unicode/brkiter.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace planerka::text
{
namespace
{
std::string shortened(const std::string& text, std::size_t most)
{
    const auto whole = unicode(text);
    auto status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> characters(
        icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
    if (U_FAILURE(status))
        return text;
    characters->setText(whole);
    std::vector<std::int32_t> ends;
    for (auto end = characters->next(); end != icu::BreakIterator::DONE; end = characters->next())
        ends.push_back(end);
    if (ends.size() <= most || most < 3)
        return text;
    const auto first = most / 2;
    const auto last = most - 1 - first;
    return utf8(whole.tempSubString(0, ends[first - 1]) + static_cast<char16_t>(0x2026) +
                whole.tempSubString(ends[ends.size() - 1 - last]));
}
} // namespace

std::string with_short_words(std::string_view text, std::size_t most)
{
    std::string result;
    for (std::size_t begin = 0; begin <= text.size();)
    {
        const auto end = std::min(text.find(' ', begin), text.size());
        result += shortened(std::string(text.substr(begin, end - begin)), most);
        if (end < text.size())
            result += ' ';
        begin = end + 1;
    }
    return result;
}
} // namespace planerka::text
