// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "meeting/limits.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What a person or a company can set once for all meetings: what it is called, how it is typed, what it may be
/// (settings/README.md, "What can be set").
namespace planerka::settings
{
/// What a value is. In files, in the office's configuration and in memory each value is one text in a normal form.
enum class Kind
{
    text,     ///< one line
    address,  ///< an e-mail address
    texts,    ///< several of one line each: "example.com, example.ru"
    choice,   ///< one of Setting::choices
    yes_no,   ///< "yes" or "no"
    number,   ///< "1972"
    share,    ///< a part of a whole: "0.35" is typed as 35 %
    money,    ///< an amount in the currency of the settings
    rate,     ///< likewise, for an hour of a person's work
    currency, ///< an ISO 4217 code
    region,   ///< an ISO 3166 code of a country, two letters
    colour,   ///< "#1f6f5c", dark enough to be read on white
    folder,   ///< the path of a folder
    picture,  ///< the whole path of a PNG, JPEG or SVG file
};

/// Where it stands among the options.
enum class Page
{
    general,
    rates,   ///< what an hour costs
    figures, ///< what rates and sales not made are reckoned with
    limits,  ///< of load, and of the advice
    more,    ///< documents, privacy
};

inline constexpr Page kPages[]{Page::general, Page::rates, Page::figures, Page::limits, Page::more};
std::string_view name_of(Page page); ///< "general"; it is called by the message "settings.page.general"

struct Setting
{
    std::string key{}; ///< "organization", "rate.sales_manager"
    Page page = Page::general;
    Kind kind = Kind::text;
    std::vector<std::string_view> choices{};
    std::optional<Range> limits{}; ///< of a number or a share
    /// What somebody earns or a firm makes of it: it stays in the user's private file, and neither the office's
    /// configuration nor scripts see it.
    bool is_private = false;
};

/// All of them but the rates of single people, in the order in which they are shown.
std::span<const Setting> all_settings();

/// The setting of that key; nothing if there is none. "rate.person.anna@example.com" is the rate of that person.
std::optional<Setting> setting_of(std::string_view key);

inline constexpr std::string_view kRate = "rate.";                ///< before a role, or "default"
inline constexpr std::string_view kRateOfPerson = "rate.person."; ///< before an address or a name

/// What it is called, and what to enter there and what for.
std::string label_of(const Setting& setting, Language language);
std::string help_of(const Setting& setting, Language language);

/// One of the choices in words.
std::string word_of(const Setting& setting, std::string_view choice, Language language);
} // namespace planerka::settings
