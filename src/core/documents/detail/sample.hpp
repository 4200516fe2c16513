// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/meeting.hpp"

namespace planerka::documents
{
/// An invented meeting that has at least one of everything a document can print, so that its fields show every name a
/// template may use.
Meeting sample_meeting();
} // namespace planerka::documents
