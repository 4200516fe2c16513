// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/editor.hpp"
#include "base/file.hpp"
#include "meeting/meeting_file.hpp"

#include <boost/test/unit_test.hpp>

#include <string>

namespace planerka::app
{
/// The example pipeline-review.json (meeting/README.md, "Examples") in an editor: 60 minutes, six items, three
/// attendees, with its costs.
struct EditorFixture
{
    std::vector<Blueprint> blueprints =
        parse_blueprints(read_file(PLANERKA_TEST_DATA "/../../templates/blueprints.json").value()).value();
    Meeting meeting = load_meeting(PLANERKA_TEST_DATA "/../../templates/examples/pipeline-review.json").value();
    WrongTexts wrong_texts;
    Editor editor{meeting, wrong_texts, blueprints, Language::en};

    /// A new meeting of a purpose, with nothing changed in it.
    void start_with(std::string_view purpose)
    {
        for (const auto& blueprint : blueprints)
            if (blueprint.id == purpose)
                meeting = make_meeting(blueprint, {.id = "6f1e7a52-0b1d-4c1f-9a53-00000000000a",
                                                   .start_local = "2026-12-07T09:30",
                                                   .time_zone = "Europe/Berlin"});
        BOOST_REQUIRE(meeting.purpose_id == purpose);
    }

    static std::string selected(const Choice& choice)
    {
        return choice.selected < 0 ? "(none)" : choice.options.at(static_cast<std::size_t>(choice.selected)).id;
    }
};
} // namespace planerka::app
