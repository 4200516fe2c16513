// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/detail/layout.hpp"
#include "odf/detail/program.hpp"

#include <pugixml.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

/// Cells that are merged down over rows of which some are repeated: odf/README.md, "Merged cells".
namespace planerka::odf
{
/// The cells of a part that are merged down, and which cells they cover.
class MergedCells
{
public:
    /// Looks through the tables that are not in another.
    explicit MergedCells(pugi::xml_node root);

    /// Notes where a merged cell stands in the layout: its number among ProgramPart::merged_cells.
    std::uint32_t add(pugi::xml_node cell, ProgramPart& part, MergedCell noted);

    /// The number of the cell that covers this one from a row above; nothing if none does.
    const std::uint32_t* covering(pugi::xml_node cell) const;
    pugi::xml_node cell(std::uint32_t number) const { return cells_[number]; }

private:
    std::map<pugi::xml_node, pugi::xml_node> covered_{}; ///< by covered cell: what covers it
    std::map<pugi::xml_node, std::uint32_t> numbers_{};
    std::vector<pugi::xml_node> cells_{};
};

/// Completes the merged cells of a part, once its layout is known. A section that begins within one and ends outside of
/// it is refused: "template.merged_cell".
Result<void> complete_merged_cells(ProgramPart& part, const Layout& layout);

/// Whether a merged cell was written before, in the first copy of a section that it reaches out of: the others are
/// covered by it. `path` as in moved().
bool is_covered_copy(const MergedCell& cell, const CopyPath& path);

/// Whether a merged cell is not written at all, because its section has no copy, and `own_row` of the document is the
/// first of the rows that it would have covered.
bool takes_over(const MergedCell& cell, const CopyPath& path, int own_row);

/// How many rows a merged cell covers that is written in a row of the document.
int rows_covered(const MergedCell& cell, const CopyPath& path, int own_row);
} // namespace planerka::odf
