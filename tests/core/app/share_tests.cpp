// SPDX-License-Identifier: MPL-2.0
#include "app/share.hpp"

#include <boost/test/unit_test.hpp>

namespace planerka::app
{
namespace
{
Meeting held()
{
    Meeting meeting;
    meeting.decisions = {{.id = "d1", .text = "Buy"}, {.text = "Wait"}};
    meeting.actions = {{.id = "x1", .text = "Send the offer"}};
    meeting.previous_actions = {{.id = "x1", .text = "Send the offer"}, {.id = "x0", .text = "Call"}};
    meeting.parking_lot = {{.text = "Prices"}};
    return meeting;
}

/// "d1- decisions[1]- x1+": the ids, and which are the client's.
std::string listed(const Meeting& meeting)
{
    std::string all;
    for (const auto& each : shareables(meeting))
        all += (all.empty() ? "" : " ") + each.id + (each.is_shared ? "+" : "-");
    return all;
}

std::string error_of(Meeting& meeting, const std::vector<std::string>& ids)
{
    const auto shared = share(meeting, ids, true);
    return shared ? "" : shared.error().code + ' ' + shared.error().args.at("id");
}
} // namespace

BOOST_AUTO_TEST_SUITE(share_tests)

BOOST_AUTO_TEST_CASE(nothing_is_shared_until_somebody_says_so)
{
    BOOST_TEST(listed(held()) == "d1- decisions[1]- x1- x1- x0- parkingLot[0]-");
    BOOST_TEST(shareables({}).empty());
}

BOOST_AUTO_TEST_CASE(an_entry_is_named_by_its_id_or_its_place)
{
    auto meeting = held();
    BOOST_TEST(error_of(meeting, {"x1", "parkingLot[0]", "decisions[0]"}) == "");
    BOOST_TEST(listed(meeting) == "d1+ decisions[1]- x1+ x1+ x0- parkingLot[0]+");
    BOOST_TEST(share(meeting, std::vector<std::string>{"d1", "x1"}, false).has_value());
    BOOST_TEST(listed(meeting) == "d1- decisions[1]- x1- x1- x0- parkingLot[0]+");
    BOOST_TEST(meeting.decisions[0].audience == "internal");
}

BOOST_AUTO_TEST_CASE(an_id_that_names_nothing_marks_nothing)
{
    auto meeting = held();
    for (const auto* id : {"d7", "", "parkingLot[1]", "agenda[0]"})
    {
        BOOST_TEST(error_of(meeting, {"d1", id}) == std::string("share.unknown ") + id);
        BOOST_TEST((meeting == held()));
    }
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::app
