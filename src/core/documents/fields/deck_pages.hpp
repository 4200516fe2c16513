// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/meeting.hpp"

#include <algorithm>
#include <string>
#include <vector>

/// How much fits on a slide: documents/README.md, "What fits on a slide". Sizes are those of templates/deck.fodp.
namespace planerka::documents
{
/// The room for a list below the headline.
struct Room
{
    int items = 6;
    int millimetres = 97;
};

inline constexpr Room kRoomForPoints{.items = 6, .millimetres = 97};
inline constexpr Room kRoomForBenefits{.items = 4, .millimetres = 82}; ///< below the head of the table

/// Lines that a text takes where so many characters fit in one.
int wrapped_lines(const std::string& text, int characters);

/// Heights in millimetres of a point of a list, a row of the agenda, a row of the table of benefits.
int height_of_point(const std::string& text);
int height_of_agenda_row(const std::string& title);
int height_of_benefit(const Benefit& benefit);

/// Spreads `items` in their order over as few slides as hold them, and over these about evenly. An item that is larger
/// than a slide has one for itself. `height_of` gives the height of an item in millimetres.
template <class Item, class HeightOf>
std::vector<std::vector<Item>> pages(const std::vector<Item>& items, HeightOf height_of, Room room)
{
    const auto filled_up_to = [&](Room limit)
    {
        std::vector<std::vector<Item>> result;
        int used = 0;
        for (const auto& each : items)
        {
            const int height = height_of(each);
            if (result.empty() || int(result.back().size()) == limit.items || used + height > limit.millimetres)
            {
                result.emplace_back();
                used = 0;
            }
            used += height;
            result.back().push_back(each);
        }
        return result;
    };
    auto best = filled_up_to(room);
    while (room.items > 1)
    {
        --room.items;
        auto narrower = filled_up_to(room);
        if (narrower.size() > best.size())
            break;
        best = std::move(narrower);
    }
    return best;
}
} // namespace planerka::documents
