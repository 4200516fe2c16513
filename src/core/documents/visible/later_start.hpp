// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/meeting.hpp"

namespace planerka::documents
{
/// Lets every occurrence of the meeting begin so many minutes later, on the wall clock: with its start move the
/// exceptions, additions and end of its series that are given with a time, and the time by which a calendar knows a
/// moved occurrence. What is given as a day stays.
void begin_later(Meeting& meeting, Minutes minutes);
} // namespace planerka::documents
