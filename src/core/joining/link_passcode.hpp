// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace planerka
{
/// What others may see of a link: joining/README.md, "Links without passcodes". The link without a passcode in it
/// ("pwd=…", "#pwd=…", "user:secret@") and without what a mail filter wrapped around it.
std::string link_without_passcode(std::string_view link);
} // namespace planerka
