// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <string>
#include <vector>

/// Another program, run to its end, in the way of Linux.
namespace planerka::cli
{
enum class Ended
{
    well,        ///< exit code 0
    badly,       ///< another, or by a signal
    not_in_time, ///< it was ended, with all that it had started
    not_started,
};

/// Runs a program with these arguments, without input; what it prints goes into a file.
/// @param seconds after which it is ended
Ended run_program(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                  const std::filesystem::path& output, int seconds);

/// A folder of one's own that goes with this object, with all that is in it.
class PrivateFolder
{
public:
    PrivateFolder(); ///< empty path() if none can be made
    ~PrivateFolder();
    PrivateFolder(const PrivateFolder&) = delete;
    PrivateFolder& operator=(const PrivateFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};
} // namespace planerka::cli
