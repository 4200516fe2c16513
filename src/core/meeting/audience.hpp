// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/named_values.hpp"

namespace planerka
{
/// Who a meeting is held for.
enum class Audience
{
    internal,
    client,
    mixed, ///< both are there; documents hide what they hide from a client
};

inline constexpr std::array kAudiences{Named{Audience::internal, "internal"}, Named{Audience::client, "client"},
                                       Named{Audience::mixed, "mixed"}};

constexpr std::string_view name_of(Audience audience)
{
    return name_in(kAudiences, audience);
}
} // namespace planerka
