// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "forms/layout.hpp"

/// What a row of each list opens to.
namespace planerka::forms
{
/// Empty for an entity that stands in no list.
std::span<const Entry> form_of_row(std::string_view entity);
} // namespace planerka::forms
