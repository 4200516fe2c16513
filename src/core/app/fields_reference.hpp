// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"

#include <string>
#include <string_view>

namespace planerka::app
{
/// The reference of fields in Markdown, see forms::reference_of_fields(); its last column names the documents that may
/// hold the field, or says why none does.
std::string fields_reference(Language language);

/// The documents that may hold the field at a place ("agenda[0].title"), or why none does: "agenda, minutes, slides".
std::string documents_with(std::string_view place, Language language);
} // namespace planerka::app
