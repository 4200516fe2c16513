// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/file.hpp"
#include "forms/place.hpp"
#include "meeting/meeting_file.hpp"
#include "panel/editor.hpp"
#include "panel/view_of.hpp"

#include <boost/test/unit_test.hpp>

#include <string>

namespace planerka::panel
{
/// The example pipeline-review.json (meeting/README.md, "Examples") in an editor: 60 minutes, six items, three
/// attendees, with its costs.
struct EditorFixture
{
    std::vector<Blueprint> blueprints =
        parse_blueprints(read_file(PLANERKA_TEST_DATA "/../../templates/blueprints.json").value()).value();
    Meeting meeting = load_meeting(PLANERKA_TEST_DATA "/../../templates/examples/pipeline-review.json").value();
    WrongTexts wrong_texts{};
    Folds folds{};
    Surroundings around{};
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

    View view(Language language = Language::en) const
    {
        return view_of(meeting, wrong_texts, folds, around, blueprints, language);
    }

    /// The cell of that name as the panel shows it; one without a name if there is none.
    Cell cell(std::string_view name, Language language = Language::en) const
    {
        const auto shown = view(language);
        const auto* const found = cell_in(shown, name);
        return found ? *found : Cell{};
    }
    std::string text(std::string_view name, Language language = Language::en) const
    {
        return cell(name, language).text;
    }
    /// What is said below a cell.
    std::string message(const std::string& name) const { return text("message:" + name); }
    bool is_wrong(const std::string& name) const { return cell("message:" + name).tone == Tone::alarm; }
    bool is_shown(std::string_view name) const { return !cell(name).name.empty(); }

    /// The agenda as it stands there: the time, the minutes, and the title of what is no item, a line each.
    std::string agenda() const
    {
        std::string lines;
        bool is_agenda = false;
        const auto shown = view();
        for (const auto& line : shown.body)
        {
            const auto& first = line.cells.front();
            is_agenda = is_agenda ? !(line.is_buttons && first.name == "add:agenda")
                                  : line.cells.size() > 1 && line.cells[1].name == "text:section:agenda";
            if (!is_agenda || line.cells.size() != 4)
                continue;
            const bool is_item = line.cells[1].widget == Widget::edit;
            lines += first.text + ' ' + line.cells[2].text + (is_item ? "" : ' ' + line.cells[1].text) + '\n';
        }
        return lines;
    }
};

inline std::string item(std::size_t row, std::string_view key)
{
    return forms::place_in("agenda", row, key);
}

inline std::string person(std::size_t row, std::string_view key)
{
    return forms::place_in("attendees", row, key);
}
} // namespace planerka::panel
