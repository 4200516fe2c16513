// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/planner.hpp"

namespace planerka::tests
{
/// Planerka with the data of the build, opened once for all tests of a program.
inline const app::Planner& planner()
{
    static const auto opened = app::Planner::open(PLANERKA_DATA).value();
    return opened;
}
} // namespace planerka::tests
