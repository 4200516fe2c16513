// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace planerka
{
/// "Ab9xY2" of an invitation with a line "Passcode: Ab9xY2" or «Код доступа: Ab9xY2»; empty if there is none
/// (joining/README.md, "Passcodes").
std::string passcode_in(std::string_view text);
} // namespace planerka
