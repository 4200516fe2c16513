// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "driver/screen.hxx"
#include "support/office.hxx"

#include <vector>

namespace planerka::ui_tests
{
/// An office with windows, on a screen of its own.
struct Desk
{
    Screen screen;
    office_tests::Office office{{.headless = false,
                                 .environment = {{"DISPLAY", screen.display()},
                                                 {"SAL_USE_VCLPLUGIN", "gen"},
                                                 {"DBUS_SESSION_BUS_ADDRESS", "disabled:"}}}};

    /// The documents that are open, by the order of the office.
    std::vector<office_tests::Model> open_documents() const;

    /// The document that is open now and was not before; waits for it. Throws if none comes.
    office_tests::Model new_document(const std::vector<office_tests::Model>& before) const;
};
} // namespace planerka::ui_tests
