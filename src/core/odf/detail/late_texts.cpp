// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/late_texts.hpp"

#include <algorithm>

namespace planerka::odf
{
void LateTexts::take_back(std::size_t offset)
{
    while (!places_.empty() && places_.back().offset > offset)
        places_.pop_back();
}

void LateTexts::add(std::uint32_t place, std::string_view text)
{
    const auto known =
        std::find_if(places_.rbegin(), places_.rend(), [&](const auto& marked) { return marked.number == place; });
    if (known != places_.rend())
        known->text += text;
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
