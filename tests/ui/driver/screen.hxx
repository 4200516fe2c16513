// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/process.hxx"

#include <optional>
#include <string>

namespace planerka::ui_tests
{
/// A screen of its own that nobody sees; it goes with this object.
class Screen
{
public:
    /// In pixels.
    explicit Screen(int width = 1400, int height = 950);

    /// ":99", for DISPLAY.
    const std::string& display() const { return display_; }

private:
    office_tests::TemporaryFolder folder_;
    std::optional<office_tests::Process> server_;
    std::string display_;
};
} // namespace planerka::ui_tests
