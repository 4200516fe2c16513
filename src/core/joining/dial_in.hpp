// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace planerka
{
struct DialIn
{
    std::string number{}; ///< "+49 69 1234567"
    std::string pin{};    ///< what is entered after dialling: "123456789#"; may be empty
};

/// The telephone number by which one joins, in a text that says so: joining/README.md, "Dialling in".
std::optional<DialIn> dial_in_of(std::string_view text);
} // namespace planerka
