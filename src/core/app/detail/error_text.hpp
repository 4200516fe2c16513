// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "base/result.hpp"

#include <string>

namespace planerka::app
{
/// The sentence of an error alone, where its place and file are shown beside it.
std::string error_text(const Error& error, Language language);
} // namespace planerka::app
