// SPDX-License-Identifier: MPL-2.0
#include "commands.hpp"
#include "console.hpp"
#include "settings.hpp"

#include "meeting/json.hpp"
#include "settings/rate_preview.hpp"
#include "settings/typed.hpp"

namespace planerka::cli
{
namespace
{
using json::Json;
using settings::Setting;
using settings::Settings;

std::vector<Setting> settings_in(const Settings& all)
{
    std::vector<Setting> listed(settings::all_settings().begin(), settings::all_settings().end());
    for (const auto& key : all.people())
        listed.push_back(*settings::setting_of(key));
    return listed;
}

std::string shown_value(const Settings& all, const Setting& setting, Language language)
{
    const auto value = all.value(setting.key);
    return value ? settings::shown(setting, *value, language) : std::string();
}

std::string rank_in_words(settings::Rank rank, Language language)
{
    return rank == settings::Rank::nobodys
               ? std::string()
               : text::message(language, "settings.rank." + std::string(settings::name_of(rank)));
}

int list(const Settings& all, const Common& common)
{
    if (common.json)
    {
        auto entries = Json::array();
        for (const auto& setting : settings_in(all))
        {
            const auto value = all.value(setting.key);
            entries.push_back({{"key", setting.key},
                               {"label", settings::label_of(setting, common.ui)},
                               {"value", value ? Json(*value) : Json()},
                               {"rank", std::string(settings::name_of(all.rank(setting.key)))},
                               {"private", setting.is_private}});
        }
        return answer(json::to_text(Json{{"settings", std::move(entries)}}));
    }
    Table table({Table::Align::left, Table::Align::left, Table::Align::left, Table::Align::left});
    for (const auto& setting : settings_in(all))
        table.add({setting.key, shown_value(all, setting, common.ui), settings::label_of(setting, common.ui),
                   rank_in_words(all.rank(setting.key), common.ui)});
    return answer(table.to_string());
}

int get(const Settings& all, const SettingsCommand& command, const Common& common)
{
    const auto setting = settings::setting_of(command.key);
    if (!setting)
    {
        settings::Values none;
        return refuse(settings::set(none, all, command.key, "", common.ui).error(), "planerka settings", common);
    }
    const auto value = all.value(command.key);
    if (common.json)
        return answer(json::to_text(Json{{"key", command.key},
                                         {"value", value ? Json(*value) : Json()},
                                         {"rank", std::string(settings::name_of(all.rank(command.key)))}}));
    if (!value)
        return fail(Error{"settings.not_set", {{"name", settings::label_of(*setting, common.ui)}}, {}}, common);
    return answer(settings::shown(*setting, *value, common.ui) + '\n');
}

/// An empty text takes the user's value away.
int set(const Settings& all, const SettingsCommand& command, const std::string& typed, const Common& common)
{
    const auto done = settings::change_user(settings::usual_places().user, [&](settings::Values& user)
                                            { return settings::set(user, all, command.key, typed, common.ui); });
    return done ? 0 : fail(done.error(), common);
}

int import(const Settings& all, const SettingsCommand& command, const Common& common)
{
    const auto bytes = read_input(command.file);
    if (!bytes)
        return fail(bytes.error(), common);
    const auto table = settings::rates_in(bytes.value(), all, common.ui);
    if (!table)
        return fail(Error(table.error()).in_file(command.file), common);
    const auto preview = settings::preview_of(table.value(), common.ui);
    Table shown({Table::Align::left, Table::Align::right});
    for (const auto& row : preview.rows)
        shown.add({row.who, row.rate});
    if (const int shown_all = answer(shown.to_string()))
        return shown_all;
    for (const auto& problem : table.value().wrong)
        fail(Error(problem).in_file(command.file), common);
    if (preview.refused)
        return fail(Error(*preview.refused).in_file(command.file), common);
    if (command.preview)
        return 0;
    const auto done = settings::change_user(settings::usual_places().user, [&](settings::Values& user)
                                            { return settings::take(user, all, table.value().rates); });
    if (!done)
        return fail(done.error(), common);
    warn(cli_text(common.ui, "settings.taken", {{"n", static_cast<std::int64_t>(preview.rows.size())}}));
    return 0;
}

int paths(const Common& common)
{
    const auto places = settings::usual_places();
    if (common.json)
    {
        auto systems = Json::array();
        for (const auto& file : places.systems)
            systems.push_back(file.string());
        return answer(json::to_text(Json{{"user", places.user.string()}, {"system", std::move(systems)}}));
    }
    return answer(places.user.string() + '\n');
}
} // namespace

int run(const SettingsCommand& command, const Common& common)
{
    using What = SettingsCommand::What;
    if (command.what == What::path)
        return paths(common);
    const auto all = read_settings(common);
    if (!all)
        return fail(all.error(), common);
    switch (command.what)
    {
    case What::get:
        return get(all.value(), command, common);
    case What::set:
        return set(all.value(), command, command.value, common);
    case What::unset:
        return set(all.value(), command, {}, common);
    case What::import:
        return import(all.value(), command, common);
    default:
        return list(all.value(), common);
    }
}
} // namespace planerka::cli
