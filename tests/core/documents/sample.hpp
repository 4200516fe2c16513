// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/meeting.hpp"

namespace planerka::documents
{
/// An invented meeting with a client that has at least one of everything a document can print.
Meeting sample_meeting();
} // namespace planerka::documents
