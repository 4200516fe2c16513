// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"
#include "odf/detail/zip.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace planerka::odf
{
/// Refuses a part that is no well-formed XML, uses a prefix that it does not declare, or gives the prefixes of ODF and
/// XLink another meaning or their namespaces another prefix: readers disagree about what such a part says, and a
/// document made of it would not open. Error: "odf.damaged" with the part.
Result<void> check_well_formed(std::string_view xml, const std::string& part);
Result<void> check_well_formed(const std::vector<ZipEntry>& entries);
} // namespace planerka::odf
