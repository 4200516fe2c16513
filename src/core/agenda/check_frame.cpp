// SPDX-License-Identifier: MPL-2.0
#include "agenda/findings.hpp"
#include "agenda/schedule.hpp"
#include "calendar/recurrence.hpp"

#include <algorithm>

namespace planerka::rules
{
namespace
{
constexpr int kLongestTitle = 200; ///< characters

bool is_blank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

int characters(std::string_view text)
{
    return static_cast<int>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

/// A conference lasts as many days as it lists, else as its items name.
int days_of(const Meeting& meeting)
{
    if (!meeting.days.empty())
        return static_cast<int>(std::min<std::size_t>(meeting.days.size(), 365));
    int days = 1;
    if (meeting.kind == "conference")
        for (const auto& item : meeting.agenda)
            days = std::clamp(item.day.value_or(1), days, 365);
    return days;
}

void check_duration(const Meeting& meeting, Findings& findings)
{
    const auto minutes = meeting.duration_minutes;
    if (minutes < kShortestMeeting || minutes > kLongestMeeting * days_of(meeting))
        findings.add("V03", Severity::error, "durationMinutes");
    else if (minutes % 5 != 0)
        findings.add("V04", Severity::warning, "durationMinutes",
                     {{"n", std::int64_t{std::max(kShortestMeeting, (minutes + 2) / 5 * 5)}}});
}

void check_series(const Recurrence& series, Findings& findings)
{
    const bool is_wrong =
        series.rrule.empty() ? !series.occurrences_per_year && series.additions.empty() : !check_rule(series.rrule);
    if (is_wrong)
        findings.add("V29", Severity::error, "recurrence.rrule");
    if (series.occurrences_per_year && *series.occurrences_per_year < 1)
        findings.add("V29", Severity::error, "recurrence.occurrencesPerYear");
    if (series.review_date.empty())
        findings.add("V30", Severity::warning, "recurrence.reviewDate");
}

bool comes_in_person(const Meeting& meeting, const Attendee& attendee)
{
    if (!takes_part(attendee))
        return false;
    if (meeting.format != "hybrid" || (attendee.cost && attendee.cost->travel_minutes.value_or(0) > 0))
        return true;
    const auto readiness = attendee.readiness.value_or(Readiness{});
    return readiness.device.empty() && readiness.connection.empty() &&
           (attendee.time_zone.empty() || attendee.time_zone == meeting.time_zone);
}

/// V35, for those who come in person (DOMAIN 11.14).
void check_room(const Meeting& meeting, Findings& findings)
{
    if (!meeting.location || !meeting.location->capacity ||
        (meeting.format != "in_person" && meeting.format != "one_to_one" && meeting.format != "hybrid"))
        return;
    std::int64_t heads = 0;
    for (const auto& attendee : meeting.attendees)
        if (comes_in_person(meeting, attendee))
            heads += attendee.headcount;
    if (*meeting.location->capacity < heads)
        findings.add("V35", Severity::warning, "location.capacity",
                     {{"c", std::int64_t{*meeting.location->capacity}}, {"n", heads}});
}
} // namespace

void check_frame(const Meeting& meeting, Findings& findings)
{
    if (is_blank(meeting.title))
        findings.add("V02", Severity::error, "title");
    else
        findings.range("title", "titleLength", Decimal(characters(meeting.title), 0), Decimal(1, 0),
                       Decimal(kLongestTitle, 0));
    check_duration(meeting, findings);
    if (meeting.recurrence)
        check_series(*meeting.recurrence, findings);
    if (meeting.kind == "conference" && is_blank(meeting.justification))
        findings.add("V31", Severity::error, "justification");

    const auto platform = meeting.platform.value_or(Platform{});
    if ((meeting.format == "video" || meeting.format == "conference_call") && is_blank(platform.join_url) &&
        is_blank(platform.dial_in))
        findings.add("V32", Severity::warning, "platform.joinUrl");
    if (platform.name == "skype")
        findings.add("V33", Severity::warning, "platform.name");
    check_room(meeting, findings);
}
} // namespace planerka::rules
