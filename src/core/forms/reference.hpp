// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"

#include <string>

namespace planerka::forms
{
/// The reference of fields in Markdown: a table for each section and for the rows of each list, with what the field is
/// called, its key in the meeting file, how it is typed, and what to enter.
std::string reference_of_fields(Language language);
} // namespace planerka::forms
