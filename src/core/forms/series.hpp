// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "time/local_time.hpp"

#include <optional>
#include <string>
#include <string_view>

/// The rule of a series in words, and back (forms/README.md, "A series in words").
namespace planerka::forms
{
/// "every Monday, until 30 Jun 2027", «раз в две недели по вторникам, 10 раз». A rule that has no words, or is none,
/// stands for itself.
/// @param rrule as in Recurrence::rrule.
/// @param zone of the meeting, an IANA id: an end in UTC is told on its clock.
std::string words_of_rule(std::string_view rrule, Language language, std::string_view zone = {});

/// The rule that such words mean; a rule that is typed as such is taken as it is. Nothing if they mean none.
/// @param start of the meeting; an end without a year ("until June") is the next after it, and includes that day or
/// month.
/// @param zone of the meeting.
std::optional<std::string> rule_of_words(std::string_view typed, Language language,
                                         const std::optional<LocalTime>& start, std::string_view zone);
} // namespace planerka::forms
