// SPDX-License-Identifier: MPL-2.0
#include "documents/fields/deck_pages.hpp"

#include "base/utf8.hpp"

#include <algorithm>

namespace planerka::documents
{
namespace
{
/// Characters in a line, less what is lost where long words do not divide.
constexpr int kPoint = 50;
constexpr int kAgendaTitle = 46;
constexpr int kNeed = 14;
constexpr int kProduct = 22;
constexpr int kHow = 24;
constexpr int kRisk = 16;
} // namespace

int wrapped_lines(const std::string& text, int characters)
{
    return std::max(1, (static_cast<int>(utf8::length(text)) + characters - 1) / characters);
}

int height_of_point(const std::string& text)
{
    return 10 * wrapped_lines(text, kPoint) + 4;
}

int height_of_agenda_row(const std::string& title)
{
    return std::max(13, 9 * wrapped_lines(title, kAgendaTitle) + 4);
}

int height_of_benefit(const Benefit& benefit)
{
    const int offer = wrapped_lines(benefit.product, kProduct) + wrapped_lines(benefit.how, kHow);
    const int lines = std::max({wrapped_lines(benefit.need, kNeed), offer, wrapped_lines(benefit.risk, kRisk)});
    return 9 * lines + 4;
}
} // namespace planerka::documents
