// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/meeting.hpp"

#include <algorithm>
#include <string>
#include <vector>

/// How much fits on a slide (DOMAIN 8.5: at most six lines, 20 pt and more). Widths are those of the layout
/// templates/deck.fodp.
namespace planerka::documents
{
inline constexpr int kLinesOfASlide = 6;
inline constexpr int kLinesOfATable = 8;       ///< of 20 pt, below the head of the table
inline constexpr int kCharactersOfAPoint = 52; ///< in one line of 24 pt
inline constexpr int kCharactersOfAnItem = 42; ///< the same, beside the time

/// Lines that a text takes where so many characters fit in one.
int wrapped_lines(const std::string& text, int characters);

/// Lines of a row of the table of benefits: those of its fullest cell.
int lines_of_benefit(const Benefit& benefit);

/// Spreads `items` over as few slides as hold them, about evenly and in order; an item larger than a slide has one for
/// itself.
template <class Item, class LinesOf>
std::vector<std::vector<Item>> pages(const std::vector<Item>& items, LinesOf lines_of, int capacity)
{
    const auto filled_up_to = [&](int limit)
    {
        std::vector<std::vector<Item>> result;
        int used = 0;
        for (const auto& each : items)
        {
            const int lines = lines_of(each);
            if (result.empty() || used + lines > limit)
            {
                result.emplace_back();
                used = 0;
            }
            used += lines;
            result.back().push_back(each);
        }
        return result;
    };
    auto best = filled_up_to(capacity);
    for (int limit = capacity - 1; limit > 0; --limit)
    {
        auto narrower = filled_up_to(limit);
        if (narrower.size() > best.size())
            break;
        best = std::move(narrower);
    }
    return best;
}
} // namespace planerka::documents
