// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/named_values.hpp"

namespace planerka
{
/// How far a meeting has come.
enum class Status
{
    draft,
    scheduled,
    held,
    cancelled,
};

inline constexpr std::array kStatuses{Named{Status::draft, "draft"}, Named{Status::scheduled, "scheduled"},
                                      Named{Status::held, "held"}, Named{Status::cancelled, "cancelled"}};

constexpr std::string_view name_of(Status status)
{
    return name_in(kStatuses, status);
}
} // namespace planerka
