// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace planerka::odf
{
/// The user-defined text properties of an ODF package (META meta:user-defined), in order.
/// Errors: "odf.not_odf", "odf.damaged".
Result<std::vector<std::pair<std::string, std::string>>> user_properties(std::string_view package);

/// All files of a package, unpacked; for checks and tests. Total size is limited ("odf.too_large").
Result<std::vector<std::pair<std::string, std::string>>> unpack(std::string_view package);
} // namespace planerka::odf
