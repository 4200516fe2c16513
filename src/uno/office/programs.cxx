// SPDX-License-Identifier: MPL-2.0
#include "office/programs.hxx"

#include <cstdlib>
#include <sstream>

#include <unistd.h>

namespace planerka::uno
{
bool is_installed(const std::filesystem::path& program)
{
    return ::access(program.c_str(), X_OK) == 0;
}

bool is_in_path(const std::string& program)
{
    const char* const path = std::getenv("PATH");
    std::istringstream folders(path ? path : "");
    for (std::string folder; std::getline(folders, folder, ':');)
        if (is_installed(std::filesystem::path(folder) / program))
            return true;
    return false;
}
} // namespace planerka::uno
