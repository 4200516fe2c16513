// SPDX-License-Identifier: MPL-2.0
#include "text/closest.hpp"

#include <algorithm>
#include <numeric>

namespace planerka::text
{
namespace
{
constexpr std::size_t kLeastPrefix = 3;
} // namespace

std::size_t edit_distance(std::string_view a, std::string_view b)
{
    // row[j]: from the letters of `a` so far to the first j of `b`; those of one and two letters of `a` before.
    std::vector<std::size_t> before_last, last(b.size() + 1), row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i)
    {
        before_last = last;
        last = row;
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j)
        {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before_last[j - 2] + 1);
        }
    }
    return row.back();
}

std::string closest(std::string_view typed, const std::vector<std::string>& known)
{
    if (typed.size() >= kLeastPrefix)
        for (const auto& word : known)
            if (word.starts_with(typed))
                return word;
    std::string nearest;
    auto least = std::max<std::size_t>(1, typed.size() / 3) + 1;
    for (const auto& word : known)
        if (const auto distance = edit_distance(typed, word); distance < least)
        {
            least = distance;
            nearest = word;
        }
    return nearest;
}
} // namespace planerka::text
