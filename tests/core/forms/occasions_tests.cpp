// SPDX-License-Identifier: MPL-2.0
#include "forms/every_field.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <set>

namespace
{
using namespace planerka;

/// Puts something into a field, whatever it is.
struct Something
{
    void operator()(std::monostate) const { BOOST_TEST(false); }
    void operator()(std::string* text) const { *text = "x"; }
    void operator()(std::vector<std::string>* texts) const { texts->emplace_back("x"); }
    void operator()(int* number) const { *number = 7; }
    void operator()(std::optional<int>* number) const { *number = 7; }
    void operator()(bool* truth) const { *truth = true; }
    void operator()(std::optional<bool>* truth) const { *truth = true; }
    void operator()(Decimal* number) const { *number = Decimal(7, 1); }
    void operator()(std::optional<Decimal>* number) const { *number = Decimal(7, 1); }
    void operator()(Language* language) const { *language = Language::ru; }
    void operator()(Audience* audience) const { *audience = Audience::client; }
    void operator()(Status* status) const { *status = Status::held; }
    void operator()(forms::Rows rows) const { rows.insert(0, 'x'); }
};

/// The places that are of use in a meeting.
std::set<std::string> of_use(const Meeting& meeting)
{
    std::set<std::string> paths;
    for (const auto& shown : tests::shown_places())
        if (shown.entry.is_of_use(meeting))
            paths.insert(shown.path);
    return paths;
}

std::set<std::string> subject_of(const Meeting& meeting)
{
    const auto sections = forms::sections();
    const auto subject = std::ranges::find(sections, "subject", &forms::Section::id);
    BOOST_REQUIRE((subject != sections.end()));
    std::set<std::string> paths;
    for (const auto& entry : subject->entries)
        if (entry.is_of_use(meeting))
            paths.emplace(entry.path);
    return paths;
}

Meeting meeting_for(const std::string& purpose, Audience audience = Audience::internal)
{
    Meeting meeting;
    meeting.purpose_id = purpose;
    meeting.audience = audience;
    return meeting;
}

using Paths = std::set<std::string>;
} // namespace

BOOST_AUTO_TEST_SUITE(occasions_tests)

BOOST_AUTO_TEST_CASE(a_field_that_holds_something_is_never_out_of_reach)
{
    for (const auto& shown : tests::shown_places())
    {
        Meeting meeting;
        meeting.purpose_id = "x"; // nothing is asked because of it
        meeting.format = "conference_call";
        tests::make_row(meeting, shown.path);
        std::visit(Something{}, forms::find(meeting, shown.path).value);
        BOOST_TEST(shown.entry.is_of_use(meeting), shown.path << " holds something and is hidden");
    }
}

