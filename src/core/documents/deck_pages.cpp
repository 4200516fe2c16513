// SPDX-License-Identifier: MPL-2.0
#include "documents/deck_pages.hpp"

#include "documents/text_length.hpp"

namespace planerka::documents
{
namespace
{
// Characters of 20 pt in a line of each column, less what is lost where words do not divide.
constexpr int kNeed = 12;
constexpr int kProduct = 12;
constexpr int kHow = 17;
constexpr int kRisk = 15;
} // namespace

int wrapped_lines(const std::string& text, int characters)
{
    const int count = text_length(text);
    return std::max(1, (count + characters - 1) / characters);
}

int lines_of_benefit(const Benefit& benefit)
{
    return std::max({wrapped_lines(benefit.need, kNeed), wrapped_lines(benefit.product, kProduct),
                     wrapped_lines(benefit.how, kHow), wrapped_lines(benefit.risk, kRisk)});
}
} // namespace planerka::documents
