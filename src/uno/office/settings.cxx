// SPDX-License-Identifier: MPL-2.0
#include "office/settings.hxx"

#include "app/own_data.hpp"
#include "bridge/settings.hxx"
#include "settings/use.hpp"

#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>

#include <cstdlib>

namespace planerka::uno
{
namespace
{
/// Values of an administrator's .xcu. Who reads it while the extension is being removed finds no such place.
settings::Preset office_preset(const Context& context)
{
    settings::Preset preset;
    try
    {
        const auto node = settings_node(context, "/org.planerka.Settings/General", Access::write);
        const auto information = Reference<css::beans::XPropertySet>(node, UNO_QUERY_THROW)->getPropertySetInfo();
        for (const auto& name : node->getElementNames())
        {
            const auto key = to_utf8(name);
            if (OUString value; (node->getByName(name) >>= value) && !value.isEmpty())
                preset.values.emplace(key, to_utf8(value));
            if (information->getPropertyByName(name).Attributes & css::beans::PropertyAttribute::READONLY)
                preset.locked.insert(key);
        }
    }
    catch (const css::uno::Exception&)
    {
        return {};
    }
    return preset;
}

std::string text_or_nothing(const Context& context, const char* node, const char* name)
{
    try
    {
        return to_utf8(text_setting(context, node, name));
    }
    catch (const css::uno::Exception&)
    {
        return {}; // an office that does not have it says nothing
    }
}

settings::Surroundings surroundings(const Context& context)
{
    constexpr const char* kUser = "/org.openoffice.UserProfile/Data";
    settings::Surroundings around;
    around.language = ui_language(context);
    auto locale = text_or_nothing(context, "/org.openoffice.Setup/L10N", "ooSetupSystemLocale");
    for (const auto* variable : {"LC_ALL", "LC_MONETARY", "LANG"})
        if (const auto* value = std::getenv(variable); locale.empty() && value)
            locale = value;
    around.country = settings::country_of_locale(locale);
    const auto first = text_or_nothing(context, kUser, "givenname");
    const auto last = text_or_nothing(context, kUser, "sn");
    around.name = first + (first.empty() || last.empty() ? "" : " ") + last;
    around.address = text_or_nothing(context, kUser, "mail");
    around.organization = text_or_nothing(context, kUser, "o");
    return around;
}

/// Never destroyed, as all that may hold something of the office.
settings::Current& current(const Context& context)
{
    static auto& all = *new settings::Current(
        settings::usual_places(), [context] { return std::vector{office_preset(context)}; },
        [context] { return surroundings(context); });
    return all;
}
} // namespace

std::shared_ptr<const settings::Settings> settings_now(const Context& context)
{
    auto& all = current(context);
    auto now = all.get();
    if (now->around().language == ui_language(context))
        return now;
    all.ask_again(); // the office speaks another language by now
    return all.get();
}

std::filesystem::path settings_file(const Context& context)
{
    return current(context).places().user;
}

void ask_for_settings(const Context& context)
{
    current(context).ask_again();
}

Result<Meeting> make_draft(const Context& context, std::string_view purpose, std::optional<Language> language,
                           std::optional<Minutes> duration)
{
    const auto all = settings_now(context);
    app::NewMeetingRequest wanted;
    wanted.purpose = purpose;
    wanted.language = language ? *language : language_of(all->text("language")).value_or(ui_language(context));
    wanted.duration = duration;
    wanted.settings = all.get();
    return planner(context).new_meeting(wanted);
}

Result<app::Document> make_document(const Context& context, documents::Kind kind, const Meeting& meeting,
                                    app::MakeOptions options)
{
    options.look = app::look_of(*settings_now(context));
    return planner(context).make(kind, meeting, options);
}

void follow_rates(const Context& context, std::span<const Attendee> before, Meeting& meeting)
{
    if (const auto card = settings::rate_card(*current(context).get()))
        settings::price(before, meeting, *card);
}

AdviceLimits advice_limits(const Context& context)
{
    return settings::advice_limits(*settings_now(context));
}

std::vector<std::filesystem::path> delete_my_data(const Context& context)
{
    const std::filesystem::path places[]{settings_file(context), user_folder(context)};
    return take(app::delete_own_data(places));
}
} // namespace planerka::uno
