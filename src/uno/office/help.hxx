// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/office.hxx"
#include "panel/help_target.hpp"

#include <filesystem>
#include <string_view>

/// The pages of the help that the extension carries.
namespace planerka::uno
{
/// The file of a page in the language of the office. Throws Failure "extension.no_help_page" if there is none.
std::filesystem::path help_page(const Context& context, std::string_view page);

/// Shows a place of the help in the system's browser. Throws Failure as help_page() does; "extension.no_browser", with
/// where the page lies, if no browser can be started.
void show_help(const Context& context, const panel::HelpTarget& target);
} // namespace planerka::uno