BOOST_AUTO_TEST_CASE(the_sections_stand_in_the_order_of_a_meeting)
{
    std::vector<std::string_view> ids;
    for (const auto& section : forms::sections())
        ids.push_back(section.id);
    const std::vector<std::string_view> expected{"meeting", "subject", "agenda",  "people",
                                                 "advice",  "after",   "document"};
    BOOST_TEST(ids == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_purpose_asks_for_what_it_is_about)
{
    const struct
    {
        const char* purpose;
        Paths subject;
    } cases[]{
        {"", {}},
        {"pipeline_review", {"previousActions"}},
        {"recognition_goals", {"recognition"}},
        {"product_update", {"benefits", "feedback", "objections", "relatedProducts"}},
        {"problem_review", {"gaps", "needs", "previousActions"}},
        {"sales_gap_workshop", {"gaps", "needs"}},
        {"strategy_session", {"feedback", "gaps", "needs", "relatedProducts"}},
        {"client_presentation",
         {"benefits", "client.needs", "client.status", "needs", "objections", "relatedProducts"}},
        {"client_demo",
         {"benefits", "client.needs", "client.status", "feedback", "needs", "objections", "relatedProducts"}},
        {"product_training", {"benefits", "needs", "objections", "relatedProducts"}},
        {"outreach_standards", {"outreach.cadence", "outreach.languageGuide"}},
        {"campaign_update", {"campaigns", "relatedProducts"}},
        {"software_training", {"outreach.cadence", "outreach.languageGuide", "relatedProducts"}},
        {"one_on_one", {"previousActions"}},
    };
    for (const auto& each : cases)
    {
        const auto subject = subject_of(meeting_for(each.purpose));
        BOOST_TEST_CONTEXT(each.purpose)
        BOOST_TEST(subject == each.subject, boost::test_tools::per_element());
    }
    const auto planning = subject_of(meeting_for("financial_planning", Audience::client));
    BOOST_TEST(planning.contains("client.retirement.horizonYears"));
    BOOST_TEST(!planning.contains("campaigns"));
}

BOOST_AUTO_TEST_CASE(a_client_in_the_room_is_a_subject_whatever_the_purpose)
{
    BOOST_TEST(subject_of(meeting_for("pipeline_review", Audience::mixed)).contains("client.needs"));
}

BOOST_AUTO_TEST_CASE(a_purpose_in_own_words_may_be_about_anything)
{
    auto meeting = meeting_for("");
    meeting.custom_purpose = "Spring fair";
    const auto subject = subject_of(meeting);
    for (const char* path : {"needs", "gaps", "campaigns", "outreach.cadence", "recognition", "feedback"})
        BOOST_TEST(subject.contains(path), path);
    BOOST_TEST(of_use(meeting).contains("customPurpose"));
    BOOST_TEST(!of_use(meeting_for("one_on_one")).contains("customPurpose"));
}

BOOST_AUTO_TEST_CASE(a_series_begins_with_what_was_promised_last_time)
{
    auto meeting = meeting_for("campaign_update");
    BOOST_TEST(!subject_of(meeting).contains("previousActions"));
    BOOST_TEST(!of_use(meeting).contains("recurrence.exceptions"));
    meeting.recurrence = Recurrence{.rrule = "FREQ=WEEKLY"};
    BOOST_TEST(subject_of(meeting).contains("previousActions"));
    BOOST_TEST(of_use(meeting).contains("recurrence.exceptions"));
}

BOOST_AUTO_TEST_CASE(the_format_says_how_people_come_together)
{
    Meeting meeting;
    const auto asked = [&](const char* path) { return of_use(meeting).contains(path); };
    meeting.format = "video";
    BOOST_TEST((asked("platform.joinUrl") && asked("platform.passcode") && !asked("location.name")));
    meeting.format = "in_person";
    BOOST_TEST((!asked("platform.joinUrl") && asked("location.name") && asked("location.room")));
    meeting.format = "hybrid";
    BOOST_TEST((asked("platform.joinUrl") && asked("location.name")));
    meeting.format = "conference_call";
    BOOST_TEST((asked("platform.dialIn") && !asked("location.room")));
}

BOOST_AUTO_TEST_CASE(a_row_asks_for_what_the_meeting_gives_reason_for)
{
    Meeting meeting;
    const auto asks = [&](const char* entity, const char* path)
    {
        const auto form = forms::row_form(entity);
        const auto entry = std::ranges::find(form, path, &forms::Entry::path);
        BOOST_REQUIRE((entry != form.end()));
        return entry->is_of_use(meeting);
    };
    BOOST_TEST(!asks("AgendaItem", "clientOutcome"));
    BOOST_TEST(!asks("Decision", "audience"));
    meeting.audience = Audience::client;
    BOOST_TEST(asks("AgendaItem", "clientOutcome"));
    BOOST_TEST(asks("Decision", "audience"));
    BOOST_TEST(asks("ActionItem", "audience"));

    BOOST_TEST(!asks("AgendaItem", "formalTitle"));
    meeting.language = Language::ru;
    BOOST_TEST(asks("AgendaItem", "formalTitle"));

    BOOST_TEST(!asks("AgendaItem", "heard"));
    meeting.status = Status::held;
    BOOST_TEST(asks("AgendaItem", "heard"));

    BOOST_TEST(!asks("AgendaItem", "day"));
    meeting.kind = "conference";
    BOOST_TEST(asks("AgendaItem", "day"));
    BOOST_TEST(of_use(meeting).contains("justification"));

    meeting.format = "in_person";
    BOOST_TEST(!asks("Attendee", "readiness.device"));
    BOOST_TEST(asks("Attendee", "cost.travelMinutes"));
    meeting.format = "video";
    BOOST_TEST(asks("Attendee", "readiness.device"));
    BOOST_TEST(!asks("Attendee", "cost.travelMinutes"));

    meeting.costs = Costs{.currency = "EUR", .fixed = {CostLine{.currency = "EUR"}}};
    BOOST_TEST(!asks("CostLine", "fxRate"));
    meeting.costs->fixed.push_back(CostLine{.currency = "CZK"});
    BOOST_TEST(asks("CostLine", "fxRate"));
}

BOOST_AUTO_TEST_CASE(russian_records_have_details_of_their_own)
{
    Meeting meeting;
    BOOST_TEST(!of_use(meeting).contains("document.registrationNumber"));
    BOOST_TEST(of_use(meeting).contains("document.logo"));
    meeting.language = Language::ru;
    BOOST_TEST(of_use(meeting).contains("document.registrationNumber"));
}

BOOST_AUTO_TEST_CASE(who_counts_no_sales_says_why_and_is_asked_nothing_more)
{
    Meeting meeting;
    BOOST_TEST(of_use(meeting).contains("costs.opportunity.marginRate"));
    BOOST_TEST(!of_use(meeting).contains("costs.opportunity.reason"));
    meeting.costs.emplace().opportunity = Opportunity{.mode = "off"};
    BOOST_TEST(!of_use(meeting).contains("costs.opportunity.marginRate"));
    BOOST_TEST(of_use(meeting).contains("costs.opportunity.reason"));
}

BOOST_AUTO_TEST_SUITE_END()
