// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "base/result.hpp"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

/// The message bundles: text/messages/<language>/*.json, flat objects of key → ICU MessageFormat pattern with named
/// arguments, compiled into the library. A file holds the keys that begin with its name: documents.json has
/// "documents.agenda.title". A new language is a new folder; a test compares the keys.
namespace planerka::text
{
/// A named argument of a message: a string is put in as it is, a number is formatted and pluralised by the pattern. A
/// string of digits counts as a number where the pattern wants one, because the arguments of an Error are strings.
using Argument = std::pair<std::string_view, std::variant<std::string, std::int64_t>>;

/// Safe to use from several threads. The text of `key` in `language`; quotation marks within others are inner ones. An
/// unknown key is a bug: asserted, and the key itself is returned.
std::string message(Language language, std::string_view key, std::initializer_list<Argument> arguments = {});
std::string message(Language language, std::string_view key, const std::vector<Argument>& arguments);

/// True if the bundle of `language` has `key`.
bool has_message(Language language, std::string_view key);

/// All keys of a language, sorted.
std::vector<std::string> message_keys(Language language);

/// An error as a person reads it: what is wrong, where, what to do. "file: place: sentence"; for a code without a text,
/// the code.
std::string describe(const Error& error, Language language);
} // namespace planerka::text
