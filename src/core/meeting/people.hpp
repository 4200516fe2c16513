// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "money/decimal.hpp"
#include "time/local_time.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The people of a meeting and what their time costs (meeting/README.md, "Fields").
namespace planerka
{
/// What one person costs, also of a group. For the owner of the file alone: it stands in the private file, never in a
/// shared one (meeting/README.md, "Field classes").
struct AttendeeCost
{
    std::optional<Decimal> loaded_hourly_rate{}; ///< money per hour in the meeting's currency; wins over the salary
    std::optional<Decimal> annual_salary{};      ///< in the meeting's currency
    std::optional<Decimal> benefits_rate{};      ///< a share of the salary: 0.22 is 22 %
    std::optional<Decimal> overhead_rate{};      ///< a share of the salary
    std::optional<Decimal> load_multiplier{};    ///< 1.302 salaries; wins over the two shares
    std::optional<Decimal> fte{};            ///< the part of a full-time post that the salary is paid for; default 1
    std::optional<Decimal> hours_per_year{}; ///< paid hours; default by the currency, see hourly_rate.hpp
    std::optional<Decimal> travel_time_factor{}; ///< what an hour of travel counts, in hours; default 1
    std::optional<Minutes> attend_minutes{};     ///< default: the meeting's duration
    std::optional<Minutes> prep_minutes{};       ///< default 0
    std::optional<Minutes> follow_up_minutes{};  ///< default 0
    std::optional<Minutes> travel_minutes{};     ///< default 0
    std::optional<Minutes> recovery_minutes{};   ///< default 10; 0 for client meetings and informed people
    std::optional<bool> quota_carrier{};         ///< sells: their hours here are hours not spent selling
    std::string unknown{};

    friend bool operator==(const AttendeeCost&, const AttendeeCost&) = default;
};

/// Whether somebody can join from afar.
struct Readiness
{
    std::string device{};     ///< unknown, ok, missing
    std::string connection{}; ///< unknown, ok, missing
    std::string unknown{};

    friend bool operator==(const Readiness&, const Readiness&) = default;
};

/// A person, or a group of `headcount` people.
struct Attendee
{
    std::string id{};
    std::string name{}; ///< of a group its name
    int headcount = 1;
    std::string attendee_kind{}; ///< sales_manager, executive, sales_rep, …
    std::string job_title{};
    std::vector<std::string> owner_roles{}; ///< for which items of a blueprint they are the owner
    std::string role{};                     ///< chair, facilitator, minute_taker, …
    std::string participation{};            ///< required, optional, informed
    std::string affiliation{};              ///< internal, client, partner
    std::string client_status{};            ///< new, existing
    std::string email{};
    std::string phone{};
    std::string time_zone{}; ///< IANA id; empty: the meeting's
    std::optional<Readiness> readiness{};
    std::string answer{};         ///< to the invitation: accepted, tentative, declined, delegated
    std::string attendance{};     ///< present, apologies, absent
    std::string absence_reason{}; ///< for the organiser and management: in no document
    std::optional<AttendeeCost> cost{};
    std::string unknown{};

    friend bool operator==(const Attendee&, const Attendee&) = default;
};

/// "internal", "client" or "partner": as the file says, else by the kind of attendee (meeting/README.md,
/// "Affiliation").
std::string_view affiliation_of(const Attendee& attendee);
bool is_internal(const Attendee& attendee);
bool is_client(const Attendee& attendee);

/// Only gets the minutes.
bool is_informed(const Attendee& attendee);

/// Sent apologies or was absent.
bool is_away(const Attendee& attendee);

/// Is in the room or on the line: neither informed nor away (meeting/README.md, "Taking part").
bool takes_part(const Attendee& attendee);

/// Somebody whose participation is not given is required.
bool is_required(const Attendee& attendee);
} // namespace planerka
