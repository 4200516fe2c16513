// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "driver/desk.hxx"
#include "driver/panel.hxx"

#include <string>
#include <vector>

namespace planerka::ui_tests
{
/// What a person would see wrong in a panel: a text that is cut, a control over another or outside what it is in.
struct Faults
{
    std::vector<std::string> found{}; ///< a line each, by the name of the cell
    std::size_t controls = 0;         ///< that were looked at, so that nobody praises an empty panel
};

/// Looks at a panel from the top of its body to the end.
Faults faults_of(const Office& office, const Panel& panel);

/// Makes the sidebar a good deal wider, by the line between it and the document. False if that cannot be done.
bool widen(const Desk& desk, const Model& document, const Panel& panel);
} // namespace planerka::ui_tests
