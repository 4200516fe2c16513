// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string>

namespace planerka::text
{
/// A text that is no longer than `most` characters, as a person counts them; of a longer one the beginning and the end
/// with "…" between, because file names differ at either.
std::string shortened(const std::string& text, std::size_t most);
} // namespace planerka::text
