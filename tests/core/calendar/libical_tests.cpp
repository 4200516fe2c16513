// SPDX-License-Identifier: MPL-2.0
#include "import_fixture.hpp"

#include <boost/test/unit_test.hpp>
#include <libical/ical.h>

#include <memory>

/// Both directions beside libical, which half of the world's calendar programs use.
using namespace planerka;
using namespace planerka::tests;

namespace
{
using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

Component parsed(const std::string& text)
{
    icalerror_set_errors_are_fatal(0);
    return {icalparser_parse_string(text.c_str()), icalcomponent_free};
}

/// All events, also those of several calendars in one file.
std::vector<icalcomponent*> events_of(icalcomponent* root)
{
    std::vector<icalcomponent*> events;
    for (auto* each = icalcomponent_get_first_component(root, ICAL_ANY_COMPONENT); each;
         each = icalcomponent_get_next_component(root, ICAL_ANY_COMPONENT))
        if (icalcomponent_isa(each) == ICAL_VEVENT_COMPONENT)
            events.push_back(each);
    return events;
}

std::string text_of(const char* text)
{
    return text ? text : "";
}

std::string local_text(const icaltimetype& time)
{
    return LocalTime{{time.year, time.month, time.day}, time.hour * 60 + time.minute}.to_string();
}

const Meeting* meeting_with(const ImportedCalendar& calendar, const std::string& uid, bool is_moved)
{
    for (const auto& each : calendar.meetings)
        if (each.calendar->uid == uid && each.calendar->recurrence_id.empty() != is_moved)
            return &each;
    return nullptr;
}
} // namespace

BOOST_AUTO_TEST_SUITE(libical_tests)

BOOST_AUTO_TEST_CASE(reads_the_samples_as_we_do)
{
    int compared = 0;
    for (const std::string name : {"outlook", "exchange", "google", "apple", "yandex", "zimbra", "thunderbird"})
    {
        auto text = calendar_sample(name);
        if (text.starts_with("\xEF\xBB\xBF"))
            text.erase(0, 3);
        const auto root = parsed(text);
        const auto ours = import(text);
        for (auto* event : events_of(root.get()))
        {
            if (icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED)
                continue;
            auto* moved = icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY);
            const bool is_moved = moved != nullptr;
            // A change of this and all that follow is a series of its own with us.
            const bool goes_on = moved && icalproperty_get_first_parameter(moved, ICAL_RANGE_PARAMETER) != nullptr;
            const auto* meeting = meeting_with(ours, text_of(icalcomponent_get_uid(event)), is_moved);
            BOOST_REQUIRE_MESSAGE(meeting, name);
            BOOST_TEST(meeting->title == text_of(icalcomponent_get_summary(event)));
            const auto start = icalcomponent_get_dtstart(event);
            if (!icaltime_is_utc(start)) // those are shown in the calendar's own zone
                BOOST_TEST(meeting->start_local == local_text(start), name);
            if (!start.is_date)
                BOOST_TEST(meeting->duration_minutes == icaldurationtype_as_int(icalcomponent_get_duration(event)) / 60,
                           name);
            const auto* rule = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
            BOOST_TEST((rule != nullptr || goes_on) == (meeting->recurrence && !meeting->recurrence->rrule.empty()),
                       name);
            ++compared;
        }
    }
    BOOST_TEST(compared >= 10);
}

BOOST_AUTO_TEST_CASE(finds_no_fault_with_what_we_write)
{
    std::vector<Meeting> meetings;
    for (const auto& name : kExamples)
        meetings.push_back(load_meeting(example(name)).value());
    for (const auto& name : kCalendarSamples)
        for (auto& each : import(calendar_sample(name)).meetings)
            meetings.push_back(std::move(each));
    for (const auto& meeting : meetings)
        for (const auto method : {CalendarMethod::publish, CalendarMethod::request, CalendarMethod::cancel})
        {
            if (method == CalendarMethod::request && meeting.status == Status::cancelled)
                continue;
            const auto text =
                write_calendar(meeting, {.method = method, .descriptions = {"Agenda:\n09:30 One; two, three"}}).value();
            const auto root = parsed(text);
            BOOST_REQUIRE(root);
            BOOST_TEST(icalcomponent_count_errors(root.get()) == 0, text);
            const auto events = events_of(root.get());
            BOOST_REQUIRE(events.size() == 1u);
            BOOST_TEST(meeting.title == text_of(icalcomponent_get_summary(events[0])));
            BOOST_TEST(text_of(icalcomponent_get_description(events[0])) == "Agenda:\n09:30 One; two, three");
            BOOST_TEST(local_text(icalcomponent_get_dtstart(events[0])) == meeting.start_local);
            BOOST_TEST(icalcomponent_count_properties(events[0], ICAL_ATTENDEE_PROPERTY) ==
                       (method == CalendarMethod::publish ? 0 : static_cast<int>(meeting.attendees.size())));
            // RFC 5546's rules for each method; libical wants an organiser and people in all of them.
            if (method == CalendarMethod::request && !meeting.attendees.empty())
                BOOST_TEST(icalrestriction_check(root.get()), text);
        }
}

BOOST_AUTO_TEST_SUITE_END()
