// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// A list of people taken apart: lines, what is between separators, and what of it is an address, a number or a text.
namespace planerka::panel
{
/// A piece of text without separators in it: "Dana Reyes <dana@example.com>".
struct PersonPart
{
    std::string text{}; ///< before the address, or all of it
    std::string email{};
    std::string behind{}; ///< what follows the address, or stands in brackets
    std::string phone{};

    bool is_empty() const { return text.empty() && email.empty() && behind.empty() && phone.empty(); }
};

/// The lines that have something in them, without bullets, numbers and a word such as "To:" before them.
std::vector<std::string> lines_of_list(std::string_view text);

/// Splits where one of the separators stands outside quotation marks and brackets; the pieces are trimmed.
std::vector<std::string> split_list(std::string_view text, std::string_view separators);

PersonPart person_part(std::string_view piece);

/// As person_part(), several for "a@example.com b@example.com" and "Dana Reyes – Sales manager".
std::vector<PersonPart> person_parts(std::string_view piece);

/// One word that may be a given name or a surname.
bool is_one_name_word(std::string_view text);
/// One or two words that may follow a surname: "Dana", «Анна Петровна», «А. П.».
bool is_given_names(std::string_view text);
/// One that is no job title either.
bool may_be_half_a_name(const std::string& text);
/// "Reyes" and "Dana" as one name, «Соколова» and «Анна» in the order of Russian lists.
std::string joined_name(const std::string& surname, const std::string& given);
/// Two to four words that begin with capitals.
bool is_full_name(std::string_view text);
/// May be the name of a person or a group, and no sentence.
bool is_name(std::string_view text);
} // namespace planerka::panel
