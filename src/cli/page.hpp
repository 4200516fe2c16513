// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"

#include <string>
#include <vector>

namespace CLI
{
class App;
class Option;
} // namespace CLI

/// What a command can be told, in the words of a language. Read from the options that the command line is parsed by, so
/// that help, manual page and the completions of shells can neither disagree with them nor with each other.
namespace planerka::cli
{
/// An argument or an option.
struct Entry
{
    enum class Takes
    {
        nothing, ///< a flag
        text,
        choice, ///< one of `choices`
        file,
        folder,
        purpose, ///< one of those that "planerka new --list" begins its lines with
    };

    std::vector<std::string> names{}; ///< "-o", "--output"; of an argument one, in the language of the page: "MEETING"
    Takes takes = Takes::text;
    std::string value{};                ///< as help shows it: "FILE", "internal|client"; empty for a flag
    std::vector<std::string> choices{}; ///< as they are typed
    std::string about{};
    bool is_repeatable = false;
};

struct Group
{
    std::string title{};
    std::vector<Entry> entries{};
};

struct Page
{
    std::string path{}; ///< "planerka template check"
    std::string name{}; ///< "check"
    std::string about{};
    std::vector<Entry> arguments{};
    std::vector<Group> groups{};  ///< of options; each has an entry
    std::vector<Page> commands{}; ///< in their order; those that are not for people are left out
    std::string footer{};         ///< notes and examples; a line that is indented or begins with { stands as it is
};

Page page_of(const CLI::App& app, Language language);

/// `page` and the commands of its commands, each before its own.
std::vector<const Page*> pages_of(const Page& page);

/// The options that are understood behind the command `page`: its own, and those of `outermost` that it does not have.
std::vector<const Entry*> options_of(const Page& page, const Page& outermost);

/// "a b c"
std::string joined(const std::vector<std::string>& words, const std::string& separator);

/// Whether it takes no value.
bool is_flag(const CLI::Option& option);

/// As a person types it: "--output", "MEETING" in the words of `language`.
std::string name_of(const CLI::Option& option, Language language);

/// What is typed after it, in the words of `language`: "FILE", "internal|client"; empty for a flag.
std::string value_of(const CLI::Option& option, Language language);
} // namespace planerka::cli
