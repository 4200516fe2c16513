// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calendar/import.hpp"

#include <string>
#include <vector>

namespace planerka::cli
{
/// Says on standard error which domain was taken for the own company's and why, and at which of the `named` ones nobody
/// has an address.
void warn_of_domains(const ImportedCalendar& calendar, const std::vector<std::string>& named, Language language);
} // namespace planerka::cli
