// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"
#include "odf/detail/source.hpp"
#include "odf/extras.hpp"

#include <vector>

namespace planerka::odf
{
/// Takes out of a template what documents do not get: odf/README.md, "What a template carries". The list has all that
/// there is, also what stays. Errors: those of parse_xml().
Result<std::vector<Extra>> take_out(Source& source, Keep keep);
} // namespace planerka::odf
