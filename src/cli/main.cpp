// SPDX-License-Identifier: MPL-2.0
#include "commands.hpp"
#include "console.hpp"

#include <exception>
#include <iostream>

int main(int argc, char** argv)
{
    using namespace planerka::cli;
    try
    {
        use_own_zones();
        Common common;
        const auto command = read_command_line(argc, argv, common);
        return std::visit([&](const auto& chosen) { return run(chosen, common); }, command);
    }
    catch (const std::exception& error)
    {
        std::cerr << "planerka: " << error.what() << '\n';
        return kFailed;
    }
}
