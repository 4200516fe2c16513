// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/meeting.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace planerka::panel
{
/// Somebody named outside the meeting. What is not said is empty; a name or an address there always is.
struct NamedPerson
{
    std::string name{};
    std::string email{};
    std::string job_title{};
    std::string phone{};

    bool operator==(const NamedPerson&) const = default;
};

/// Takes people into a meeting from a text as one copies it from a mail, a spreadsheet or another document: a line, or
/// a part between ";" or ",", for each of them, with name, address, job title and telephone number in any order.
///
/// - Who is there already (the same address, else the same name in either order and case) gets what is missing. So does
///   somebody who stands there by the job title alone ("Sales manager"), or in a row without a name.
/// - Who has no name is called by the address: "Dana Reyes" of dana.reyes@example.com.
/// - If the meeting is with clients, those with another domain than most of ours are clients. Ours are those who are
///   there already, else those of the text.
/// - Everybody else is one of ours, of the kind that the job title tells, else a seller.
///
/// What is no person (greetings, headings, sentences) is passed over.
/// @return how many people of the meeting were added or found again
std::size_t paste_people(Meeting& meeting, std::string_view text);

/// The same for people who were read elsewhere.
std::size_t take_people(Meeting& meeting, std::vector<NamedPerson> people);
} // namespace planerka::panel
