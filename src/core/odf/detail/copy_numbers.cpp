// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/copy_numbers.hpp"

#include <algorithm>

namespace planerka::odf
{
void CopyNumbers::clear()
{
    around_.clear();
    first_.clear();
}

std::string CopyNumbers::suffix(std::size_t own, std::size_t zeros) const
{
    const auto end = around_.begin() + static_cast<std::ptrdiff_t>(std::min(own, around_.size()));
    if (std::all_of(around_.begin(), end, [](const auto& section) { return section.number == 0; }))
        return {};
    std::string numbers;
    for (auto section = around_.begin(); section != end; ++section)
        (numbers += '-') += std::to_string(section->number);
    for (; zeros > 0; --zeros)
        numbers += "-0";
    return numbers;
}

bool CopyNumbers::goes_on(std::size_t place, const std::string& id)
{
    auto list = around_.end();
    while (list != around_.begin() && !(list - 1)->is_list)
        --list;
    if (list == around_.begin())
        return false;
    std::vector<std::size_t> copies;
    for (auto section = around_.begin(); section != list - 1; ++section)
        copies.push_back(section->number);
    const auto [known, is_new] = first_.try_emplace(place);
    if (!is_new && known->second.around == copies)
        return true;
    known->second.around = std::move(copies);
    known->second.id = id;
    return false;
}
} // namespace planerka::odf
