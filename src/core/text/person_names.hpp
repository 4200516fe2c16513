// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

/// Russian names with initials: text/README.md, "Russian names". A text that is not surely a Russian name of a person
/// is returned as it is.
namespace planerka::text
{
/// «Иванов И. П.» of «Иванов Иван Петрович», «Иван Петрович Иванов» or «Иванов И.П.»; the spaces are U+00A0.
std::string surname_first(std::string_view full_name);

/// «И. П. Иванов» of «Иванов Иван Петрович»; the spaces are U+00A0.
std::string initials_first(std::string_view full_name);
} // namespace planerka::text
