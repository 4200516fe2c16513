// SPDX-License-Identifier: MPL-2.0
#include "documents/documents.hpp"

#include "app/calendar_entry.hpp"
#include "sample.hpp"
#include "visible_fixture.hpp"

#include <boost/test/unit_test.hpp>

#include <regex>

/// documents/README.md, "Confidentiality classes": marks in every secret field, and a search through every byte of the
/// documents.
BOOST_AUTO_TEST_SUITE(privacy_tests)

using namespace planerka;
using namespace planerka::documents;

namespace
{
const std::string kSecret = "ZQX71";      ///< in no agenda, minutes or deck
const std::string kInternal = "ZQX72";    ///< in no paper for a client
const std::string kOfTheClient = "ZQX73"; ///< in no paper for anyone else
const std::string kAmount = "717171";     ///< a secret figure, in whatever way it is written

const Decimal kFigure(717171, 2);

std::string unknown(const std::string& marker)
{
    return R"({"later":")" + marker + R"("})";
}

AttendeeCost secret_cost()
{
    return {.loaded_hourly_rate = kFigure,
            .annual_salary = kFigure,
            .benefits_rate = Decimal(717171, 6),
            .overhead_rate = Decimal(717171, 6),
            .load_multiplier = Decimal(717171, 5),
            .fte = Decimal(717171, 6),
            .hours_per_year = Decimal(1717171, 3),
            .travel_time_factor = Decimal(717171, 6),
            .prep_minutes = 717171,
            .follow_up_minutes = 717171,
            .travel_minutes = 717171,
            .recovery_minutes = 717171,
            .unknown = unknown(kSecret)};
}

void mark_secrets(Meeting& meeting)
{
    for (auto& each : meeting.attendees)
    {
        each.cost = secret_cost();
        each.unknown = unknown(kSecret);
    }
    for (auto& each : meeting.agenda)
        each.unknown = unknown(kSecret);
    for (auto* list : {&meeting.actions, &meeting.previous_actions})
        for (auto& each : *list)
            each.unknown = unknown(kSecret);
    for (auto& each : meeting.decisions)
        each.unknown = unknown(kSecret);
    for (auto& each : meeting.goals)
        each.unknown = unknown(kSecret);
    for (auto& each : meeting.parking_lot)
        each.unknown = unknown(kSecret);
    for (auto& each : meeting.benefits)
        each.unknown = unknown(kSecret);
    for (auto& each : meeting.costs->fixed)
        each = {.category = "other",
                .text = kSecret,
                .quantity = kFigure,
                .unit_price = kFigure,
                .amount = kFigure,
                .unknown = unknown(kSecret)};
    meeting.costs->opportunity = Opportunity{.reason = kSecret,
                                             .selling_time_share = Decimal(717171, 6),
                                             .revenue_per_selling_hour = kFigure,
                                             .margin_rate = Decimal(717171, 6),
                                             .win_rate = Decimal(717171, 6),
                                             .average_deal = kFigure,
                                             .unknown = unknown(kSecret)};
    meeting.costs->unknown = unknown(kSecret);
    meeting.expected_benefit = ExpectedBenefit{
        .text = kSecret, .revenue = Amount{.amount = kFigure, .currency = "EUR"}, .unknown = unknown(kSecret)};
    meeting.platform->passcode = kSecret;
    meeting.platform->dial_in_pin = kSecret;
    meeting.platform->unknown = unknown(kSecret);
    meeting.location->unknown = unknown(kSecret);
    meeting.organization->unknown = unknown(kSecret);
    meeting.recurrence->unknown = unknown(kSecret);
    meeting.document->unknown = unknown(kSecret);
    meeting.client->unknown = unknown(kSecret);
    meeting.unknown = unknown(kSecret);
}

void mark_internals(Meeting& meeting)
{
    meeting.custom_purpose = kInternal;
    meeting.justification = kInternal;
    meeting.confidentiality = "internal";
    meeting.recurrence->review_date = "ZQX72";
    meeting.client->status = kInternal;
    meeting.related_products.push_back({.name = kInternal, .status = "internal"});
    for (auto& each : meeting.attendees)
    {
        each.owner_roles = {kInternal};
        each.client_status = kInternal;
        each.readiness = Readiness{.device = kInternal, .connection = kInternal};
        if (each.role != "chair")
            each.email = kInternal + "@example.com";
    }
    meeting.agenda.front().topic = kInternal;
    meeting.agenda.front().inputs = {kInternal};
    meeting.agenda.push_back({.id = "hidden",
                              .title = kInternal,
                              .formal_title = kInternal,
                              .topic = kInternal,
                              .owner_id = "a1",
                              .planned_minutes = 5,
                              .outcome = kInternal,
                              .inputs = {kInternal},
                              .confidential = true,
                              .heard = {kInternal},
                              .spoke = {kInternal}});
    meeting.decisions.push_back(
        {.id = "d9", .item_id = "hidden", .text = kInternal, .reason = kInternal, .audience = "client"});
    ActionItem action{.id = "x9",
                      .item_id = "hidden",
                      .text = kInternal,
                      .assignee_id = "a1",
                      .status = "open",
                      .audience = "client"};
    meeting.actions.push_back(action);
    meeting.previous_actions.push_back(action);
    meeting.parking_lot.push_back({.item_id = "hidden", .text = kInternal, .audience = "client"});
    // Nobody has said that the client may read these, with an open item and without one.
    for (const auto* item : {"i2", ""})
        for (const auto* audience : {"", "internal"})
        {
            action.id += '1';
            action.item_id = item;
            action.audience = audience;
            meeting.actions.push_back(action);
            meeting.previous_actions.push_back(action);
            meeting.decisions.push_back(
                {.id = action.id + 'd', .item_id = item, .text = kInternal, .audience = audience});
            meeting.parking_lot.push_back({.item_id = item, .text = kInternal, .audience = audience});
        }
}

Meeting marked_meeting()
{
    auto meeting = sample_meeting();
    mark_secrets(meeting);
    mark_internals(meeting);
    meeting.client->retirement = Retirement{.horizon_years = 717171,
                                            .monthly_income_wish = Amount{.amount = kFigure, .currency = "EUR"},
                                            .risk_attitude = kOfTheClient,
                                            .unknown = unknown(kSecret)};
    return meeting;
}

std::vector<Request> requests()
{
    std::vector<Request> list;
    for (const auto kind : {Kind::agenda, Kind::minutes, Kind::deck})
        for (const auto language : kLanguages)
            for (const auto reader : {Reader::internal, Reader::client})
                for (const bool form : {false, true})
                    if (!form || kind == Kind::minutes)
                        list.push_back({.kind = kind, .language = language, .reader = reader, .form = form});
    return list;
}
} // namespace

