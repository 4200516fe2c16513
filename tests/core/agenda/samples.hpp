// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "agenda/blueprint.hpp"
#include "meeting/samples.hpp"

#include <stdexcept>

namespace planerka::tests
{
inline const std::vector<Blueprint>& blueprints()
{
    static const auto all =
        parse_blueprints(read_text(example("x").parent_path().parent_path() / "blueprints.json")).value();
    return all;
}

inline const Blueprint& blueprint(const std::string& id)
{
    for (const auto& candidate : blueprints())
        if (candidate.id == id)
            return candidate;
    throw std::out_of_range(id);
}

inline Meeting meeting_for(const std::string& blueprint_id, Minutes duration, Language language = Language::en)
{
    NewMeeting start;
    start.id = "00000000-0000-4000-8000-000000000001";
    start.language = language;
    start.duration_minutes = duration;
    start.start_local = "2026-12-07T09:00";
    start.time_zone = "Europe/Berlin";
    return make_meeting(blueprint(blueprint_id), start);
}
} // namespace planerka::tests
