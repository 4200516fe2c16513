// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace planerka::odf
{
/// What a name is in a link within a document: "My%20agenda"; hex_escapes_decoded() reads it. `name` may be as it
/// stands in XML: its "&amp;" stays.
std::string encoded_link(std::string_view name);
} // namespace planerka::odf
