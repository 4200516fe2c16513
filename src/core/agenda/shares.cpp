// SPDX-License-Identifier: MPL-2.0
#include "agenda/shares.hpp"

#include <algorithm>
#include <cstdint>
#include <numeric>

namespace planerka
{
std::vector<int> whole_percentages(const std::vector<Minutes>& parts)
{
    const auto total = std::accumulate(parts.begin(), parts.end(), std::int64_t{0});
    std::vector<int> shares(parts.size(), 0);
    if (total == 0)
        return shares;
    std::vector<std::size_t> by_remainder(parts.size());
    std::iota(by_remainder.begin(), by_remainder.end(), std::size_t{0});
    const auto hundredfold = [&](std::size_t i) { return std::int64_t{parts[i]} * 100; };
    std::stable_sort(by_remainder.begin(), by_remainder.end(),
                     [&](auto a, auto b) { return hundredfold(a) % total > hundredfold(b) % total; });
    int left = 100;
    for (std::size_t i = 0; i < parts.size(); ++i)
    {
        shares[i] = static_cast<int>(hundredfold(i) / total);
        left -= shares[i];
    }
    for (std::size_t k = 0; k < static_cast<std::size_t>(left); ++k)
        ++shares[by_remainder[k]];
    return shares;
}
} // namespace planerka
