// SPDX-License-Identifier: MPL-2.0
#include "load/load.hpp"

#include "cost/samples.hpp"
#include "text/format.hpp"

using planerka::Attendee;
using planerka::Exact;
using planerka::LoadBand;
using planerka::Meeting;
using planerka::PersonLoad;

namespace
{
Meeting meeting_of(std::vector<Attendee> people, planerka::Minutes minutes, int occurrences)
{
    Meeting meeting;
    meeting.duration_minutes = minutes;
    meeting.attendees = std::move(people);
    meeting.recurrence = planerka::Recurrence{.occurrences_per_year = occurrences};
    return meeting;
}

/// A seller who prepares for `prep` minutes.
Attendee seller(planerka::Minutes prep = 0, planerka::Minutes travel = 0)
{
    Attendee person{.name = "Ann", .affiliation = "internal", .email = "Ann@Example.com"};
    person.cost = planerka::AttendeeCost{.prep_minutes = prep, .travel_minutes = travel, .quota_carrier = true};
    return person;
}

std::vector<PersonLoad> loads(const std::vector<Meeting>& meetings)
{
    return planerka::loads_of(meetings).value();
}
} // namespace

BOOST_AUTO_TEST_SUITE(load_tests)

// load/README.md, "Example: a seller's year of meetings (E6)".
BOOST_AUTO_TEST_CASE(the_year_of_an_account_executive)
{
    const auto all = 75 * 48 + 40 * 48 + 45 * 24 + 90 * 12 + 15 * 240 + 70 * 48 + 1200;
    const auto without_conference = all - 1200;
    const auto without_huddle = without_conference - 15 * 240;

    BOOST_TEST((planerka::hours_per_week(all) == Exact(11, 2)));
    BOOST_TEST((planerka::share_of_week(planerka::hours_per_week(all)) == Exact(1375, 10'000)));
    const auto band = [](int minutes)
    { return planerka::band_of(planerka::hours_per_week(minutes), planerka::kQuotaCarrierLimits); };
    BOOST_TEST((band(all) == LoadBand::amber));
    BOOST_TEST((band(without_conference) == LoadBand::amber));
    BOOST_TEST((band(without_huddle) == LoadBand::green));
}

BOOST_AUTO_TEST_CASE(a_limit_belongs_to_the_band_below_it)
{
    const auto band = [](const Exact& hours) { return planerka::band_of(hours, planerka::kOtherLimits); };
    BOOST_TEST((band(12) == LoadBand::green));
    BOOST_TEST((band(Exact(1201, 100)) == LoadBand::amber));
    BOOST_TEST((band(20) == LoadBand::amber));
    BOOST_TEST((band(Exact(2001, 100)) == LoadBand::red));
}

BOOST_AUTO_TEST_CASE(the_year_of_an_account_executive_from_their_meetings)
{
    const auto expected = samples::golden("E6");
    std::vector<Meeting> year;
    for (const auto& item : expected.at("items"))
    {
        const bool is_conference = item[0].get<std::string>().starts_with("conference");
        const int prep = is_conference ? 0 : 5;
        const int travel = is_conference ? 300 : 0;
        year.push_back(meeting_of({seller(prep, travel)}, item[1].get<int>() - prep - travel, item[2].get<int>()));
        year.back().attendees[0].cost->follow_up_minutes = 30;
    }
    const auto people = loads(year);
    BOOST_REQUIRE(people.size() == 1u);
    BOOST_TEST(people[0].internal_minutes == expected.at("annual_minutes").get<int>());
    BOOST_TEST((people[0].hours_a_week() == Exact(11, 2)));
    BOOST_TEST((people[0].band() == LoadBand::amber));
    const planerka::Decimal hours((Exact(people[0].internal_minutes, 60) * 100).rounded(planerka::Rounding::half_up),
                                  2);
    BOOST_TEST(hours.to_string() == expected.at("annual_hours").get<std::string>());
    const auto share = planerka::printed_share(people[0].hours_a_week());
    BOOST_TEST(share.to_string() == "0.138");
    BOOST_TEST(planerka::text::percent(share, planerka::Language::en) ==
               expected.at("share_of_40h").get<std::string>() + '%');
    year.pop_back();
    BOOST_TEST((loads(year)[0].band() == LoadBand::amber));
    BOOST_TEST(loads(year)[0].internal_minutes == 14'640);
}

BOOST_AUTO_TEST_CASE(a_seller_sells_in_client_meetings_and_others_meet)
{
    auto with_client = meeting_of({seller()}, 60, 48);
    with_client.audience = planerka::Audience::client;
    with_client.attendees.push_back({.name = "Boss", .affiliation = "internal"});
    with_client.attendees.push_back({.name = "Client", .affiliation = "client"});
    const auto people = loads({with_client, meeting_of({seller()}, 30, 48)});
    BOOST_TEST(people.size() == 2u);
    BOOST_TEST(people[0].internal_minutes == 30 * 48);
    BOOST_TEST(people[0].client_minutes == 60 * 48);
    BOOST_TEST((people[0].hours_a_week() == Exact(1, 2)));
    BOOST_TEST(people[1].name == "Boss");
    BOOST_TEST((people[1].hours_a_week() == 1));
    BOOST_TEST((people[1].band() == LoadBand::green));
}

BOOST_AUTO_TEST_CASE(a_group_is_counted_for_one_of_its_people)
{
    auto group = seller(15);
    group.headcount = 5;
    group.email.clear();
    const auto people = loads({meeting_of({group}, 60, 48)});
    BOOST_TEST(people.at(0).headcount == 5);
    BOOST_TEST(people.at(0).counted_minutes() == 75 * 48);
}

BOOST_AUTO_TEST_CASE(a_person_is_their_address_or_their_name)
{
    const auto named = [](std::string name, std::string email)
    { return meeting_of({{.name = std::move(name), .affiliation = "internal", .email = std::move(email)}}, 60, 1); };
    const auto year = [](const std::vector<Meeting>& meetings)
    {
        std::vector<std::string> lines;
        for (const auto& person : loads(meetings))
            lines.push_back(person.name + ' ' + std::to_string(person.internal_minutes));
        return lines;
    };
    using Lines = std::vector<std::string>;
    BOOST_TEST(year({named("Ann", "a@x.org"), named("Ann Lee", "A@X.org")}) == Lines{"Ann 120"},
               boost::test_tools::per_element());
    BOOST_TEST(year({named("Ann", ""), named("", "a@x.org"), named("Ann", "a@x.org")}) == Lines{"Ann 180"},
               boost::test_tools::per_element());
    const Lines three{"Ann 60", "Ann 60", "Ann 60"};
    BOOST_TEST(year({named("Ann", ""), named("Ann", "a@x.org"), named("Ann", "b@x.org")}) == three,
               boost::test_tools::per_element());
    BOOST_TEST(year({named("", "")}).empty());
}

BOOST_AUTO_TEST_CASE(who_is_not_there_carries_no_load)
{
    auto meeting =
        meeting_of({seller(), {.name = "Reader", .participation = "informed", .affiliation = "internal"}}, 60, 10);
    BOOST_TEST(loads({meeting}).at(1).internal_minutes == 50); // reads the minutes
    meeting.attendees[0].attendance = "apologies";
    meeting.attendees[1].attendance = "absent";
    BOOST_TEST(loads({meeting}).empty());
    meeting.attendees[0].attendance = "present";
    BOOST_TEST(loads({meeting}).size() == 1u);
    meeting.status = planerka::Status::cancelled;
    BOOST_TEST(loads({meeting}).empty());
}

BOOST_AUTO_TEST_CASE(a_series_that_cannot_be_counted_is_named)
{
    auto meeting = meeting_of({seller()}, 60, 1);
    meeting.recurrence = planerka::Recurrence{.rrule = "x"};
    BOOST_TEST(planerka::loads_of({meeting}).error().code == "calendar.no_start");
}

BOOST_AUTO_TEST_SUITE_END()
