// SPDX-License-Identifier: MPL-2.0
#include "forms/every_field.hpp"
#include "forms/field.hpp"
#include "forms/reference.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <sstream>

namespace
{
using namespace planerka;

std::vector<std::string> lines_of(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

/// With the place as the further column.
std::string reference_in(Language language)
{
    return forms::reference_of_fields(language, {"Place", [](std::string_view place) { return std::string(place); }});
}

bool has_line(const std::string& text, const std::string& begin)
{
    return std::ranges::any_of(lines_of(text), [&](const std::string& line) { return line.starts_with(begin); });
}
} // namespace

BOOST_AUTO_TEST_SUITE(reference_tests)

BOOST_AUTO_TEST_CASE(every_field_of_every_form_has_its_line)
{
    for (const auto language : kLanguages)
    {
        const auto reference = reference_in(language);
        for (const auto& shown : tests::shown_places())
            BOOST_TEST(reference.find("| `" + std::string(shown.entry.path) + "` |") != std::string::npos,
                       shown.form << ": " << shown.entry.path << " is missing");
    }
}

BOOST_AUTO_TEST_CASE(a_line_says_how_a_field_is_typed)
{
    const auto reference = reference_in(Language::en);
    for (const auto* begin :
         {"# The fields of a meeting", "## Meeting", "| Title | `title` | text | What the meeting is called",
          "| Start | `start.local` | date and time | ", "| With | `audience` | one of: our people (`internal`), ",
          "| Expected revenue | `expectedBenefit.revenue.amount` | amount of money | ",
          "| Goals | `goals` | list, described further down | ", "## Participants (`attendees[]`)",
          "| Benefits | `cost.benefitsRate` | percentage; in the file a share: 35% is \"0.35\" | ",
          "## From last time (`previousActions[]`, `actions[]`)", "| Owner | `ownerId` | one of the participants | ",
          "## Expenses (`costs.fixed[]`)", "| Channels | `channels` | several of: call (`call`), "})
        BOOST_TEST(has_line(reference, begin), begin);
}

BOOST_AUTO_TEST_CASE(the_further_column_is_asked_for_each_place)
{
    const auto reference = reference_in(Language::en);
    for (const auto* part : {" | What to enter | Place |\n", " | title |\n", " | attendees[0].cost.benefitsRate |\n"})
        BOOST_TEST(reference.find(part) != std::string::npos, part);
}

BOOST_AUTO_TEST_CASE(each_line_of_a_table_has_its_five_cells)
{
    for (const auto language : kLanguages)
        for (const auto& line : lines_of(reference_in(language)))
            if (line.starts_with("|"))
                BOOST_TEST(std::ranges::count(line, '|') == 6, line);
}

BOOST_AUTO_TEST_SUITE_END()
