// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/unique_names.hpp"

namespace planerka::odf
{
UniqueNames::UniqueNames(const std::vector<std::string>& in_use)
{
    for (const auto& name : in_use)
        last_numbers_.emplace(name, 1);
}

std::string UniqueNames::unique(std::string name)
{
    const auto [known, is_new] = last_numbers_.try_emplace(name, 1);
    while (!is_new)
    {
        auto numbered = known->first + " " + std::to_string(++known->second);
        if (last_numbers_.try_emplace(numbered, 1).second)
            return numbered;
    }
    return name;
}
} // namespace planerka::odf
