// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"
#include "settings/ranks.hpp"

#include <filesystem>
#include <functional>
#include <string_view>
#include <vector>

/// Where settings stand (settings/README.md, "Files").
namespace planerka::settings
{
struct Places
{
    std::filesystem::path user{};                 ///< may not be there
    std::vector<std::filesystem::path> systems{}; ///< the administrator's, from the one that wins; may not be there
};

/// As the XDG Base Directory Specification names them: planerka/settings.json below $XDG_CONFIG_HOME (else ~/.config)
/// and each of $XDG_CONFIG_DIRS (else /etc/xdg).
Places usual_places();

/// Reads a file of settings: a JSON object of values by key, and under "locked" the keys that are not to be changed.
/// A number, true and false, and a list of texts are taken for what they say. Errors: those of json::parse(),
/// "json.type".
Result<Preset> parse_settings(std::string_view text);

/// A file that is not there sets nothing. Errors: those of read_file() and parse_settings(), with the file named.
Result<Preset> read_settings(const std::filesystem::path& file);

/// All of them. Errors: those of read_settings().
Result<Settings> read_all(const Places& places, Surroundings around);

/// Reads the user's values anew, lets `change` change them, and writes them: 0600 from the first byte, in a folder for
/// their owner alone. An error of `change` is returned, and nothing is written; other errors: those of read_settings(),
/// make_private_folder() and write_file().
Result<void> change_user(const std::filesystem::path& file, const std::function<Result<void>(Values&)>& change);
} // namespace planerka::settings
