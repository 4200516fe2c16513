// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "check/check.hpp"
#include "documents/visible.hpp"

#include <vector>

namespace planerka::documents
{
/// What the internal copy of that output would show and the client's copy leaves out: documents/README.md, "What a
/// client's copy leaves out". One warning (V37) for each: closed items, internal products and their benefits,
/// forecasts, decisions, actions and parked items that are not marked for clients, whole fields of the meeting such as
/// its objections. None for an internal reader.
std::vector<Problem> left_out(const Meeting& meeting, Output output, Reader reader, Language language);
} // namespace planerka::documents
