// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/office.hxx"

#include <chrono>
#include <functional>

namespace planerka::ui_tests
{
using office_tests::Model;
using office_tests::Office;
using office_tests::Reference;

/// Waits until it is so; false if it is not within the limit, which only ends a test that would never end: a busy
/// machine may take minutes. What throws because the office is not ready yet is tried again.
bool wait_for(const std::function<bool()>& condition, std::chrono::milliseconds limit = std::chrono::seconds(300));

/// Opens an empty document in a window: "swriter", "scalc", "simpress". In pixels.
Model open_window(const Office& office, const char* factory, int width = 1300, int height = 900);
} // namespace planerka::ui_tests
