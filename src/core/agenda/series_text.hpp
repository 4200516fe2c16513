// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "agenda/series_shifts.hpp"
#include "base/language.hpp"

namespace planerka
{
/// "For Berlin the meeting moves to 14:30 on 15 March and back to 15:30 on 29 March.": a sentence for each shift; zones
/// with the same times share one. Dates are those in the zone. A city whose Russian genitive is not known is told as
/// its time zone, «часового пояса «Апиа»».
/// @param meeting whose shifts they are: what it is called depends on its audience.
std::vector<std::string> describe(const std::vector<SeriesShift>& shifts, const Meeting& meeting, Language language);
} // namespace planerka
