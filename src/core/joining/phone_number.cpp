// SPDX-License-Identifier: MPL-2.0
#include "joining/phone_number.hpp"

#include "base/letters.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace planerka
{
namespace
{
constexpr std::size_t kUsuallyComplete = 10; ///< digits after which a number of most countries can end
constexpr std::size_t kUsuallyLongest = 13;  ///< digits, with the code of the country
constexpr std::size_t kShortestPin = 4;      ///< digits
constexpr std::size_t kLongestWithPin = 30;  ///< digits; what has more is no number

/// How many bytes the separator has that `text` begins with; 0 if it begins with none. A separator stands between the
/// digits of one number: " / " parts two numbers and is none.
std::size_t separator_length(std::string_view text)
{
    constexpr std::array<std::string_view, 4> kWide{"\u00A0", "\u202F", "\u2011", "\u2013"};
    if (text.starts_with(" / "))
        return 0;
    if (std::string_view("-(). \t/").find(text.front()) != std::string_view::npos)
        return 1;
    const auto wide = std::ranges::find_if(kWide, [&](std::string_view each) { return text.starts_with(each); });
    return wide == kWide.end() ? 0 : wide->size();
}

std::size_t digits_at(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::find_if_not(text, is_digit) - text.begin());
}

std::size_t separators_at(std::string_view text)
{
    std::size_t end = 0;
    while (end < text.size())
    {
        const auto length = separator_length(text.substr(end));
        if (length == 0)
            break;
        end += length;
    }
    return end;
}

/// Whether a PIN begins behind this separator. Such separators are " - ", " – ", ". ", "/" and " (", where the number
/// before them may be complete.
bool parts_a_pin(std::string_view separator, std::size_t digits_before, std::size_t digits_behind)
{
    if (digits_before < kShortestNumber)
        return false;
    const auto has = [&](std::string_view text) { return separator.find(text) != std::string_view::npos; };
    const bool has_dash = has("-") || has("\u2013");
    const bool is_loose = (has_dash && has(" ")) || has(". ") || has("/") || has("(");
    return is_loose && (has("(") || digits_before >= kUsuallyComplete || digits_behind >= kShortestPin);
}

/// Where each group of digits ends, also the groups of a PIN that stands behind the number without a separator of its
/// own.
std::vector<std::size_t> group_ends(std::string_view text)
{
    std::vector<std::size_t> ends;
    std::size_t end = text.starts_with('+') ? 1 : 0;
    std::size_t digits = 0;
    while (end < text.size() && digits <= kLongestWithPin)
    {
        const auto separator = separators_at(text.substr(end));
        const auto group = digits_at(text.substr(end + separator));
        if (group == 0 || parts_a_pin(text.substr(end, separator), digits, group))
            break;
        end += separator + group;
        digits += group;
        ends.push_back(end);
    }
    return ends;
}
} // namespace

std::size_t count_digits(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(text, is_digit));
}

std::string_view number_part(std::string_view text)
{
    auto ends = group_ends(text);
    if (ends.empty())
        return {};
    const auto without_last = [&] { return count_digits(text.substr(0, ends[ends.size() - 2])); };
    const bool is_entered = text.substr(ends.back()).starts_with('#');
    const bool has_pin = is_entered || count_digits(text.substr(0, ends.back())) > kLongestNumber;
    if (has_pin && ends.size() > 1 && without_last() >= kShortestNumber)
    {
        ends.pop_back();
        // "123 456 789#"
        while (ends.size() > 1 && count_digits(text.substr(0, ends.back())) > kUsuallyLongest &&
               without_last() >= kShortestNumber)
            ends.pop_back();
    }
    return text.substr(0, ends.back());
}
} // namespace planerka
