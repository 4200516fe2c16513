// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Domains of mail addresses, by which companies are told apart: calendar/README.md, "Who is internal".
namespace planerka
{
/// The domains in a text that a user wrote: "example.com" of "https://Example.com." and "@example.com", two of
/// "example.com, example.org". An address at a mail provider stays one: "anna@gmail.com". They are as
/// comparable_domain() makes them.
std::vector<std::string> domains_in(std::string_view text);

/// What stands behind the last "@" of an address; empty if there is none.
std::string_view domain_of(std::string_view address);

/// The domain as if all its letters were of one case, in every alphabet.
std::string comparable_domain(std::string_view domain);

/// Whether one domain is the other or lies below it ("eu.example.com" below "example.com"); both comparable. Below a
/// domain without a dot ("com") is everybody.
bool is_same_company(std::string_view a, std::string_view b);
} // namespace planerka
