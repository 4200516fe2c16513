// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

/// The text of a link within a document, in which an office may encode what a name holds: "#My%20agenda".
namespace planerka::odf
{
std::string decoded_link(std::string_view link);

/// `name` may be as it stands in XML: its "&amp;" stays.
std::string encoded_link(std::string_view name);
} // namespace planerka::odf
