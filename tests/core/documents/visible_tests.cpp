// SPDX-License-Identifier: MPL-2.0
#include "documents/visible.hpp"

#include "agenda/schedule.hpp"
#include "cost/cost.hpp"
#include "documents/left_out.hpp"
#include "visible_fixture.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(visible_tests)

using namespace planerka;
using namespace planerka::documents;

namespace
{
Request request(Kind kind, Reader reader)
{
    return {.kind = kind, .language = Language::en, .reader = reader};
}

AgendaItem item(const std::string& id, Minutes minutes, bool confidential = false)
{
    return {
        .id = id, .title = "Item " + id, .owner_id = "a1", .planned_minutes = minutes, .confidential = confidential};
}

Meeting client_meeting(std::vector<AgendaItem> agenda, Minutes duration)
{
    Meeting meeting;
    meeting.title = "With a client";
    meeting.audience = Audience::client;
    meeting.start_local = "2026-12-07T09:30";
    meeting.time_zone = "Europe/Berlin";
    meeting.duration_minutes = duration;
    meeting.attendees = {{.id = "a1", .name = "Dana Reyes", .role = "chair", .affiliation = "internal"}};
    meeting.agenda = std::move(agenda);
    return meeting;
}

/// The same without pay, costs and benefit, and without the empty values that the file had.
Meeting without_money(Meeting meeting)
{
    for (auto& each : meeting.attendees)
        each.cost.reset();
    meeting.costs.reset();
    meeting.expected_benefit.reset();
    meeting.platform->unknown.clear();
    meeting.unknown.clear();
    return meeting;
}

/// The clock time at which each item that the meeting shows begins.
std::map<std::string, std::string> starts(const Meeting& meeting)
{
    std::map<std::string, std::string> result;
    for (const auto& slot : must(schedule(meeting)).slots)
        if (const auto* const item = item_of(meeting, slot); item && !item->id.empty())
            result[item->id] = slot.start.clock();
    return result;
}
} // namespace

