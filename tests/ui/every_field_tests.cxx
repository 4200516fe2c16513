// SPDX-License-Identifier: MPL-2.0

// Every field in which one can type something wrong, in the real panel: it says so beside the field, no document is
// made with it, and what stood there before is taken again.
#include "driver/desk.hxx"
#include "driver/full_meetings.hxx"
#include "driver/panel.hxx"
#include "forms/field.hpp"
#include "forms/place.hpp"
#include "forms/reference.hpp"
#include "meeting/meeting_file.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <array>
#include <regex>
#include <set>

namespace planerka::ui_tests
{
using forms::Kind;
using office_tests::Closing;

namespace
{
constexpr const char* kWrong = "?!";

bool is_typed_so_that_it_can_be_wrong(Kind kind)
{
    static constexpr std::array kKinds{Kind::choices, Kind::whole,   Kind::number,   Kind::share,
                                       Kind::money,   Kind::minutes, Kind::date,     Kind::clock,
                                       Kind::moments, Kind::zone,    Kind::currency, Kind::series};
    return std::ranges::count(kKinds, kind) > 0;
}

bool can_be_wrong(const Meeting& meeting, const std::string& place)
{
    const auto field = forms::find(meeting, place);
    return field.is_there() && is_typed_so_that_it_can_be_wrong(forms::kind_of(field.entity, field.key));
}

/// "attendees[3].email" as the reference of fields writes it: of the first row.
std::string in_the_reference(const std::string& place)
{
    return std::regex_replace(place, std::regex("\\[[0-9]+\\]"), "[0]");
}

/// Tries all that one panel shows, and notes what it has tried.
class Trial
{
public:
    Trial(const Desk& desk, const Meeting& meeting, std::set<std::string>& tried)
        : meeting_(meeting), tried_(tried), document_(desk.window("swriter")), panel_(desk.office, document_)
    {
        const auto file = desk.office.folder() / (meeting.purpose_id + ".json");
        BOOST_REQUIRE(save_meeting(meeting, file));
        panel_.open_meeting(file.string());
        open_all(panel_);
    }

    void run()
    {
        for (int top = 0; panel_.scroll_to(top); top += panel_.page())
            for (const auto& cell : panel_.in_sight())
                if (can_be_wrong(meeting_, cell) && tried_.insert(in_the_reference(cell)).second)
                    try_wrong(cell);
        BOOST_TEST(panel_.run("org.planerka:make?kind=agenda") == ""); // nothing wrong is left
    }

private:
    /// Of a message in sight; empty: there is none.
    std::string said(const std::string& message) const
    {
        return std::ranges::count(panel_.in_sight(), message) > 0 ? panel_.text(message) : "";
    }

    void try_wrong(const std::string& cell) const
    {
        BOOST_TEST_CONTEXT(cell)
        {
            const auto message = "message:" + cell;
            const auto before = panel_.text(cell);
            const auto said_before = said(message); // a value that can be used may be advised against
            panel_.type(cell, kWrong);
            // Just below the field, which may be below what is in sight.
            BOOST_TEST_REQUIRE(wait_for([&] { return panel_.is_shown(message); }, std::chrono::seconds(10)));
            BOOST_TEST(panel_.text(message).size() > 1);
            BOOST_TEST(panel_.text(cell) == kWrong);
            BOOST_TEST(panel_.run("org.planerka:make?kind=agenda") != "");
            panel_.type(cell, before);
            BOOST_TEST(wait_for([&] { return said(message) == said_before; }, std::chrono::seconds(10)));
        }
    }

    const Meeting& meeting_;
    std::set<std::string>& tried_;
    Model document_;
    Closing closing_{document_};
    Panel panel_;
};
} // namespace

BOOST_AUTO_TEST_SUITE(every_field_tests)

BOOST_AUTO_TEST_CASE(a_wrong_value_in_every_field_is_refused_beside_it)
{
    const Desk desk;
    std::array meetings{full_client_meeting(), full_conference(), full_one_to_one()};
    meetings.at(0).recurrence.emplace().rrule = "FREQ=WEEKLY;BYDAY=MO";
    auto& expense = meetings.at(0).costs->fixed.at(0);
    expense.currency = "CHF"; // another than that of the meeting, for the fields of its rate
    expense.fx_rate = Decimal::parse("1.05");
    expense.fx_date = "2026-12-01";
    std::set<std::string> tried;
    for (const auto& meeting : meetings)
        Trial(desk, meeting, tried).run();
    for (const auto& table : forms::field_tables(Language::en))
        for (const auto& line : table.lines)
            if (std::ranges::any_of(meetings, [&](const Meeting& each) { return can_be_wrong(each, line.place); }))
                BOOST_TEST(tried.contains(line.place), line.place << " was in no panel");
    BOOST_TEST_MESSAGE(tried.size() << " fields");
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::ui_tests
