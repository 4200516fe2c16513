// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

namespace planerka
{
/// The platform that a text in the field of a place names: "zoom" for "Zoom Meeting", "teams" for «Собрание в Microsoft
/// Teams», "other" for "Online"; empty for a text that names a place where people meet (joining/README.md, "Words for a
/// platform").
std::string_view platform_named_by(std::string_view place);
} // namespace planerka
