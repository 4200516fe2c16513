// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "documents/view.hpp"
#include "odf/value.hpp"

namespace planerka::documents
{
/// The fields of the minutes: documents/README.md, "Minutes" and "Protocol": the English minutes and the
/// Russian протокол have the same fields.
odf::Value minutes_fields(const View& view);
} // namespace planerka::documents
