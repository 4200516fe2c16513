// SPDX-License-Identifier: MPL-2.0
#include "settings/ranks.hpp"

#include "base/named_values.hpp"
#include "settings/detail/countries.hpp"
#include "settings/typed.hpp"
#include "settings/usual.hpp"
#include "text/blank.hpp"
#include "text/closest.hpp"

#include <unicode/locid.h>

#include <algorithm>
#include <array>

namespace planerka::settings
{
namespace
{
constexpr std::array kRanks{Named{Rank::locked, "locked"}, Named{Rank::user, "user"}, Named{Rank::preset, "preset"},
                            Named{Rank::usual, "usual"}, Named{Rank::nobodys, ""}};

Error unknown(std::string_view key)
{
    std::vector<std::string> keys;
    for (const auto& setting : all_settings())
        keys.push_back(setting.key);
    const auto nearest = text::closest(key, keys);
    return {"settings.unknown",
            {{"key", std::string(key)}, {"closest", nearest.empty() ? "none" : nearest}},
            std::string(key)};
}
} // namespace

std::string_view name_of(Rank rank)
{
    return name_in(kRanks, rank);
}

std::string country_of_locale(std::string_view locale)
{
    const std::string name(locale.substr(0, locale.find_first_of(".@")));
    const std::string country = icu::Locale::createCanonical(name.c_str()).getCountry();
    return is_country(country) ? country : std::string();
}
Settings::Settings(std::vector<Preset> presets, Values user, Surroundings around) : around_(std::move(around))
{
    // The first that is given stays: locks, from the one that wins; then the user; then presets.
    for (const auto& preset : presets)
    {
        Values locked;
        for (const auto& [key, value] : preset.values)
            if (preset.locked.contains(key))
                locked.emplace(key, value);
        // Locked and left empty: nobody sets it.
        for (const auto& key : preset.locked)
            locked.emplace(key, "");
        take(locked, Rank::locked);
    }
    take(user, Rank::user);
    for (const auto& preset : presets)
        take(preset.values, Rank::preset);
    for (const auto& setting : all_settings())
        if (auto value = usual_value(setting.key, *this); !value.empty())
            held_.try_emplace(setting.key, Held{std::move(value), Rank::usual});
}

void Settings::take(const Values& values, Rank rank)
{
    for (const auto& [key, value] : values)
    {
        const auto setting = setting_of(key);
        if (!setting)
        {
            problems_.push_back(unknown(key));
            continue;
        }
        if (value.empty() && rank != Rank::locked)
            continue;
        if (const auto right = value.empty() ? success() : is_value(*setting, value); !right)
        {
            problems_.push_back(right.error());
            continue;
        }
        held_.try_emplace(key, Held{value, rank});
    }
}

std::optional<std::string> Settings::value(std::string_view key) const
{
    const auto found = held_.find(key);
    return found == held_.end() || found->second.value.empty() ? std::nullopt : std::optional(found->second.value);
}

std::string Settings::text(std::string_view key) const
{
    return value(key).value_or("");
}

std::optional<Decimal> Settings::number(std::string_view key) const
{
    return Decimal::parse(text(key));
}

std::vector<std::string> Settings::texts(std::string_view key) const
{
    return texts_of(text(key));
}

bool Settings::is_on(std::string_view key) const
{
    return text(key) == "yes";
}

Rank Settings::rank(std::string_view key) const
{
    const auto found = held_.find(key);
    return found == held_.end() ? Rank::nobodys : found->second.rank;
}

std::vector<std::string> Settings::people() const
{
    std::vector<std::string> keys;
    for (const auto& [key, held] : held_)
        if (key.starts_with(kRateOfPerson))
            keys.push_back(key);
    return keys;
}

Settings Settings::without_private() const
{
    auto open = *this;
    std::erase_if(open.held_, [](const auto& each) { return setting_of(each.first)->is_private; });
    return open;
}

Result<void> set(Values& user, const Settings& now, std::string_view key, std::string_view typed, Language language)
{
    const auto setting = setting_of(key);
    if (!setting)
        return unknown(key);
    if (now.is_locked(key))
        return Error{"settings.locked", {{"name", label_of(*setting, language)}}, std::string(key)};
    if (text::trimmed(typed).empty())
    {
        if (const auto found = user.find(key); found != user.end())
            user.erase(found);
        return success();
    }
    PLANERKA_TRY(auto value, value_of(*setting, typed, language));
    user.insert_or_assign(std::string(key), std::move(value));
    return success();
}

Result<void> take(Values& user, const Settings& now, const Values& values)
{
    auto changed = user;
    for (const auto& [key, value] : values)
    {
        PLANERKA_CHECK(set(changed, now, key, value, Language::en)); // locks and limits
        changed.insert_or_assign(key, value);
    }
    user = std::move(changed);
    return success();
}
} // namespace planerka::settings
