// SPDX-License-Identifier: MPL-2.0
#include "commands.hpp"
#include "console.hpp"
#include "output.hpp"
#include "rate_file.hpp"
#include "settings.hpp"

#include "meeting/json.hpp"
#include "meeting/meeting_file.hpp"
#include "text/format.hpp"
#include "text/messages.hpp"

namespace planerka::cli
{
namespace
{
using json::Json;
using Align = Table::Align;

int list_purposes(const app::Planner& planner, const Common& common)
{
    const auto language = common.language.value_or(common.ui);
    auto list = Json::array();
    Table table({Align::left, Align::right, Align::left});
    const auto blueprints = planner.blueprints();
    if (!blueprints)
        return fail(blueprints.error(), common);
    for (const auto& blueprint : blueprints.value())
    {
        list.push_back({{"id", blueprint.id},
                        {"title", blueprint.title.in(language)},
                        {"minutes", blueprint.default_minutes},
                        {"format", blueprint.default_format},
                        {"audience", std::string(name_of(blueprint.audience))}});
        table.add({blueprint.id, text::minutes(blueprint.default_minutes, language), blueprint.title.in(language)});
    }
    return answer(common.json ? json::to_text(Json{{"purposes", std::move(list)}}) : table.to_string());
}
} // namespace

int run(const NewCommand& command, const Common& common)
{
    const auto planner = open_planner(common);
    if (!planner)
        return fail(planner.error(), common);
    if (command.list)
        return list_purposes(planner.value(), common);
    const auto all = read_settings(common);
    if (!all)
        return fail(all.error(), common);
    const auto rates = command.rates ? read_rates(command.rates, common) : std::optional<RateCard>();
    if (!rates)
        return fail(rates.error(), common);
    const bool is_file = command.output && !is_standard_output(*command.output);
    // Beside standard output there is no file for pay.
    const auto settings = is_file ? all.value() : all.value().without_private();
    auto wanted = command.meeting;
    wanted.rates = rates.value() ? &*rates.value() : nullptr;
    wanted.settings = &settings;
    if (!common.language)
        wanted.language = language_of(settings.text("language")).value_or(wanted.language);
    const auto meeting = planner.value().new_meeting(wanted);
    if (!meeting)
        return meeting.error().code.starts_with("purpose.") ? refuse(meeting.error(), "planerka new", common)
                                                            : fail(meeting.error(), common);
    if (!is_file)
        return answer(to_json(meeting.value()));
    std::vector<std::filesystem::path> inputs;
    if (command.rates)
        inputs.push_back(*command.rates);
    if (const auto saved = write_meeting(meeting.value(), *command.output, inputs, command.force); !saved)
        return fail(saved.error(), common);
    return 0;
}
} // namespace planerka::cli
