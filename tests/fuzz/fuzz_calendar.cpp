// SPDX-License-Identifier: MPL-2.0
// A calendar from anywhere: read, kept as a meeting file, expanded over a year, written, read again.
#include "fuzz.hpp"

#include "calendar/export.hpp"
#include "calendar/import.hpp"
#include "meeting/meeting_file.hpp"
#include "recurrence/recurrence.hpp"
#include "text/messages.hpp"

using namespace planerka;

namespace
{
const ImportOptions kOptions{Language::en, "Europe/Berlin"};
constexpr std::size_t kMostUsed = 20; // meetings of one file: more of them show nothing new

void describe(const Error& error)
{
    for (const auto language : {Language::en, Language::ru})
        fuzz::require(!text::describe(error, language).empty(), "an error has a text");
}

void expand(const Meeting& meeting)
{
    const auto start = meeting.start();
    if (!start)
        return;
    auto last = start->date.plus_days(-1);
    const auto from = start->date;
    const auto expanded = for_each_occurrence(meeting, from, from.plus_days(366),
                                              [&](const LocalTime& time)
                                              {
                                                  fuzz::require(time.date >= from && time.date >= last,
                                                                "meetings of a series ascend from its start");
                                                  last = time.date;
                                                  return true;
                                              });
    if (!expanded)
        describe(expanded.error());
    if (const auto number = occurrences_per_year(meeting); !number)
        describe(number.error());
}

void use(const Meeting& meeting)
{
    const auto json = to_json(meeting);
    const auto kept = parse_meeting(json);
    fuzz::require(kept.has_value() || kept.error().code == "json.too_many", "a meeting of a calendar can be kept");
    if (kept)
        fuzz::require(to_json(kept.value()) == json, "a meeting of a calendar is kept as it is");
    expand(meeting);
    for (const auto method : {CalendarMethod::publish, CalendarMethod::request})
    {
        const auto written = write_calendar(meeting, {.method = method});
        if (!written)
        {
            describe(written.error());
            continue;
        }
        const auto again = read_calendar(written.value(), kOptions);
        fuzz::require(again && !again.value().meetings.empty(), "a calendar that was written can be read");
    }
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto calendar = read_calendar(fuzz::text_of(data, size), kOptions);
    if (!calendar)
    {
        describe(calendar.error());
        return 0;
    }
    for (const auto& warning : calendar.value().warnings)
        describe(warning);
    std::size_t used = 0;
    for (const auto& meeting : calendar.value().meetings)
        if (++used <= kMostUsed)
            use(meeting);
    return 0;
}
