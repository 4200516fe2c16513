// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "meeting/meeting.hpp"
#include "meeting/organizer.hpp"

#include <string>
#include <vector>

/// People as documents name them: documents/README.md, "Names of people".
namespace planerka::documents
{
/// "Dana Reyes"; «Соколова Мария Андреевна» and «Соколова М. А.» are «Соколова М. А.» with spaces that do not break. An
/// unnamed attendee is called by kind: "Sales representatives".
std::string name_of(const Attendee& attendee, Language language);

/// The name, the number of people of a group, the position: "Account executives (5 people)", «Ветров И. П., технический
/// эксперт».
std::string name_with_position(const Attendee& attendee, Language language);

/// "chair", "minute-taker"; empty for a plain participant, and for an expert whose position is known.
std::string role_text(const Attendee& attendee, Language language);

/// As under a signature: «Соколова М. А.» becomes «М. А. Соколова»; other names stay.
std::string name_for_signature(const Attendee& attendee, Language language);

/// "7 people"
std::string people_text(int count, Language language);

int headcount(const std::vector<const Attendee*>& people);

/// One line of a list of participants.
struct PeopleGroup
{
    std::string label;
    std::string people; ///< names with positions, roles and head counts
};

/// The participants: by company, or in Russian by their part in the meeting, in English by kind.
std::vector<PeopleGroup> grouped_people(const Meeting& meeting, Language language, bool by_company);
} // namespace planerka::documents
