// SPDX-License-Identifier: MPL-2.0
#include "settings.hpp"

#include "console.hpp"

#include <cstdlib>
#include <optional>
#include <utility>

namespace planerka::cli
{
namespace
{
/// The locale that the system is set to, as its variables name it.
std::string system_locale()
{
    for (const auto* variable : {"LC_ALL", "LC_MONETARY", "LANG"})
        if (const auto* value = std::getenv(variable); value && *value)
            return value;
    return {};
}
} // namespace

Result<settings::Settings> read_settings(const Common& common)
{
    static std::optional<Result<settings::Settings>> known; // a command may need them more than once
    if (known)
        return *known;
    settings::Surroundings around;
    around.language = common.ui;
    around.country = settings::country_of_locale(system_locale());
    known = settings::read_all(settings::usual_places(), std::move(around));
    if (*known)
        for (const auto& problem : known->value().problems())
            warn(cli_text(common.ui, "settings.ignored", {{"problem", text::describe(problem, common.ui)}}));
    return *known;
}
} // namespace planerka::cli
