// SPDX-License-Identifier: MPL-2.0
// The blueprints' data, and a meeting made of each.
#include "fuzz.hpp"

#include "agenda/blueprint.hpp"
#include "app/answers_check.hpp"
#include "app/answers_schedule.hpp"
#include "meeting/meeting_file.hpp"
#include "text/messages.hpp"

using namespace planerka;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto blueprints = parse_blueprints(fuzz::text_of(data, size));
    if (!blueprints)
    {
        fuzz::require(!text::describe(blueprints.error(), Language::en).empty(), "an error has a text");
        return 0;
    }
    std::size_t made = 0;
    for (const auto& blueprint : blueprints.value())
    {
        if (++made > 30) // as many as there are purposes: what a file has more of shows nothing new
            break;
        for (const auto language : {Language::en, Language::ru})
        {
            const auto meeting =
                make_meeting(blueprint, {"id", language, std::nullopt, "2026-12-07T09:30", "Europe/Moscow"});
            fuzz::require(parse_meeting(to_json(meeting)).has_value(), "a new meeting can be read");
            (void)app::check_json(meeting, language);
            (void)app::schedule_json(meeting);
        }
    }
    return 0;
}
