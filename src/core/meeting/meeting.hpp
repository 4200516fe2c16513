// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "meeting/agenda_item.hpp"
#include "meeting/expenses.hpp"
#include "meeting/people.hpp"
#include "meeting/selling.hpp"
#include "time/local_time.hpp"

#include <optional>
#include <string>
#include <vector>

/// The one model of a meeting (DOMAIN 3.1). Names, meanings and units are those of DOMAIN.md sections 2 and 3.
///
/// Enumerations with long lists (attendeeKind, role, …) are kept as the text of the file, so that a value of a newer
/// minor version survives a save; check() reports those it does not know. `unknown` in each entity holds the JSON keys
/// this version does not know, and the empty ones it does know ("decisions": []), as the text of a JSON object, and is
/// written back on save.
namespace planerka
{
enum class Audience
{
    internal,
    client,
    mixed, ///< filtered as client
};

enum class Status
{
    draft,
    scheduled,
    held,
    cancelled,
};

/// One day of a conference (DOMAIN 5.6), on the organiser's wall clock.
struct ConferenceDay
{
    std::string date{};         ///< ISO date
    std::string start{};        ///< HH:MM
    std::string end{};          ///< HH:MM
    std::string registration{}; ///< HH:MM from which registration or breakfast is open
    bool travel_day = false;    ///< people arrive on this day
    std::string unknown{};
};

struct Recurrence
{
    std::string rrule{}; ///< RFC 5545
    std::optional<int> occurrences_per_year{};
    std::string review_date{};
    std::vector<std::string> exceptions{}; ///< ISO dates, or local times of single meetings
    std::vector<std::string> additions{};  ///< ISO local times of meetings beside the rule (RDATE)
    std::string unknown{};
};

struct Platform
{
    std::string name{}; ///< zoom, webex, teams, meet, telemost, skype, other
    std::string join_url{};
    std::string dial_in{};
    std::string fallback{};
    std::string passcode{};
    std::string dial_in_pin{};
    std::string unknown{};
};

struct Location
{
    std::string name{};
    std::string room{};
    std::optional<int> capacity{};
    std::string unknown{};
};

struct Organization
{
    std::string name{};
    std::string unit{};
    std::string unknown{};
};

/// What the user decided against the advice; kept in the private file.
struct AdvisorAnswer
{
    std::string override_reason{}; ///< class C2: in no document
    std::string unknown{};
};

/// What ties the meeting to an entry of a calendar.
struct CalendarEntry
{
    std::string uid{};             ///< as in the calendar; default: the meeting's id and "@planerka.org"
    std::optional<int> sequence{}; ///< one more with each change sent out
    std::string recurrence_id{};   ///< ISO local time: a moved meeting of the series with this uid
    bool all_day = false;          ///< has a date but no times: shown, not priced
    std::string unknown{};
};

struct DocumentDetails
{
    std::string registration_number{};
    std::string place{};
    std::string gost_edition{}; ///< 2025, 2016
    std::string form{};         ///< full, short
    std::string logo{};         ///< path of a picture
    std::string unknown{};
};

struct Meeting
{
    std::string schema_version = "1.0";
    std::string id{}; ///< UUID
    Language language = Language::en;
    std::string title{};
    std::string kind = "meeting"; ///< meeting, conference
    std::string purpose_id{};
    std::string custom_purpose{};
    std::string industry_profile{};
    std::string sales_process_stage{};
    std::string organizer_id{}; ///< the attendee who calls the meeting; default: the chair
    Audience audience = Audience::internal;
    std::string structure{}; ///< formal, informal
    std::string format{};    ///< in_person, one_to_one, conference_call, video, hybrid
    std::optional<Platform> platform{};
    std::optional<Organization> organization{};
    std::optional<Location> location{};
    std::string start_local{}; ///< "2026-12-07T09:30" as in the file; may be wrong until check() has passed
    std::string time_zone{};   ///< IANA id of the organiser
    Minutes duration_minutes = 60;
    bool end_early = false; ///< leave 5 or 10 minutes of the slot free (DOMAIN 5.1, 11.3)
    std::vector<ConferenceDay> days{};
    std::optional<Recurrence> recurrence{};
    std::vector<Goal> goals{};
    std::optional<ExpectedBenefit> expected_benefit{};
    std::string justification{};
    std::vector<Attendee> attendees{};
    std::vector<AgendaItem> agenda{};
    std::vector<Decision> decisions{};
    std::vector<ActionItem> actions{};
    std::vector<ActionItem> previous_actions{};
    std::vector<ParkedItem> parking_lot{};
    std::vector<std::string> needs{};
    std::vector<std::string> gaps{};
    std::optional<Client> client{};
    std::vector<Benefit> benefits{};
    std::vector<Objection> objections{};
    std::vector<Feedback> feedback{};
    std::vector<Recognition> recognition{};
    std::vector<Campaign> campaigns{};
    std::vector<Product> related_products{};
    std::optional<Outreach> outreach{};
    std::optional<Costs> costs{};
    std::optional<AdvisorAnswer> advisor{};
    std::optional<DocumentDetails> document{};
    std::optional<CalendarEntry> calendar{};
    std::string confidentiality{}; ///< public, internal, confidential
    Status status = Status::draft;
    std::string unknown{};
    std::string private_unknown{}; ///< likewise, of the private file

    /// There may be a private file that was not read: so it is with what a document remembers. What this meeting lacks
    /// in private values is unknown then, and not deleted; see save_meeting().
    bool private_unread = false;

    /// The start on the organiser's wall clock; nothing if absent or not a time.
    std::optional<LocalTime> start() const { return LocalTime::parse(start_local); }

    /// The attendee with that id; nullptr if there is none. Valid until `attendees` changes.
    const Attendee* attendee(const std::string& attendee_id) const
    {
        for (const auto& candidate : attendees)
            if (!attendee_id.empty() && candidate.id == attendee_id)
                return &candidate;
        return nullptr;
    }

    /// The first attendee with that role; nullptr if there is none.
    const Attendee* with_role(const std::string& role) const
    {
        for (const auto& candidate : attendees)
            if (candidate.role == role)
                return &candidate;
        return nullptr;
    }
};
} // namespace planerka
