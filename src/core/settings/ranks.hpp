// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "base/result.hpp"
#include "money/decimal.hpp"
#include "settings/setting.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// Which value holds where several have been given (settings/README.md, "Ranks").
namespace planerka::settings
{
/// Values in their normal form, by key.
using Values = std::map<std::string, std::string, std::less<>>;

/// What an administrator has set.
struct Preset
{
    Values values{};
    std::set<std::string, std::less<>> locked{}; ///< keys that a user cannot set otherwise
};

/// Whose value it is.
enum class Rank
{
    locked,  ///< the administrator's, and nobody may change it
    user,    ///< the user's choice
    preset,  ///< the administrator's proposal
    usual,   ///< ours
    nobodys, ///< there is none
};

std::string_view name_of(Rank rank); ///< "locked", "user", "preset", "usual", ""

/// What is usual where nobody has set anything depends on these.
struct Surroundings
{
    Language language = Language::en;
    std::string country{};      ///< ISO 3166; empty: not known
    std::string name{};         ///< of the user, as the office knows it
    std::string address{};      ///< likewise, the e-mail address
    std::string organization{}; ///< likewise
};

/// The country of a locale as systems and offices name it: "RU" of "ru_RU.UTF-8" and "ru-RU"; empty if it names none.
std::string country_of_locale(std::string_view locale);
/// What is set, by rank. Cheap to keep; it does not change.
class Settings
{
public:
    Settings() = default;

    /// The one way to them, for the command and the office. `presets` from the one that wins over the others. A value
    /// that is none for its setting does not count; problems() names it.
    Settings(std::vector<Preset> presets, Values user, Surroundings around);

    /// In its normal form; nothing if nobody has set it and nothing is usual.
    std::optional<std::string> value(std::string_view key) const;
    std::string text(std::string_view key) const; ///< likewise, empty for nothing
    std::optional<Decimal> number(std::string_view key) const;
    std::vector<std::string> texts(std::string_view key) const;
    bool is_on(std::string_view key) const; ///< of Kind::yes_no

    Rank rank(std::string_view key) const;
    bool is_locked(std::string_view key) const { return rank(key) == Rank::locked; }

    /// The keys of rates of single people that are set.
    std::vector<std::string> people() const;

    /// Values that are ignored, each with its key as place: "settings.unknown" and those of value_of().
    const std::vector<Error>& problems() const { return problems_; }

    /// What others may see of them: without pay and what the firm earns.
    Settings without_private() const;

    const Surroundings& around() const { return around_; }

private:
    struct Held
    {
        std::string value{};
        Rank rank = Rank::nobodys;
    };

    void take(const Values& values, Rank rank);

    std::map<std::string, Held, std::less<>> held_{};
    Surroundings around_{};
    std::vector<Error> problems_{};
};

/// Sets what a user has typed among the user's own values; an empty text takes the user's value away. Errors, and
/// nothing has changed: "settings.unknown" (key, and the nearest one), "settings.locked", those of value_of().
Result<void> set(Values& user, const Settings& now, std::string_view key, std::string_view typed, Language language);
/// Likewise for values in their normal form, all or none.
Result<void> take(Values& user, const Settings& now, const Values& values);
} // namespace planerka::settings
