// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/office.hxx"

#include <string>

namespace planerka::office_tests
{
/// Everything a reader of the document reads, in reading order, a line each for paragraphs, cells and shapes; notes of
/// slides as well.
std::string text_of(const Model& document);

/// What a named range of a spreadsheet shows as a number. Throws if there is no such name.
double named_value(const Model& spreadsheet, const std::string& name);

bool has_name(const Model& spreadsheet, const std::string& name);
} // namespace planerka::office_tests
