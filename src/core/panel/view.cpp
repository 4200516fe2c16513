// SPDX-License-Identifier: MPL-2.0
#include "panel/view.hpp"

namespace planerka::panel
{
const Cell* cell_in(const View& view, std::string_view name)
{
    for (const auto* const part : {&view.head, &view.body, &view.foot})
        for (const auto& line : *part)
            for (const auto& cell : line.cells)
                if (cell.name == name)
                    return &cell;
    return nullptr;
}
} // namespace planerka::panel
