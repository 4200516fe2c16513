// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/expenses.hpp"

#include <optional>
#include <string>
#include <vector>

/// What is sold, to whom and how it is going (DOMAIN 3.1).
namespace planerka
{
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
} // namespace planerka
