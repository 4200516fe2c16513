// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "money/decimal.hpp"
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
/// An amount as stored: not yet Money, because it may be wrong and must survive until check() has said so.
struct Amount
{
    Decimal amount;
    std::string currency; ///< ISO 4217
};

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

/// What one person of an attendee costs. Class C3 (DOMAIN 9): lives in the private file, never in a shared one.
struct AttendeeCost
{
    std::optional<Decimal> loaded_hourly_rate{}; ///< money per hour in the meeting's currency; wins over the salary
    std::optional<Decimal> annual_salary{};
    std::optional<Decimal> benefits_rate{};   ///< share of salary
    std::optional<Decimal> overhead_rate{};   ///< share of salary
    std::optional<Decimal> load_multiplier{}; ///< instead of the two shares
    std::optional<Decimal> fte{};
    std::optional<Decimal> hours_per_year{};
    std::optional<Decimal> travel_time_factor{}; ///< default 1
    std::optional<Minutes> attend_minutes{};     ///< default: the meeting's duration
    std::optional<Minutes> prep_minutes{};       ///< default 0
    std::optional<Minutes> follow_up_minutes{};  ///< default 0
    std::optional<Minutes> travel_minutes{};     ///< default 0
    std::optional<Minutes> recovery_minutes{};   ///< default 10; 0 for client meetings and informed people
    std::optional<bool> quota_carrier{};
    std::string unknown{};
};

struct Readiness
{
    std::string device{};     ///< unknown, ok, missing
    std::string connection{}; ///< unknown, ok, missing
    std::string unknown{};
};

struct Attendee
{
    std::string id{};
    std::string name{};
    int headcount = 1;
    std::string attendee_kind{}; ///< sales_manager, executive, sales_rep, …
    std::string job_title{};
    std::vector<std::string> owner_roles{};
    std::string role{};          ///< chair, facilitator, minute_taker, …
    std::string participation{}; ///< required, optional, informed
    std::string affiliation{};   ///< internal, client, partner
    std::string client_status{}; ///< new, existing
    std::string email{};
    std::string phone{};
    std::string time_zone{}; ///< IANA id
    std::optional<Readiness> readiness{};
    std::string attendance{};     ///< present, apologies, absent
    std::string absence_reason{}; ///< class C2: in no document
    std::optional<AttendeeCost> cost{};
    std::string unknown{};
};

struct AgendaItem
{
    std::string id{};
    std::string title{};
    std::string formal_title{}; ///< Russian, "О …"
    std::string type{};         ///< content (default), go_no_go, break, buffer, recognition, demo, roleplay, aob
    std::string activity{};     ///< information, discussion, decision, practice; what the item's time is spent on
    std::string serves{};       ///< of a conference session: direction, skills, recognition (DOMAIN 5.6)
    std::string topic{};
    std::string owner_id{};
    std::string decider_id{}; ///< the attendee who can decide, for items that end in a decision (R03)
    Minutes planned_minutes = 0;
    std::optional<Minutes> min_minutes{}; ///< default: planned
    std::optional<Minutes> max_minutes{}; ///< default: planned
    bool fixed = false;                   ///< takes exactly planned_minutes
    int priority = 1;                     ///< 1 must, 2 should, 3 could
    std::optional<int> day{};             ///< of a conference: 1 for the first of days[]
    std::string fixed_start{};            ///< HH:MM
    std::string outcome{};
    std::vector<std::string> inputs{};
    bool inputs_ready = false; ///< the inputs are there (R07)
    bool confidential = false;
    std::optional<Minutes> actual_minutes{};
    std::vector<std::string> heard{};
    std::vector<std::string> spoke{};
    std::vector<std::string> decision_ids{};
    std::string unknown{};
};

struct Vote
{
    int in_favour = 0; ///< "for" in the file
    int against = 0;
    int abstained = 0;
};

struct Decision
{
    std::string id{};
    std::string item_id{};
    std::string text{};
    std::string reason{};
    std::optional<Vote> vote{};
    std::string effective_from{}; ///< ISO date
    bool show_in_minutes = false; ///< a decision on a confidential item (class C2) may stand in the internal minutes
    std::string unknown{};
};

struct ActionItem
{
    std::string id{};
    std::string item_id{};
    std::string text{};
    std::string assignee_id{};
    std::string due_date{}; ///< ISO date
    std::string status{};   ///< open, done, dropped
    std::string decision_id{};
    std::string unknown{};
};

struct Goal
{
    std::string type{};
    std::string text{};
    std::string measure{};
    std::string target{};
    std::string unit{};
    std::string deadline{}; ///< ISO date
    std::string unknown{};
};

