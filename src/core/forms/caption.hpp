// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "forms/place.hpp"

#include <string>
#include <string_view>

namespace planerka::forms
{
/// What stands above the field at a place: its label. A sum of money is called what the sum is for: "Expected revenue",
/// not "Amount".
/// @param path, found the place and what find() has found there.
std::string caption_at(std::string_view path, const Found& found, Language language);

/// What to enter there, likewise.
std::string help_at(std::string_view path, const Found& found, Language language);

/// A place as a person finds it in a form: "costs.fixed[1].fxRate" is "Expenses 2, Exchange rate". What is no place of
/// a meeting, such as "line 3", is given as it is.
std::string place_in_words(std::string_view place, Language language);
} // namespace planerka::forms
