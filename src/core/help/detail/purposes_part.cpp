// SPDX-License-Identifier: MPL-2.0
#include "help/detail/purposes_part.hpp"

#include "help/detail/html.hpp"
#include "text/format.hpp"
#include "text/messages.hpp"

namespace planerka::help
{
std::string purposes_part(const Ground& ground)
{
    std::string entries;
    for (const auto& blueprint : ground.blueprints)
        entries +=
            entry("purpose-" + blueprint.id, blueprint.title.in(ground.language), blueprint.goal.in(ground.language),
                  text::message(ground.language, "help.purpose",
                                {{"minutes", text::minutes(blueprint.default_minutes, ground.language)},
                                 {"items", static_cast<std::int64_t>(blueprint.items.size())},
                                 {"clients", std::string(blueprint.audience == Audience::internal ? "no" : "yes")}}));
    return "<dl>\n" + entries + "</dl>\n";
}
} // namespace planerka::help