BOOST_AUTO_TEST_CASE(no_document_for_others_holds_what_it_must_not)
{
    const auto meeting = marked_meeting();
    for (const auto& request : requests())
    {
        BOOST_TEST_CONTEXT(to_string(request))
        {
            const auto all = all_bytes(meeting, request);
            const bool client = request.reader == Reader::client;
            BOOST_TEST(has(all, "Offer to Keller")); // It is the document that is searched.
            BOOST_TEST(!has(all, kSecret));
            if (!client)
            {
                BOOST_TEST(!has(all, kOfTheClient));
                BOOST_TEST(!has(all, kAmount));
            }
            else
                BOOST_TEST(!has(all, kInternal));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_clients_document_holds_no_figure_but_the_clients_own)
{
    auto meeting = marked_meeting();
    meeting.client->retirement.reset();
    for (const auto& request : requests())
        BOOST_TEST_CONTEXT(to_string(request)) BOOST_TEST(!has(all_bytes(meeting, request), kAmount));
}

BOOST_AUTO_TEST_CASE(a_passcode_written_into_a_text_is_told_only_to_those_who_are_invited)
{
    auto meeting = sample_meeting();
    meeting.platform->fallback = "Phone +49 69 7104 9922, PIN 471199#; https://zoom.us/j/2?pwd=" + kSecret;
    meeting.platform->dial_in = "+49 69 7104 9922 - 471199#";
    meeting.location->name = "Zoom 851 2345 6789 Passcode: " + kSecret;
    meeting.location->room = "https://teams.microsoft.com/meet/339?p=" + kSecret;
    const auto holds_none = [](const std::string& bytes)
    { return !has(bytes, kSecret) && !has(bytes, "471199") && has(bytes, "7104 9922"); };
    for (const auto& request : requests())
        BOOST_TEST_CONTEXT(to_string(request))
        {
            const auto bytes = all_bytes(meeting, request);
            BOOST_TEST((!has(bytes, kSecret) && !has(bytes, "471199")));
        }
    for (const auto reader : {Reader::internal, Reader::client})
    {
        const auto unfolded = [&](CalendarMethod method)
        {
            const auto text = must(app::calendar_entry(meeting, {.method = method, .reader = reader}));
            return std::regex_replace(text, std::regex("\r\n[ \t]"), "");
        };
        BOOST_TEST(holds_none(unfolded(CalendarMethod::publish)));
        BOOST_TEST(has(unfolded(CalendarMethod::request), "471199"));
    }
}

BOOST_AUTO_TEST_CASE(the_markers_are_where_they_may_be)
{
    // A search that finds nothing proves something only if it can find.
    const auto meeting = marked_meeting();
    BOOST_TEST(has(all_bytes(meeting, {.kind = Kind::minutes}), kInternal));
    BOOST_TEST(has(all_bytes(meeting, {.kind = Kind::deck, .reader = Reader::client}), kOfTheClient));
    BOOST_TEST(has(to_json(visible_part(meeting, {.kind = Kind::cost})), kSecret)); // the texts of expenses
}

BOOST_AUTO_TEST_CASE(keys_of_a_later_version_are_hidden_until_they_are_listed)
{
    const auto meeting = must(parse_meeting(R"({
        "title": "T", "zqx": "ZQX71", "durationMinutes": 30,
        "start": {"local": "2026-12-07T09:30", "timeZone": "Europe/Berlin", "zqx": "ZQX71"},
        "goals": [{"text": "G", "zqx": "ZQX71"}],
        "attendees": [{"id": "a1", "name": "N", "zqx": "ZQX71", "readiness": {"device": "ok", "zqx": "ZQX71"}}],
        "agenda": [{"id": "i1", "title": "I", "plannedMinutes": 30, "zqx": {"zqx": ["ZQX71"]}}],
        "recognition": [{"attendeeId": "a1", "achievement": "ZQX71"}],
        "campaigns": [{"name": "N", "budget": "ZQX71"}], "risks": ["ZQX71"], "advisor": {"overrideReason": "ZQX71"}})"));
    for (const auto& request : requests())
        BOOST_TEST_CONTEXT(to_string(request)) BOOST_TEST(!has(all_bytes(meeting, request), kSecret));
}

BOOST_AUTO_TEST_CASE(the_examples_documents_hold_no_pay_and_no_commercial_figures)
{
    for (const auto& file : {kExamples[0], kExamples[1], kExamples[2], kHeld[0], kHeld[1]})
    {
        const auto meeting = load(file);
        std::vector<std::string> figures;
        for (const auto& each : meeting.attendees)
            if (each.cost && each.cost->loaded_hourly_rate)
                figures.push_back(each.cost->loaded_hourly_rate->to_string());
        for (const auto& each : meeting.costs->fixed)
            if (each.amount)
                figures.push_back(each.text);
        if (meeting.costs->opportunity && meeting.costs->opportunity->revenue_per_selling_hour)
            figures.push_back(meeting.costs->opportunity->revenue_per_selling_hour->to_string());
        BOOST_REQUIRE(figures.size() >= 4u);
        for (const auto& request : requests())
        {
            BOOST_TEST_CONTEXT(file + " " + to_string(request))
            {
                const auto all = all_bytes(meeting, request);
                for (const auto& figure : figures)
                    BOOST_TEST(!has(all, figure), figure);
                for (const auto* key : {"loadedHourlyRate", "marginRate", "sellingTimeShare", "\"cost\"", "\"costs\""})
                    BOOST_TEST(!has(all, key), key);
            }
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
