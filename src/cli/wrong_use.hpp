// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

/// What is said when the command line is wrong. CLI11 speaks English alone, so its errors only tell that something is
/// wrong; what it is, is read from the state in which it left the commands, and said in the language of messages.
namespace planerka::cli
{
/// What only Planerka knows to be wrong; what() is the sentence.
class WrongUse : public CLI::ParseError
{
public:
    explicit WrongUse(const std::string& sentence);
};

/// Throws "--audience is one of internal, client, and not “clint”. Did you mean “client”?"
[[noreturn]] void refuse_choice(const std::string& name, const std::string& value,
                                const std::vector<std::string>& choices, Language language);

/// Throws "--minutes is missing: …"
[[noreturn]] void refuse_missing(const CLI::Option& option, Language language);

/// A sentence or two: what is wrong with the command line, and which command or option was probably meant. `used` is
/// the innermost command that was recognised.
std::string sentence_of(const CLI::ParseError& error, const CLI::App& used, Language language);
} // namespace planerka::cli
