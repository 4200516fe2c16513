// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

/// The commands' URLs, as menus, toolbars and macros name them: "org.planerka:make?kind=agenda".
namespace planerka::uno
{
inline constexpr std::string_view kProtocol = "org.planerka:";

struct CommandUrl
{
    std::string name;                               ///< "make"
    std::map<std::string, std::string> arguments{}; ///< {"kind", "agenda"}
};

/// Nothing if it is not one of ours.
std::optional<CommandUrl> parse_command_url(std::string_view url);
} // namespace planerka::uno