BOOST_AUTO_TEST_CASE(the_cost_sheet_remembers_rates_and_no_salaries)
{
    auto meeting = load(kExamples[0]);
    auto& pay = *meeting.attendees[0].cost;
    pay = {.annual_salary = Decimal(15612300, 2),
           .load_multiplier = Decimal(1317, 3),
           .fte = Decimal(9, 1),
           .hours_per_year = Decimal(1987, 0),
           .prep_minutes = 30};
    meeting.attendees[1].cost->loaded_hourly_rate = Decimal(58'505, 3); // the sheet shows 58.51
    auto& opportunity = *meeting.costs->opportunity;
    opportunity.revenue_per_selling_hour.reset();
    opportunity.annual_revenue = Decimal(987'654, 0);
    opportunity.productive_hours = Decimal(1843, 0);
    opportunity.average_deal = Decimal(23'457, 0);
    meeting.platform->passcode = "471199";
    meeting.justification = "We need it";

    const auto cost = must(cost_of(meeting));
    const auto visible = visible_part(meeting, request(Kind::cost, Reader::internal));
    BOOST_TEST(visible.attendees[0].cost->loaded_hourly_rate->to_string() == cost.people[0].rate.to_string());
    BOOST_TEST(visible.attendees[1].cost->loaded_hourly_rate->to_string() == "58.51");
    BOOST_TEST(visible.attendees[0].cost->prep_minutes.value_or(0) == 30);
    const auto again = must(cost_of(visible));
    BOOST_TEST(again.annual_full.to_string() == cost.annual_full.to_string());
    BOOST_TEST(again.opportunity.to_string() == cost.opportunity.to_string());

    const auto bytes = all_bytes(meeting, request(Kind::cost, Reader::internal));
    for (const auto* secret : {"156123", "156,123", "1317", "1.317", "1987", "987654", "1843", "23457", "471199",
                               "We need it", "annualSalary", "annualRevenue"})
        BOOST_TEST(!has(bytes, secret), secret);
}

BOOST_AUTO_TEST_CASE(an_internal_agenda_remembers_the_meeting_without_money)
{
    const auto expected = without_money(load(kExamples[0]));
    BOOST_TEST(to_json(visible_part(load(kExamples[0]), request(Kind::agenda, Reader::internal))) == to_json(expected));
}

BOOST_AUTO_TEST_CASE(internal_minutes_remember_the_record)
{
    const auto expected = without_money(load(kHeld[0]));
    BOOST_TEST(to_json(visible_part(load(kHeld[0]), request(Kind::minutes, Reader::internal))) == to_json(expected));
}

BOOST_AUTO_TEST_CASE(the_clients_finances_are_in_the_clients_own_papers_alone)
{
    const auto meeting = load(kExamples[1]);
    BOOST_REQUIRE(meeting.client->retirement);
    for (const auto kind : {Kind::agenda, Kind::minutes, Kind::deck})
        BOOST_TEST(!visible_part(meeting, request(kind, Reader::internal)).client->retirement.has_value());
    BOOST_TEST(visible_part(meeting, request(Kind::deck, Reader::client)).client->retirement.has_value());
    BOOST_TEST(!visible_part(meeting, request(Kind::agenda, Reader::client)).client->retirement.has_value());
}

BOOST_AUTO_TEST_CASE(a_client_does_not_see_confidential_items_and_the_others_keep_their_time)
{
    const auto check = [](const Meeting& meeting)
    {
        const auto seen = visible_part(meeting, request(Kind::agenda, Reader::client));
        const auto all = starts(meeting);
        const auto clients = starts(seen);
        for (const auto& each : meeting.agenda)
            if (each.confidential)
                BOOST_TEST(!clients.contains(each.id));
            else
                BOOST_TEST(clients.at(each.id) == all.at(each.id));
        BOOST_TEST(!has(to_json(seen), "confidential"));
        return seen;
    };
    // Before, after, and between.
    const auto before = check(client_meeting({item("i1", 10, true), item("i2", 15), item("i3", 15)}, 40));
    BOOST_TEST(before.start_local == "2026-12-07T09:40");
    BOOST_TEST(before.duration_minutes == 30);
    const auto after = check(client_meeting({item("i1", 15), item("i2", 15), item("i3", 10, true)}, 40));
    BOOST_TEST(after.start_local == "2026-12-07T09:30");
    BOOST_TEST(after.duration_minutes == 30);
    const auto between = check(client_meeting({item("i1", 15), item("i2", 10, true), item("i3", 15)}, 40));
    BOOST_REQUIRE(between.agenda.size() == 2u); // the first lasts until the second
    BOOST_TEST(between.agenda[0].planned_minutes == 25);
    BOOST_TEST(between.agenda[1].fixed_start == "09:55");
    const auto long_between = visible_part(client_meeting({item("i1", 15), item("i2", 20, true), item("i3", 15)}, 50),
                                           request(Kind::agenda, Reader::client));
    BOOST_REQUIRE(long_between.agenda.size() == 3u);
    BOOST_TEST(long_between.agenda[1].type == "break");
    BOOST_TEST(long_between.agenda[1].title == "Break");
}

BOOST_AUTO_TEST_CASE(nothing_is_left_of_a_meeting_that_is_all_confidential)
{
    const auto seen = visible_part(client_meeting({item("i1", 30, true)}, 30), request(Kind::agenda, Reader::client));
    BOOST_TEST(seen.agenda.empty());
}

BOOST_AUTO_TEST_CASE(what_came_of_a_confidential_item_is_hidden_with_it)
{
    auto meeting = client_meeting({item("i1", 15), item("i2", 10, true)}, 25);
    meeting.decisions = {{.id = "d1", .item_id = "i1", .text = "Open", .audience = "client"},
                         {.id = "d2", .item_id = "i2", .text = "Hidden", .audience = "client"}};
    meeting.actions = {{.id = "x1", .item_id = "i1", .text = "Open", .audience = "client"},
                       {.id = "x2", .item_id = "i2", .text = "Hidden", .audience = "client"}};
    meeting.parking_lot = {{.item_id = "i2", .text = "Hidden", .audience = "client"}};
    BOOST_TEST(!has(to_json(visible_part(meeting, request(Kind::minutes, Reader::client))), "Hidden"));
    BOOST_TEST(has(to_json(visible_part(meeting, request(Kind::minutes, Reader::client))), "Open"));
    const auto internal = visible_part(meeting, request(Kind::minutes, Reader::internal));
    BOOST_TEST(internal.decisions.size() == 1u); // class C2, and not marked showInMinutes
    BOOST_TEST(internal.actions.size() == 2u);
    BOOST_TEST(internal.parking_lot.size() == 1u);
}

BOOST_AUTO_TEST_CASE(what_nobody_has_marked_for_the_client_stays_inside)
{
    auto meeting = client_meeting({item("i1", 15)}, 15);
    meeting.decisions = {{.id = "d1", .item_id = "i1", .text = "Inside"}, {.id = "d2", .text = "Inside"}};
    meeting.actions = {{.id = "x1", .item_id = "i1", .text = "Inside"},
                       {.id = "x2", .text = "Inside", .audience = "internal"},
                       {.id = "x3", .text = "For the client", .audience = "client"}};
    meeting.previous_actions = {{.id = "x0", .text = "Inside", .status = "open"}};
    meeting.parking_lot = {{.text = "Inside"}, {.text = "For the client", .audience = "client"}};
    for (const auto kind : {Kind::agenda, Kind::minutes, Kind::deck})
    {
        BOOST_TEST(!has(to_json(visible_part(meeting, request(kind, Reader::client))), "Inside"));
        const auto internal = to_json(visible_part(meeting, request(kind, Reader::internal)));
        BOOST_TEST(has(internal, "Inside"));
    }
    // What a client's copy remembers is marked, so that it is the client's when it is read again.
    const auto minutes = visible_part(meeting, request(Kind::minutes, Reader::client));
    BOOST_REQUIRE(minutes.actions.size() == 1u);
    BOOST_TEST(minutes.actions[0].audience == "client");
    BOOST_REQUIRE(minutes.parking_lot.size() == 1u);
    BOOST_TEST(minutes.parking_lot[0].audience == "client");
    BOOST_TEST(left_out(meeting, Output::minutes, Reader::client, Language::en).size() == 6u);
    BOOST_TEST(left_out(meeting, Output::minutes, Reader::internal, Language::en).empty());
}

BOOST_AUTO_TEST_CASE(a_confidential_decision_is_in_internal_minutes_where_it_is_marked_so)
{
    auto meeting = client_meeting({item("i1", 15), item("i2", 10, true)}, 25);
    meeting.agenda[1].decision_ids = {"d1"};
    meeting.decisions = {{.id = "d1", .item_id = "i2", .text = "Hidden"}};
    meeting.actions = {{.id = "x1", .text = "Carry it out", .decision_id = "d1"}};
    const auto of = [&](Reader reader) { return visible_part(meeting, request(Kind::minutes, reader)); };
    BOOST_TEST(of(Reader::internal).decisions.empty());
    BOOST_TEST(of(Reader::internal).actions.empty()); // it would tell what was decided
    BOOST_TEST(of(Reader::internal).agenda[1].decision_ids.empty());
    meeting.decisions[0].show_in_minutes = true;
    BOOST_TEST(of(Reader::internal).decisions.size() == 1u);
    BOOST_TEST(of(Reader::internal).actions.size() == 1u);
    BOOST_TEST(of(Reader::internal).agenda[1].decision_ids.size() == 1u);
    BOOST_TEST(of(Reader::client).decisions.empty());
    BOOST_TEST(of(Reader::client).actions.empty());
}

BOOST_AUTO_TEST_CASE(a_decision_that_a_confidential_item_names_is_hidden_with_what_carries_it_out)
{
    auto meeting = client_meeting({item("i1", 15), item("i2", 10, true)}, 25);
    meeting.agenda[1].decision_ids = {"d1"};
    meeting.decisions = {{.id = "d1", .text = "Hidden"}};
    meeting.actions = {{.id = "x1", .text = "Hidden", .decision_id = "d1"}};
    for (const auto reader : {Reader::internal, Reader::client})
        BOOST_TEST(!has(to_json(visible_part(meeting, request(Kind::minutes, reader))), "Hidden"));
    meeting.decisions[0].show_in_minutes = true;
    BOOST_TEST(has(to_json(visible_part(meeting, request(Kind::minutes, Reader::internal))), "Hidden"));
    BOOST_TEST(!has(to_json(visible_part(meeting, request(Kind::minutes, Reader::client))), "Hidden"));
}

BOOST_AUTO_TEST_CASE(a_client_hears_of_a_product_in_development_only_when_it_is_announced)
{
    auto meeting = client_meeting({item("i1", 15), item("i2", 10)}, 25);
    meeting.agenda[1].topic = "product_in_development";
    meeting.agenda[1].title = "Falcon preview";
    const auto shows = [&] { return visible_part(meeting, request(Kind::agenda, Reader::client)).agenda.size() == 2; };
    BOOST_TEST(!shows()); // nobody has said that it may be told
    meeting.related_products = {{.name = "Falcon", .status = "announced"}, {.name = "Heron", .status = "internal"}};
    BOOST_TEST(shows());
    meeting.related_products[0].status = "internal";
    BOOST_TEST(!shows());
    meeting.agenda[1].title = "What comes next";
    meeting.related_products[0].status = "announced";
    BOOST_TEST(!shows()); // Heron may be meant
    meeting.related_products[1].status = "announced";
    BOOST_TEST(shows());
    meeting.related_products.clear();
    BOOST_TEST(visible_part(meeting, request(Kind::agenda, Reader::internal)).agenda.size() == 2u);
}

BOOST_AUTO_TEST_CASE(benefits_of_an_internal_product_are_not_for_clients)
{
    auto meeting = client_meeting({item("i1", 15)}, 15);
    meeting.related_products = {{.name = "Falcon", .status = "internal"}};
    meeting.benefits = {{.need = "Income", .product = "Falcon"}, {.need = "Access", .product = "Fund"}};
    BOOST_TEST(visible_part(meeting, request(Kind::deck, Reader::internal)).benefits.size() == 2u);
    BOOST_TEST(!has(to_json(visible_part(meeting, request(Kind::deck, Reader::client))), "Falcon"));
}

BOOST_AUTO_TEST_CASE(where_every_item_is_confidential_a_client_is_told_so)
{
    const auto made = fields(client_meeting({item("i1", 30, true)}, 30), request(Kind::agenda, Reader::client));
    BOOST_REQUIRE(!made);
    BOOST_TEST(made.error().code == "schedule.all_closed");
}

BOOST_AUTO_TEST_CASE(incentives_are_confidential_by_default)
{
    auto meeting = client_meeting({item("i1", 15), item("i2", 10)}, 25);
    meeting.agenda[1].topic = "incentives";
    BOOST_TEST(visible_part(meeting, request(Kind::agenda, Reader::client)).agenda.size() == 1u);
    BOOST_TEST(visible_part(meeting, request(Kind::agenda, Reader::internal)).agenda.size() == 2u);
}

BOOST_AUTO_TEST_CASE(a_calendar_keeps_the_time_of_a_closed_item_and_not_its_name)
{
    const auto meeting = client_meeting({item("i1", 10, true), item("i2", 15), item("i3", 15)}, 40);
    for (const auto output : {Output::calendar, Output::calendar_request})
    {
        const auto seen = visible_part(meeting, output, Reader::internal, Language::ru);
        BOOST_TEST(seen.start_local == meeting.start_local);
        BOOST_TEST(seen.duration_minutes == 40);
        BOOST_REQUIRE(seen.agenda.size() == 3u);
        BOOST_TEST(seen.agenda[0].title == "Закрытый вопрос");
        BOOST_TEST((starts(seen) == starts(meeting)));
        BOOST_TEST(visible_part(meeting, output, Reader::client, Language::ru).start_local == "2026-12-07T09:40");
    }
}

BOOST_AUTO_TEST_CASE(a_client_comes_to_the_days_of_a_conference_that_are_for_clients)
{
    auto meeting = client_meeting({item("i1", 30, true), item("i2", 60), item("i3", 60, true), item("i4", 45)}, 180);
    meeting.kind = "conference";
    meeting.days = {{.date = "2026-12-07", .start = "09:30", .end = "12:30"},
                    {.date = "2026-12-08", .start = "09:00", .end = "11:00"},
                    {.date = "2026-12-09", .start = "09:00", .end = "11:00"}};
    for (std::size_t i = 0; i < 4; ++i)
        meeting.agenda[i].day = std::vector{1, 1, 2, 3}[i];
    const auto seen = visible_part(meeting, request(Kind::agenda, Reader::client));
    const auto told = starts(meeting);
    BOOST_TEST((starts(seen) == std::map<std::string, std::string>{{"i2", told.at("i2")}, {"i4", told.at("i4")}}));
    BOOST_TEST(seen.start_local == "2026-12-07T" + told.at("i2"));
    BOOST_REQUIRE(seen.days.size() == 2u);
    BOOST_TEST(seen.days[0].start == told.at("i2"));
    BOOST_TEST(seen.days[1].date == "2026-12-09");
    BOOST_TEST(seen.days[1].start == "09:00");
    BOOST_TEST(seen.duration_minutes == 105);
    for (const auto* hidden : {"Item i1", "Item i3", "Break", "2026-12-08"})
        BOOST_TEST(!has(to_json(seen), hidden), hidden);
}

BOOST_AUTO_TEST_CASE(a_client_gets_no_address_but_the_organisers)
{
    auto meeting = client_meeting({item("i1", 30)}, 30);
    meeting.attendees[0].email = "dana@example.com";
    meeting.attendees.push_back({.id = "a2", .name = "Priya", .affiliation = "internal", .email = "priya@example.com"});
    const auto seen = visible_part(meeting, request(Kind::agenda, Reader::client));
    BOOST_TEST(seen.attendees[0].email == "dana@example.com");
    BOOST_TEST(seen.attendees[1].email == "");
}

BOOST_AUTO_TEST_CASE(a_link_holds_the_passcode_for_the_invited_alone)
{
    auto meeting = client_meeting({item("i1", 30)}, 30);
    meeting.platform = Platform{.join_url = "https://zoom.us/j/1?pwd=secret"};
    const auto link = [&](Output output)
    { return visible_part(meeting, output, Reader::internal, Language::en).platform->join_url; };
    for (const auto output : {Output::agenda, Output::minutes, Output::deck, Output::calendar})
        BOOST_TEST(link(output) == "https://zoom.us/j/1");
    for (const auto output : {Output::invitation, Output::calendar_request})
        BOOST_TEST(link(output) == "https://zoom.us/j/1?pwd=secret");
}

BOOST_AUTO_TEST_CASE(a_client_by_kind_alone_is_a_client_in_every_document)
{
    const auto meeting = load(kExamples[1]);
    auto by_kind = meeting;
    for (auto& each : by_kind.attendees)
        if (each.attendee_kind == "client")
            each.affiliation.clear();
    for (const auto kind : {Kind::agenda, Kind::deck, Kind::cost})
        for (const auto reader : {Reader::internal, Reader::client})
            if (kind != Kind::cost || reader == Reader::internal)
                BOOST_TEST(printed(by_kind, request(kind, reader)) == printed(meeting, request(kind, reader)));
    BOOST_TEST(printed(by_kind, request(Kind::agenda, Reader::client)).find("Keller") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_client_reads_what_is_said_to_clients)
{
    auto meeting =
        client_meeting({{.id = "i1",
                         .title = "Needs (the client speaks)",
                         .client_title = "Your needs",
                         .planned_minutes = 30,
                         .outcome = "Budget known",
                         .client_outcome = "Your needs in your own words."},
                        {.id = "i2", .title = "Price", .planned_minutes = 30, .outcome = "They name a figure first"}},
                       60);
    meeting.agenda[0].formal_title = "О потребностях клиента";
    for (const auto output : {Output::agenda, Output::minutes, Output::deck, Output::invitation})
    {
        const auto read = visible_part(meeting, output, Reader::client, Language::en);
        BOOST_TEST(read.agenda[0].title == "Your needs");
        BOOST_TEST(read.agenda[0].formal_title == "Your needs"); // numbered as it was
        BOOST_TEST(read.agenda[0].outcome == "Your needs in your own words.");
        BOOST_TEST(read.agenda[1].title == "Price");
        BOOST_TEST(read.agenda[1].formal_title == "");
        BOOST_TEST(read.agenda[1].outcome == "");
        const auto ours = visible_part(meeting, output, Reader::internal, Language::en);
        BOOST_TEST(ours.agenda[0].title == "Needs (the client speaks)");
        BOOST_TEST(ours.agenda[0].outcome == "Budget known");
    }
    const auto missing = left_out(meeting, Output::agenda, Reader::client, Language::en);
    BOOST_REQUIRE(missing.size() == 1u);
    BOOST_TEST(missing[0].path == "agenda[1].outcome");
}

BOOST_AUTO_TEST_CASE(requests_are_written_and_read_back)
{
    for (const auto kind : kKinds)
        for (const auto language : kLanguages)
            for (const auto reader : {Reader::internal, Reader::client})
                for (const bool form : {false, true})
                {
                    const Request all{.kind = kind, .language = language, .reader = reader, .form = form};
                    const auto back = parse_request(to_string(all));
                    BOOST_REQUIRE(back);
                    BOOST_TEST((back->kind == kind && back->language == language && back->reader == reader &&
                                back->form == form));
                }
    BOOST_TEST(to_string(Request{}) == "agenda internal en");
    for (const auto* wrong : {"", "agenda", "agenda internal", "agenda internal de", "agenda internal en-US",
                              "letter internal en", "agenda  internal en", "agenda internal en draft"})
        BOOST_TEST(!parse_request(wrong).has_value(), wrong);
}

BOOST_AUTO_TEST_SUITE_END()
