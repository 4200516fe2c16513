// SPDX-License-Identifier: MPL-2.0
#include "cost/alternatives.hpp"

#include "cost/samples.hpp"

namespace
{
using planerka::Alternative;
using planerka::Meeting;
using samples::alternative;
using samples::alternatives;
using samples::amount_text;
using samples::decimal;

} // namespace

BOOST_AUTO_TEST_SUITE(alternative_counts_tests)

BOOST_AUTO_TEST_CASE(a_memo_is_no_meeting)
{
    const auto memo = alternative(samples::pipeline_review(), "A1");
    BOOST_TEST(memo.meetings == 0);
    BOOST_TEST(memo.memos == 48);
    BOOST_TEST(memo.duration == 0);
}

BOOST_AUTO_TEST_CASE(what_is_paid_for_the_way_is_saved_by_video)
{
    auto meeting = samples::simple();
    meeting.format = "in_person";
    meeting.costs->fixed = {{.category = "travel_time", .amount = decimal("9.00")},
                            {.category = "preparation", .amount = decimal("4.00")}};
    BOOST_TEST(amount_text(samples::cost(meeting).direct) == "73.00");
    BOOST_TEST(amount_text(alternative(meeting, "A5").per_meeting) == "64.00");
}

BOOST_AUTO_TEST_CASE(a_conference_in_days_counts_all_of_them)
{
    auto meeting = samples::pipeline_review();
    meeting.agenda.clear();
    meeting.kind = "conference";
    meeting.days = {{.date = "2026-12-07", .start = "09:00", .end = "13:00"},
                    {.date = "2026-12-08", .start = "09:00", .end = "13:00"}};
    for (const auto& each : alternatives(meeting))
        BOOST_TEST(each.id != "A2"); // its days are not to be shortened
    const auto rarer = alternative(meeting, "A4");
    BOOST_TEST(rarer.duration == 480);
    BOOST_TEST(amount_text(rarer.per_meeting) == amount_text(samples::cost(meeting).direct));
}

BOOST_AUTO_TEST_SUITE_END()
