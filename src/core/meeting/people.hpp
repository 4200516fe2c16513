// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "money/decimal.hpp"
#include "time/local_time.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Who takes part, and what their time costs (DOMAIN 3.1).
namespace planerka
{
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

/// internal, client or partner: as the file says, else by the kind of attendee (DOMAIN 3.1).
inline std::string_view affiliation_of(const Attendee& attendee)
{
    const std::string_view said = attendee.affiliation.empty() ? attendee.attendee_kind : attendee.affiliation;
    return said == "client" || said == "partner" ? said : "internal";
}
} // namespace planerka
