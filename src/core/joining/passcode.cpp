// SPDX-License-Identifier: MPL-2.0
#include "joining/passcode.hpp"

#include "joining/detail/lines.hpp"
#include "joining/phone_number.hpp"

#include <array>

namespace planerka
{
std::string passcode_in(std::string_view text)
{
    constexpr std::array<std::string_view, 8> kNames{"passcode", "password", "код доступа", "код конференции",
                                                     "пароль",   "kenncode", "kennwort",    "passwort"};
    constexpr std::size_t kLongest = 64;
    std::string code;
    for_each_line(text,
                  [&](std::string_view line, std::string_view low)
                  {
                      const auto said = said_after(line, low, kNames);
                      const auto word = said.substr(0, said.find_first_of(" \t\r,;<>"));
                      // "Forgot your password: click here" is none.
                      if (word.size() <= kLongest && count_digits(word) > 0)
                          code = word;
                      return code.empty();
                  });
    return code;
}
} // namespace planerka
