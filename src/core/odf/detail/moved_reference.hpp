// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/detail/address.hpp"
#include "odf/detail/layout.hpp"

#include <optional>

namespace planerka::odf
{
/// Where a reference of the template points to in the merged document; odf/README.md, "References in a spreadsheet".
/// `path` and `own_row` say where its formula stands in the document: the copies around it, and its row, which is -1 if
/// it stands in no row. A reference to no sheet of this document stays as it is.
Reference moved(const Reference& reference, const Layout& layout, const BlockCopy& book, const CopyPath& path,
                int own_row);

/// The cells that have what the cells of the template had, such as a conditional format; nothing if all of them have
/// gone.
std::optional<Reference> moved_cells(const Reference& reference, const Layout& layout, const BlockCopy& book,
                                     const CopyPath& path);
} // namespace planerka::odf
