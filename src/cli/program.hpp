// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>

/// Where this program lies. Only here is it asked in the way of Linux.
namespace planerka::cli
{
/// The folder of templates, blueprints and time zones that belongs to this program: ../share/planerka beside it, which
/// is so in the build folder and under every prefix that it is installed to.
std::filesystem::path data_beside_program();
} // namespace planerka::cli
