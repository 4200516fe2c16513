// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/template.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace planerka::odf
{
struct FlatFile
{
    std::string name;
    std::string media_type;
    std::string bytes{};
};

/// The files that a flat ODF document stands for (ODF 1.3 part 3, 3.1.2): content.xml, styles.xml, settings.xml,
/// pictures, embedded objects.
struct FlatDocument
{
    DocumentType type = DocumentType::text;
    std::vector<FlatFile> files{};
    std::string meta{}; ///< meta.xml; empty if there is none
};

/// Errors: "odf.not_odf", "odf.damaged", "odf.entities", "odf.too_deep", "odf.too_complex", "odf.too_large".
Result<FlatDocument> split_flat(std::string_view xml);
} // namespace planerka::odf
