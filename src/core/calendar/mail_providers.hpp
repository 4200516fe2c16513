// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

namespace planerka
{
/// Whether anybody can have an address at the domain, as gmail.com or mail.ru: then it is no company. `domain` is as
/// comparable_domain() makes it. The list and where it comes from: calendar/README.md, "Mail providers".
bool is_mail_provider(std::string_view domain);
} // namespace planerka
