// SPDX-License-Identifier: MPL-2.0
#include "settings/setting.hpp"

#include "base/named_values.hpp"
#include "forms/field.hpp"
#include "load/load.hpp"
#include "meeting/field_rules.hpp"
#include "text/messages.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace planerka::settings
{
namespace
{
constexpr std::array kPageNames{Named{Page::general, "general"}, Named{Page::rates, "rates"},
                                Named{Page::figures, "figures"}, Named{Page::limits, "limits"},
                                Named{Page::more, "more"}};

constexpr Range kHoursOfAWeek{{0, 0}, {168, 0}};
constexpr Range kPeople{{1, 0}, {999, 0}};
constexpr Range kMinutesOfADay{{5, 0}, {1440, 0}};
constexpr Range kMonths{{1, 0}, {60, 0}};

/// The kinds of people whose time costs something.
std::vector<std::string_view> roles()
{
    std::vector<std::string_view> found;
    for (const auto kind : known_values("Attendee", "attendeeKind"))
        if (Attendee person{.attendee_kind = std::string(kind)}; is_internal(person))
            found.push_back(kind);
    return found;
}

std::vector<Setting> make_settings()
{
    std::vector<Setting> all{
        {.key = "organization"},
        {.key = "unit"},
        {.key = "name"},
        {.key = "address", .kind = Kind::address},
        {.key = "job", .kind = Kind::choice, .choices = roles()},
        {.key = "ownDomains", .kind = Kind::texts},
        {.key = "ownAddresses", .kind = Kind::texts},
        {.key = "region", .kind = Kind::region},
        {.key = "currency", .page = Page::rates, .kind = Kind::currency},
        {.key = "rate.default", .page = Page::rates, .kind = Kind::rate, .is_private = true},
    };
    for (const auto role : roles())
        all.push_back(
            {.key = std::string(kRate).append(role), .page = Page::rates, .kind = Kind::rate, .is_private = true});
    const std::vector<Setting> others{
        {.key = "quotaCarriers", .page = Page::rates, .kind = Kind::texts, .is_private = true},
        {.key = "hoursPerYear", .page = Page::figures, .kind = Kind::number, .limits = limits::kHoursPerYear},
        {.key = "loadMultiplier", .page = Page::figures, .kind = Kind::number, .limits = limits::kFactor},
        {.key = "benefitsRate", .page = Page::figures, .kind = Kind::share, .limits = limits::kBenefitsRate},
        {.key = "overheadRate", .page = Page::figures, .kind = Kind::share, .limits = limits::kOverheadRate},
        {.key = "sellingTimeShare", .page = Page::figures, .kind = Kind::share, .limits = limits::kShare},
        {.key = "annualRevenue", .page = Page::figures, .kind = Kind::money, .is_private = true},
        {.key = "marginRate", .page = Page::figures, .kind = Kind::share, .limits = limits::kShare, .is_private = true},
        {.key = "averageDeal", .page = Page::figures, .kind = Kind::money, .is_private = true},
        {.key = "winRate", .page = Page::figures, .kind = Kind::share, .limits = limits::kShare, .is_private = true},
        {.key = "load.carriers.green", .page = Page::limits, .kind = Kind::number, .limits = kHoursOfAWeek},
        {.key = "load.carriers.amber", .page = Page::limits, .kind = Kind::number, .limits = kHoursOfAWeek},
        {.key = "load.others.green", .page = Page::limits, .kind = Kind::number, .limits = kHoursOfAWeek},
        {.key = "load.others.amber", .page = Page::limits, .kind = Kind::number, .limits = kHoursOfAWeek},
        {.key = "advice.decidingPeople", .page = Page::limits, .kind = Kind::number, .limits = kPeople},
        {.key = "advice.longestMeeting", .page = Page::limits, .kind = Kind::number, .limits = kMinutesOfADay},
        {.key = "advice.contentShare", .page = Page::limits, .kind = Kind::share, .limits = limits::kShare},
        {.key = "advice.reviewMonths", .page = Page::limits, .kind = Kind::number, .limits = kMonths},
        {.key = "language", .page = Page::more, .kind = Kind::choice, .choices = {"en", "ru"}},
        {.key = "paper", .page = Page::more, .kind = Kind::choice, .choices = {"a4", "letter"}},
        {.key = "accentColor", .page = Page::more, .kind = Kind::colour},
        {.key = "logo", .page = Page::more, .kind = Kind::picture},
        {.key = "legalText", .page = Page::more},
        {.key = "templateFolder", .page = Page::more, .kind = Kind::folder},
        {.key = "rememberMeetings", .page = Page::more, .kind = Kind::yes_no},
        {.key = "keepUnsaved", .page = Page::more, .kind = Kind::yes_no},
    };
    all.insert(all.end(), others.begin(), others.end());
    return all;
}

/// The part of the key that names a role; empty for other keys.
std::string_view role_in(std::string_view key)
{
    if (!key.starts_with(kRate) || key.starts_with(kRateOfPerson) || key == "rate.default")
        return {};
    return key.substr(kRate.size());
}

bool is_of_a_person(std::string_view key)
{
    return key.starts_with(kRateOfPerson) && key.size() > kRateOfPerson.size();
}
} // namespace

std::string_view name_of(Page page)
{
    return name_in(kPageNames, page);
}

std::span<const Setting> all_settings()
{
    static const auto all = make_settings();
    return all;
}

std::optional<Setting> setting_of(std::string_view key)
{
    const auto all = all_settings();
    if (const auto found = std::ranges::find(all, key, &Setting::key); found != all.end())
        return *found;
    if (is_of_a_person(key))
        return Setting{.key = std::string(key), .page = Page::rates, .kind = Kind::rate, .is_private = true};
    return std::nullopt;
}

std::string label_of(const Setting& setting, Language language)
{
    if (const auto role = role_in(setting.key); !role.empty())
        return text::with_capital(forms::word_of("Attendee", "attendeeKind", role, language));
    if (is_of_a_person(setting.key))
        return setting.key.substr(kRateOfPerson.size());
    return text::message(language, "settings." + setting.key);
}

std::string help_of(const Setting& setting, Language language)
{
    const bool is_rate = setting.key.starts_with(kRate) && setting.key != "rate.default";
    return text::message(language, "settings." + (is_rate ? std::string("rate") : setting.key) + ".help");
}

std::string word_of(const Setting& setting, std::string_view choice, Language language)
{
    if (setting.key == "job")
        return forms::word_of("Attendee", "attendeeKind", choice, language);
    return text::message(language, "settings." + setting.key + '.' + std::string(choice));
}
} // namespace planerka::settings
