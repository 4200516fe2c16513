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

/// What an hour of whom costs. Pay never travels with a meeting, so rates live in a private file of their own
/// (load/README.md, "Rate card").
namespace planerka
{
struct RateCard
{
    Currency currency;
    std::optional<Money> usual{}; ///< "default" in the file: of everyone who is not named
    std::unordered_map<std::string, Money> roles{};
    std::unordered_map<std::string, Money> people{};  ///< key as key_of_person()
    std::unordered_set<std::string> quota_carriers{}; ///< likewise
    LoadLimits carrier_limits = kQuotaCarrierLimits;  ///< of people who carry a quota
    LoadLimits other_limits = kOtherLimits;           ///< of everyone else

    /// What an hour of one person costs: by address, else by name, else by role (attendeeKind), else the usual.
    std::optional<Money> rate_of(const Attendee& attendee) const;

    bool is_named(const Attendee& attendee) const;         ///< in `people`, by address or name
    bool is_quota_carrier(const Attendee& attendee) const; ///< by address or name

    /// The addresses that it names, sorted: of people of the own company.
    std::vector<std::string> addresses() const;
};

/// How a rate card names people: an e-mail address without its case, or a name as it stands.
std::string key_of_person(std::string_view address_or_name);

/// Reads a rate card in JSON; its members and limits: load/README.md, "Rate card". Errors, with the JSON path as place:
/// those of json::parse, "json.type", "rates.unknown_key", "rates.no_currency", "cost.currency", "cost.range",
/// "rates.role" (neither a rate nor one of the roles).
Result<RateCard> parse_rate_card(std::string_view text);
} // namespace planerka
