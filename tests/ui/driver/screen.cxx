// SPDX-License-Identifier: MPL-2.0
#include "driver/screen.hxx"

#include <chrono>
#include <fstream>
#include <stdexcept>
#include <thread>

namespace planerka::ui_tests
{
namespace
{
constexpr int kStartSeconds = 300; ///< ends a test whose server hangs

/// The line that is nothing but a number: the server writes its own there once it is ready.
std::string number_in(const std::filesystem::path& file)
{
    std::ifstream lines(file);
    for (std::string line; std::getline(lines, line);)
        if (!line.empty() && line.find_first_not_of("0123456789") == std::string::npos)
            return line;
    return {};
}
} // namespace

Screen::Screen(int width, int height)
{
    const auto output = folder_.path() / "server.txt";
    const auto size = std::to_string(width) + 'x' + std::to_string(height) + "x24";
    server_.emplace(
        std::vector<std::string>{PLANERKA_XVFB, "-displayfd", "1", "-screen", "0", size, "-nolisten", "tcp"}, output);
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(kStartSeconds);
    while (display_.empty())
    {
        if (!server_->is_running() || std::chrono::steady_clock::now() > end)
            throw std::runtime_error("Xvfb does not start");
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        if (const auto number = number_in(output); !number.empty())
            display_ = ':' + number;
    }
}
} // namespace planerka::ui_tests
