// SPDX-License-Identifier: MPL-2.0
#include "help/detail/fields_part.hpp"

#include "app/fields_reference.hpp"
#include "forms/reference.hpp"
#include "help/detail/html.hpp"
#include "panel/help_target.hpp"
#include "text/messages.hpp"

namespace planerka::help
{
namespace
{
/// Rows of one kind may stand in several lists: whoever comes from another than the first gets here, too.
std::string further_anchors(const forms::FieldTable& table, std::string_view key)
{
    std::string anchors;
    for (std::size_t list = 1; list < table.lists.size(); ++list)
        anchors += "<span id=\"" + panel::help_anchor(table.lists[list]) + '.' + std::string(key) + "\"></span>";
    return anchors.empty() ? anchors : "<dt class=\"anchors\">" + anchors + "</dt>\n";
}
} // namespace

std::string fields_part(const Ground& ground)
{
    std::string part;
    int number = 0;
    for (const auto& table : forms::field_tables(ground.language))
    {
        const auto title =
            table.lists.empty() ? table.title : text::message(ground.language, "help.rows", {{"list", table.title}});
        part += heading(2, "table-" + std::to_string(++number), title) + "<dl>\n";
        for (const auto& line : table.lines)
            part += further_anchors(table, line.key) +
                    entry(panel::help_anchor(line.place), line.caption, line.help,
                          text::message(ground.language, "help.field",
                                        {{"typed", line.typed},
                                         {"key", line.key},
                                         {"documents", app::documents_with(line.place, ground.language)}}));
        part += "</dl>\n";
    }
    return part;
}
} // namespace planerka::help
