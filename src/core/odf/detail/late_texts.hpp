// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace planerka::odf
{
/// Places in what a merge has written where something is put in later: it belongs further up, but is only known when
/// what needs it is written.
class LateTexts
{
public:
    void clear();

    /// From here on add() means this place.
    void mark(std::uint32_t place, std::size_t offset);

    /// What was written behind an offset is taken back, with the places in it.
    void take_back(std::size_t offset);

    /// Text for a place; dropped if that was not marked.
    void add(std::uint32_t place, std::string_view text);

    /// `written` with all texts in their places.
    std::string put_into(std::string written) const;

private:
    struct Place
    {
        std::uint32_t number;
        std::size_t offset;
        std::string text{};
    };

    std::vector<Place> places_{};                   ///< by offset
    std::map<std::uint32_t, std::size_t> latest_{}; ///< the index of each number's last place
};
} // namespace planerka::odf
