// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/office.hxx"

#include "settings/rate_table.hpp"

#include <filesystem>

namespace planerka::uno
{
/// The rates in a file: CSV, a rate card in JSON, or the first sheet of a spreadsheet, which the office reads. Throws
/// Failure: those of read_file() and settings::rates_in().
settings::RateTable rates_in_file(const Context& context, const std::filesystem::path& file,
                                  const settings::Settings& settings);
} // namespace planerka::uno
