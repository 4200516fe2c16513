// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/office.hxx"

#include <string>

namespace planerka::ui_tests
{
/// Puts a text on the clipboard of the office's screen. With gtk3 an office whose windows are asked for from outside
/// may wait for ever for a clipboard that nobody has; one that the office itself has it need not wait for.
void copy_to_clipboard(const office_tests::Office& office, const std::string& text);
} // namespace planerka::ui_tests
