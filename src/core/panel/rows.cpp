// SPDX-License-Identifier: MPL-2.0
#include "panel/rows.hpp"

#include "forms/layout.hpp"
#include "forms/place.hpp"

namespace planerka::panel
{
std::string rows_of(const Meeting& meeting)
{
    std::string rows;
    for (const auto& section : forms::sections())
        for (const auto& entry : section.entries)
        {
            const auto found = forms::find(meeting, entry.path);
            const auto* const list = std::get_if<forms::Rows>(&found.value);
            if (!list)
                continue;
            rows += entry.path;
            for (std::size_t row = 0; row < list->size(); ++row)
                (rows += ' ') += list->id(row);
            rows += '\n';
        }
    return rows;
}
} // namespace planerka::panel
