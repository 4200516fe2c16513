// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

/// Numbers to dial and texts that tell how to join a meeting, without what only those who take part may know:
/// joining/README.md, "Numbers without PINs" and "Texts without passcodes".
namespace planerka
{
/// The telephone number in the meeting's dialIn, without the extensions and PINs around it and without a "(0)" after
/// the code of the country; of several numbers the first that has such a code, else the first. What holds no number
/// ("Call the office") comes back as text_without_passcodes().
std::string dial_in_without_pin(std::string_view dial_in);

/// A text that people wrote ("Phone +49 69 1234567, PIN 4711#; https://zoom.us/j/2?pwd=x") without its PINs and
/// passcodes and with link_without_passcode() of its links: "Phone +49 69 1234567; https://zoom.us/j/2".
std::string text_without_passcodes(std::string_view text);
} // namespace planerka
