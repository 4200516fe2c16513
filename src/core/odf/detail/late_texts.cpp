// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/late_texts.hpp"

#include <algorithm>

namespace planerka::odf
{
void LateTexts::clear()
{
    places_.clear();
    latest_.clear();
}

void LateTexts::mark(std::uint32_t place, std::size_t offset)
{
    latest_[place] = places_.size();
    places_.push_back({place, offset});
}

void LateTexts::take_back(std::size_t offset)
{
    for (; !places_.empty() && places_.back().offset > offset; places_.pop_back())
        latest_.erase(places_.back().number);
}

void LateTexts::add(std::uint32_t place, std::string_view text)
{
    if (const auto known = latest_.find(place); known != latest_.end())
        places_[known->second].text += text;
}

std::string LateTexts::put_into(std::string written) const
{
    if (std::all_of(places_.begin(), places_.end(), [](const auto& place) { return place.text.empty(); }))
        return written;
    std::string whole;
    std::size_t position = 0;
    for (const auto& place : places_)
    {
        whole.append(written, position, place.offset - position);
        whole += place.text;
        position = place.offset;
    }
    return whole.append(written, position);
}
} // namespace planerka::odf
