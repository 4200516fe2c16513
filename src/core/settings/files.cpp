// SPDX-License-Identifier: MPL-2.0
#include "settings/files.hpp"

#include "base/file.hpp"
#include "meeting/entity_reader.hpp"
#include "meeting/json.hpp"

#include <cstdlib>
#include <string>

namespace planerka::settings
{
namespace fs = std::filesystem;
using json::Json;

namespace
{
std::string environment(const char* name)
{
    const auto* const value = std::getenv(name);
    return value ? value : "";
}

fs::path file_below(const fs::path& folder)
{
    return folder / "planerka" / "settings.json";
}

Result<std::string> text_in(const Json& value, const std::string& place)
{
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_boolean())
        return std::string(value.get<bool>() ? "yes" : "no");
    if (value.is_number())
        return value.dump();
    if (!value.is_array())
        return entities::type_error(value, place, "string");
    std::vector<std::string> texts;
    PLANERKA_CHECK(entities::read_value(value, place, texts));
    std::string joined;
    for (const auto& each : texts)
        joined.append(joined.empty() ? "" : ", ").append(each);
    return joined;
}
} // namespace

Places usual_places()
{
    Places places;
    const auto home = environment("XDG_CONFIG_HOME");
    // A path that is not absolute is to be ignored, says the specification.
    places.user = file_below(fs::path(home).is_absolute() ? fs::path(home) : fs::path(environment("HOME")) / ".config");
    auto folders = environment("XDG_CONFIG_DIRS");
    if (folders.empty())
        folders = "/etc/xdg";
    for (std::string_view rest = folders; !rest.empty();)
    {
        const auto end = rest.find(':');
        if (const fs::path folder(rest.substr(0, end)); folder.is_absolute())
            places.systems.push_back(file_below(folder));
        rest.remove_prefix(end == rest.npos ? rest.size() : end + 1);
    }
    return places;
}

Result<Preset> parse_settings(std::string_view text)
{
    PLANERKA_TRY(const auto object, json::parse(text));
    if (!object.is_object())
        return entities::type_error(object, "", "object");
    Preset preset;
    for (const auto& member : object.items())
    {
        const auto place = json::member_path("", member.key());
        if (member.key() == "locked")
        {
            std::vector<std::string> keys;
            PLANERKA_CHECK(entities::read_value(member.value(), place, keys));
            preset.locked.insert(keys.begin(), keys.end());
            continue;
        }
        PLANERKA_TRY(auto value, text_in(member.value(), place));
        preset.values.insert_or_assign(member.key(), std::move(value));
    }
    return preset;
}

Result<Preset> read_settings(const fs::path& file)
{
    const auto text = read_file(file);
    if (!text)
        return text.error().code == "file.missing" ? Result<Preset>(Preset{}) : Result<Preset>(text.error());
    auto preset = parse_settings(text.value());
    if (!preset)
        return std::move(preset).error().in_file(file.string());
    return preset;
}

Result<Settings> read_all(const Places& places, Surroundings around)
{
    std::vector<Preset> presets;
    for (const auto& file : places.systems)
    {
        PLANERKA_TRY(auto preset, read_settings(file));
        presets.push_back(std::move(preset));
    }
    PLANERKA_TRY(auto user, read_settings(places.user));
    return Settings(std::move(presets), std::move(user.values), std::move(around));
}

Result<void> change_user(const fs::path& file, const std::function<Result<void>(Values&)>& change)
{
    PLANERKA_TRY(auto now, read_settings(file));
    PLANERKA_CHECK(change(now.values));
    auto object = Json::object();
    for (const auto& [key, value] : now.values)
        object[key] = value;
    PLANERKA_CHECK(make_private_folder(file.parent_path()));
    return write_file(file, json::to_text(object), FileAccess::owner_only);
}
} // namespace planerka::settings
