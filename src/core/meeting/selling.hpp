// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/expenses.hpp"

#include <optional>
#include <string>
#include <vector>

/// What is sold, to whom and how it is going (meeting/README.md, "Fields").
namespace planerka
{
/// A need of the client, the product for it, how it helps and what its risk is.
struct Benefit
{
    std::string need{};
    std::string product{};
    std::string how{};
    std::string risk{};
    std::string unknown{};

    friend bool operator==(const Benefit&, const Benefit&) = default;
};

struct Product
{
    std::string name{};
    std::string status{}; ///< available, announced, internal
    std::string unknown{};

    friend bool operator==(const Product&, const Product&) = default;
};

/// An objection to expect and the answer to it; only the internal copy of the presentation shows them.
struct Objection
{
    std::string objection{};
    std::string answer{};
    std::string evidence{};
    std::string unknown{};

    friend bool operator==(const Objection&, const Objection&) = default;
};

/// What was said of a product, for those who make it.
struct Feedback
{
    std::string product{};
    std::string text{};
    std::string unknown{};

    friend bool operator==(const Feedback&, const Feedback&) = default;
};

/// An achievement that the meeting recognises.
struct Recognition
{
    std::string attendee_id{};
    std::string achievement{};
    std::string evidence{};
    std::string practice{};          ///< how it was done, for others to repeat
    bool consent_to_publish = false; ///< without it no document names the person
    std::string unknown{};

    friend bool operator==(const Recognition&, const Recognition&) = default;
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

    friend bool operator==(const Campaign&, const Campaign&) = default;
};

/// How often to contact the prospects of one segment.
struct Cadence
{
    std::string segment{};
    std::optional<int> interval_days{};
    std::vector<std::string> channels{}; ///< call, email, messenger, visit
    std::optional<int> max_attempts{};
    std::vector<std::string> stop_conditions{};
    std::string unknown{};

    friend bool operator==(const Cadence&, const Cadence&) = default;
};

/// What to say to prospects, and what to avoid.
struct LanguageRule
{
    std::string say{};
    std::string avoid{};
    std::string reason{};
    std::string effective_from{}; ///< ISO date
    std::string unknown{};

    friend bool operator==(const LanguageRule&, const LanguageRule&) = default;
};

struct Outreach
{
    std::vector<LanguageRule> language_guide{};
    std::vector<Cadence> cadence{};
    std::string unknown{};

    friend bool operator==(const Outreach&, const Outreach&) = default;
};

/// The client's personal finances: only that client's own documents show them (meeting/README.md, "Field classes").
struct Retirement
{
    std::optional<int> horizon_years{};
    std::optional<Amount> monthly_income_wish{};
    std::string risk_attitude{};
    std::string unknown{};

    friend bool operator==(const Retirement&, const Retirement&) = default;
};

struct Client
{
    std::string company{};
    std::string status{}; ///< new, existing
    std::vector<std::string> needs{};
    std::optional<Retirement> retirement{};
    std::string unknown{};

    friend bool operator==(const Client&, const Client&) = default;
};

struct ExpectedBenefit
{
    std::string text{};
    std::optional<Amount> revenue{};
    std::string unknown{};

    friend bool operator==(const ExpectedBenefit&, const ExpectedBenefit&) = default;
};
} // namespace planerka
