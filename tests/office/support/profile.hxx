// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace planerka::office_tests
{
/// What an office and unopkg are told so that a profile and the extensions for all users lie in `folder`.
std::vector<std::string> profile_settings(const std::filesystem::path& folder);

/// Copies a profile with the extension in it into `folder`. Installing takes longer than most tests, so it is done once
/// for each build of the extension; programs that run side by side wait for the first. What the office says goes to
/// `log`. Throws if the extension cannot be added.
void copy_profile(const std::filesystem::path& folder, const std::filesystem::path& log);
/// Adds another extension to a profile, for all users. Throws if it cannot be added.
void add_extension(const std::filesystem::path& folder, const std::filesystem::path& extension,
                   const std::filesystem::path& log);
} // namespace planerka::office_tests
