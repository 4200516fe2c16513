// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

namespace planerka::panel
{
/// Whether the text tells what somebody does: it has a word as job titles have, in either language.
bool is_job_title(std::string_view text);

/// The kind of attendee that a job title tells ("Head of Sales": sales_manager); empty if it is none.
std::string_view kind_of_job(std::string_view title);
} // namespace planerka::panel
