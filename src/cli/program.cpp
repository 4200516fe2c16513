// SPDX-License-Identifier: MPL-2.0
#include "program.hpp"

namespace planerka::cli
{
std::filesystem::path data_beside_program()
{
    std::error_code error;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
    return program.parent_path().parent_path() / "share" / "planerka";
}
} // namespace planerka::cli
