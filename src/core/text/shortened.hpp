// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace planerka::text
{
/// The text with no word (between spaces) of more than `most` characters, as a person counts them: of a longer one the
/// beginning and the end with "…" between, because file names differ at either. A narrow label breaks at spaces alone.
std::string with_short_words(std::string_view text, std::size_t most);
} // namespace planerka::text
