// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

/// What is usual in a country, as ICU knows it.
namespace planerka::settings
{
/// Whether it is the ISO 3166 code of a country: "RU".
bool is_country(std::string_view code);

/// The code of the currency that is paid with there today; empty if that is not known.
std::string currency_of_country(std::string_view code);

/// Whether paper there is of the size of a letter of North America.
bool uses_letters(std::string_view code);
} // namespace planerka::settings