struct ParkedItem
{
    std::string item_id{};
    std::string text{};
    std::string owner_id{};
    std::string unknown{};
};

/// Need → product → how it helps → risk (S9, S25).
struct Benefit
{
    std::string need{};
    std::string product{};
    std::string how{};
    std::string risk{};
    std::string unknown{};
};

struct Product
{
    std::string name{};
    std::string status{}; ///< available, announced, internal
    std::string unknown{};
};

/// An objection to expect, for the internal copy of the deck alone (S53, DOMAIN 11.15).
struct Objection
{
    std::string objection{};
    std::string answer{};
    std::string evidence{};
    std::string unknown{};
};

/// What was said of a product, for those who make it (S6).
struct Feedback
{
    std::string product{};
    std::string text{};
    std::string unknown{};
};

struct Recognition
{
    std::string attendee_id{};
    std::string achievement{};
    std::string evidence{};
    std::string practice{};
    bool consent_to_publish = false; ///< without it no document for others names the person (V36)
    std::string unknown{};
};

struct Campaign
{
    std::string name{};
    std::string start_date{}; ///< ISO date
    std::string end_date{};   ///< ISO date
    std::string offer{};
    std::string audience{};
    std::string status{};
    std::string unknown{};
};

/// How often to contact a segment (S55).
struct Cadence
{
    std::string segment{};
    std::optional<int> interval_days{};
    std::vector<std::string> channels{}; ///< call, email, messenger, visit
    std::optional<int> max_attempts{};
    std::vector<std::string> stop_conditions{};
    std::string unknown{};
};

/// What to say to prospects and what to avoid (S54).
struct LanguageRule
{
    std::string say{};
    std::string avoid{};
    std::string reason{};
    std::string effective_from{}; ///< ISO date
    std::string unknown{};
};

struct Outreach
{
    std::vector<LanguageRule> language_guide{};
    std::vector<Cadence> cadence{};
    std::string unknown{};
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

struct CostLine
{
    std::string category{}; ///< travel, venue, catering, tool, materials, speaker, other
    std::string text{};
    std::optional<Decimal> quantity{};
    std::optional<Decimal> unit_price{};
    std::optional<Decimal> amount{};    ///< wins over quantity × unit price
    std::optional<Decimal> shared_by{}; ///< the number of meetings that share the amount, e.g. of a monthly licence
    std::string currency{};             ///< default: the report's
    std::optional<Decimal> fx_rate{};   ///< fx_units of the line's currency = fx_rate of the report's
    std::optional<int> fx_units{};      ///< default 1; 100 for quotes "per 100 units"
    std::string fx_date{};
    std::string fx_source{};
    std::optional<Decimal> tax_rate{};
    bool one_off = false; ///< paid once for the whole series: part of the year, not of one meeting (DOMAIN 6.4)
    std::string unknown{};
};

/// Commercial figures, class C3 (DOMAIN 6.3): live in the private file.
struct Opportunity
{
    std::string mode{}; ///< net_margin (default), gross_margin, off
    std::string reason{};
    std::optional<Decimal> selling_time_share{};       ///< 0…1, default 0.35
    std::optional<Decimal> revenue_per_selling_hour{}; ///< wins over the two below
    std::optional<Decimal> annual_revenue{};           ///< or quota, of one quota carrier
    std::optional<Decimal> productive_hours{};         ///< of a year, of one quota carrier
    std::optional<Decimal> margin_rate{};              ///< 0…1
    std::optional<Decimal> win_rate{};
    std::optional<Decimal> average_deal{};
    bool count_client_meetings = false;
    std::string unknown{};
};

struct Costs
{
    std::string currency{};
    std::string rounding{}; ///< half_up (default), half_even
    std::vector<CostLine> fixed{};
    std::optional<Opportunity> opportunity{};
    bool include_partners = false;
    bool tax_is_cost = false;
    std::string unknown{};
};

struct Recurrence
{
    std::string rrule{}; ///< RFC 5545
    std::optional<int> occurrences_per_year{};
    std::string review_date{};
    std::vector<std::string> exceptions{}; ///< ISO dates
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

/// The client's personal finances: class C3 personal, only for that client's own documents.
struct Retirement
{
    std::optional<int> horizon_years{};
    std::optional<Amount> monthly_income_wish{};
    std::string risk_attitude{};
    std::string unknown{};
};

struct Client
{
    std::string company{};
    std::string status{}; ///< new, existing
    std::vector<std::string> needs{};
    std::optional<Retirement> retirement{};
    std::string unknown{};
};

struct ExpectedBenefit
{
    std::string text{};
    std::optional<Amount> revenue{};
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
