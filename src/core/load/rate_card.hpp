// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"
#include "load/load.hpp"
#include "meeting/meeting.hpp"
#include "money/money.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

/// What an hour of whom costs, apart from any meeting file (pay never travels): by role first, by person where that
/// may be known. The file is class C3 like a private meeting file.
namespace planerka::app
{
struct RateCard
{
    Currency currency;
    std::optional<Money> usual{}; ///< "default": of everyone not named
    std::unordered_map<std::string, Money> roles{};
    std::unordered_map<std::string, Money> people{};  ///< key as key_of_person()
    std::unordered_set<std::string> quota_carriers{}; ///< likewise
    LoadLimits carrier_limits = kQuotaCarrierLimits;  ///< of the load of people who carry a quota
    LoadLimits other_limits = kOtherLimits;           ///< of everyone else's

    /// What an hour of one person costs: by address, else by name, else by role (attendeeKind), else the usual.
    std::optional<Money> rate_of(const Attendee& attendee) const;

    bool is_named(const Attendee& attendee) const;         ///< in `people`, by address or name
    bool is_quota_carrier(const Attendee& attendee) const; ///< by address or name

    /// Those of the addresses it names, sorted: the own company's. Not those of providers where anybody has an address.
    std::vector<std::string> domains() const;
};

/// How a rate card names people: an e-mail address without its case, or a name as it stands.
std::string key_of_person(std::string_view address_or_name);

/// Reads {"currency": "EUR", "default": "60.00", "roles": {"sales_manager": "97.50"},
/// "people": {"anna@example.com": "85.00", "boris@example.com": "sales_manager"}, "quotaCarriers": ["anna@…"],
/// "limits": {"quotaCarriers": {"greenUpTo": "5", "amberUpTo": "10"}, "others": {"greenUpTo": "12", "amberUpTo":
/// "20"}}}: loaded rates in money per hour, at most the highest of the currency
/// (money/README.md, "Highest hourly rate"); a person's may be the name of one of the roles. The limits
/// are those of the bands of the meeting load in hours a week, 0 to 168, amber not below green: a policy, so each firm
/// has its own. All but the currency may be left out. Errors, with the JSON path as place: those of json::parse,
/// "json.type", "rates.unknown_key", "rates.no_currency", "cost.currency", "cost.range", "rates.role" (neither a rate
/// nor one of the roles).
Result<RateCard> parse_rate_card(std::string_view text);
} // namespace planerka::app
