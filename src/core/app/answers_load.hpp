// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "load/calendar_load.hpp"

#include <string>

/// What the meetings of a calendar cost and take, as JSON: app/README.md, "Answers in JSON".
namespace planerka::app
{
/// {"from","to","currency","meetings":[{"title","occurrences","perYear","hours"}],"people":[{"name","hoursPerWeek",
/// "band","perYear","share","clientHoursPerWeek"}],"leftOut":[{"reason","entries"}]}; "share" is that of a week of 40
/// hours ("0.138"), and "clientHoursPerWeek" is as in CalendarPerson; "reason" is a name_of(LeftOut). Currency and
/// "perYear" are null without rates.
std::string load_json(const CalendarLoad& load);
} // namespace planerka::app
