// SPDX-License-Identifier: MPL-2.0
#include "commands.hpp"
#include "console.hpp"

#include "app/share.hpp"
#include "meeting/json.hpp"
#include "meeting/meeting_file.hpp"

namespace planerka::cli
{
namespace
{
std::string list_json(const std::vector<app::Shareable>& entries)
{
    auto list = json::Json::array();
    for (const auto& each : entries)
        list.push_back({{"id", each.id}, {"text", each.text}, {"audience", each.is_shared ? "client" : "internal"}});
    return json::to_text(json::Json{{"entries", std::move(list)}});
}

std::string list_text(const std::vector<app::Shareable>& entries, Language language)
{
    if (entries.empty())
        return cli_text(language, "share.none") + '\n';
    Table table({Table::Align::left, Table::Align::left, Table::Align::left});
    for (const auto& each : entries)
        table.add({each.id, cli_text(language, each.is_shared ? "share.client" : "share.inside"), each.text});
    return table.to_string();
}
} // namespace

int run(const ShareCommand& command, const Common& common)
{
    auto meeting = read_meeting(command.meeting);
    if (!meeting)
        return fail(meeting.error(), command.meeting, common);
    if (!command.ids.empty())
    {
        if (command.meeting == "-")
            return fail(Error{"share.no_file"}, common);
        if (const auto shared = app::share(meeting.value(), command.ids, !command.internal); !shared)
            return fail(shared.error(), command.meeting, common);
        if (const auto saved = save_meeting(meeting.value(), command.meeting); !saved)
            return fail(saved.error(), common);
    }
    const auto entries = app::shareables(meeting.value());
    return answer(common.json ? list_json(entries) : list_text(entries, common.ui));
}
} // namespace planerka::cli
