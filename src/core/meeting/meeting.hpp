// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "meeting/agenda_item.hpp"
#include "meeting/audience.hpp"
#include "meeting/expenses.hpp"
#include "meeting/people.hpp"
#include "meeting/selling.hpp"
#include "meeting/status.hpp"
#include "time/local_time.hpp"

#include <optional>
#include <string>
#include <vector>

/// The one model of a meeting (meeting/README.md, "Fields"). An empty text or list and an empty optional say that the
/// meeting file does not give the field.
///
/// Values of long lists (attendeeKind, role, …) are kept as the text of the file, so that a value of a newer version
/// survives a save; check() reports those it does not know. `unknown` of each entity is a JSON object as text: the keys
/// of the file that this version does not know, and those it knows that stood there empty ("decisions": []). It is
/// written back on save.
namespace planerka
{
/// One day of a conference, on the organiser's clock (agenda/README.md, "Conference days").
struct ConferenceDay
{
    std::string date{};         ///< ISO date
    std::string start{};        ///< HH:MM
    std::string end{};          ///< HH:MM
    std::string registration{}; ///< HH:MM at which doors open; not after the start
    bool travel_day = false;    ///< people arrive on this day
    std::string unknown{};

    friend bool operator==(const ConferenceDay&, const ConferenceDay&) = default;
};

/// A series of meetings.
struct Recurrence
{
    std::string rrule{};                       ///< RFC 5545
    std::optional<int> occurrences_per_year{}; ///< wins over what the rule counts
    std::string review_date{};                 ///< ISO date at which somebody asks whether the series is still needed
    std::vector<std::string> exceptions{};     ///< ISO dates, or local times of meetings that do not take place
    std::vector<std::string> additions{};      ///< ISO local times of meetings beside the rule
    std::string unknown{};

    friend bool operator==(const Recurrence&, const Recurrence&) = default;
};

/// How to join from afar.
struct Platform
{
    std::string name{}; ///< zoom, webex, teams, meet, telemost, skype, other
    std::string join_url{};
    std::string dial_in{};  ///< telephone number
    std::string fallback{}; ///< another way in, in words
    std::string passcode{};
    std::string dial_in_pin{};
    std::string unknown{};

    friend bool operator==(const Platform&, const Platform&) = default;
};

struct Location
{
    std::string name{};
    std::string room{};
    std::optional<int> capacity{}; ///< people
    std::string unknown{};

    friend bool operator==(const Location&, const Location&) = default;
};

struct Organization
{
    std::string name{};
    std::string unit{};
    std::string unknown{};

    friend bool operator==(const Organization&, const Organization&) = default;
};

/// The answer to the advice; kept in the private file.
struct AdvisorAnswer
{
    std::string override_reason{}; ///< why the user decided against the advice: in no document
    std::string unknown{};

    friend bool operator==(const AdvisorAnswer&, const AdvisorAnswer&) = default;
};

/// What ties the meeting to an entry of a calendar.
struct CalendarEntry
{
    std::string uid{};             ///< as in the calendar; default: the meeting's id and "@planerka.org"
    std::optional<int> sequence{}; ///< one more with each change sent out
    std::string recurrence_id{};   ///< of a moved meeting of a series: the ISO local time at which it should have been
    bool all_day = false;          ///< has a date but no time: it is shown and costs nothing
    std::string unknown{};

    friend bool operator==(const CalendarEntry&, const CalendarEntry&) = default;
};

/// What only documents need.
struct DocumentDetails
{
    std::string registration_number{};
    std::string place{};
    std::string gost_edition{}; ///< of the standard for Russian records: 2025, 2016
    std::string form{};         ///< full, short
    std::string logo{};         ///< path of a picture
    std::string unknown{};

    friend bool operator==(const DocumentDetails&, const DocumentDetails&) = default;
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
    std::string organizer_id{}; ///< the attendee who calls the meeting; default: see organizer_of()
    Audience audience = Audience::internal;
    std::string structure{}; ///< formal, informal
    std::string format{};    ///< in_person, one_to_one, conference_call, video, hybrid
    std::optional<Platform> platform{};
    std::optional<Organization> organization{};
    std::optional<Location> location{};
    std::string start_local{}; ///< "2026-12-07T09:30" as in the file, be it a time or not
    std::string time_zone{};   ///< IANA id of the organiser
    Minutes duration_minutes = 60;
    bool end_early = false; ///< end 5 or 10 minutes earlier (agenda/README.md, "Ending early")
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
    std::string private_unknown{}; ///< the same of the private file

    /// There may be a private file that was not read, as with a meeting that a document remembers. Private values that
    /// this meeting lacks are then unknown rather than absent, and save_meeting() leaves them in the file.
    bool private_unread = false;

    /// The start on the organiser's clock; nothing if there is none or if it is no time.
    std::optional<LocalTime> start() const { return LocalTime::parse(start_local); }

    /// The attendee with that id; nullptr if there is none. Valid until `attendees` changes.
    const Attendee* attendee(const std::string& attendee_id) const
    {
        for (const auto& candidate : attendees)
            if (!attendee_id.empty() && candidate.id == attendee_id)
                return &candidate;
        return nullptr;
    }

    /// The agenda item with that id; nullptr if there is none. Valid until `agenda` changes.
    const AgendaItem* item(const std::string& item_id) const
    {
        for (const auto& candidate : agenda)
            if (!item_id.empty() && candidate.id == item_id)
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

    friend bool operator==(const Meeting&, const Meeting&) = default;
};
} // namespace planerka
