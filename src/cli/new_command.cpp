// SPDX-License-Identifier: MPL-2.0
#include "commands.hpp"
#include "console.hpp"
#include "output.hpp"
#include "rate_file.hpp"

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
    const auto rates = read_rates(command.rates);
    if (!rates)
        return fail(rates.error(), common);
    auto wanted = command.meeting;
    wanted.rates = rates.value() ? &*rates.value() : nullptr;
    const auto meeting = planner.value().new_meeting(wanted);
    if (!meeting)
        return meeting.error().code.starts_with("purpose.") ? refuse(meeting.error(), "planerka new", common)
                                                            : fail(meeting.error(), common);
    if (!command.output || is_standard_output(*command.output))
        return answer(to_json(meeting.value()));
    std::vector<std::filesystem::path> inputs;
    if (command.rates)
        inputs.push_back(*command.rates);
    if (const auto saved = write_meeting(meeting.value(), *command.output, inputs, command.force); !saved)
        return fail(saved.error(), common);
    return 0;
}
} // namespace planerka::cli
