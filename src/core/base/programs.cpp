// SPDX-License-Identifier: MPL-2.0
#include "base/programs.hpp"

#include <cstdlib>
#include <sstream>

#include <unistd.h>

namespace planerka
{
bool is_program(const std::filesystem::path& file)
{
    std::error_code none;
    return std::filesystem::is_regular_file(file, none) && ::access(file.c_str(), X_OK) == 0;
}

std::optional<std::filesystem::path> find_in_path(const std::string& name)
{
    const char* const path = std::getenv("PATH");
    std::istringstream folders(path ? path : "");
    for (std::string folder; std::getline(folders, folder, ':');)
        if (const auto program = std::filesystem::path(folder) / name; !folder.empty() && is_program(program))
            return program;
    return std::nullopt;
}
} // namespace planerka
