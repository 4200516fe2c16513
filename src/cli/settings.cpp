// SPDX-License-Identifier: MPL-2.0
#include "settings.hpp"

#include "console.hpp"

#include <cstdlib>
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
    settings::Surroundings around;
    around.language = common.ui;
    around.country = settings::country_of_locale(system_locale());
    auto read = settings::read_all(settings::usual_places(), std::move(around));
    static bool is_told = false; // a command may need them twice
    if (read && !std::exchange(is_told, true))
        for (const auto& problem : read.value().problems())
            warn(cli_text(common.ui, "settings.ignored", {{"problem", text::describe(problem, common.ui)}}));
    return read;
}
} // namespace planerka::cli
