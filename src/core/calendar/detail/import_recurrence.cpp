// SPDX-License-Identifier: MPL-2.0
#include "calendar/detail/import_recurrence.hpp"

#include "base/letters.hpp"
#include "calendar/detail/import_times.hpp"
#include "ical/values.hpp"
#include "meeting/meeting_file.hpp"
#include "recurrence/rule.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace planerka
{
namespace
{
constexpr std::size_t kLongestShownRule = 200;
constexpr std::size_t kMostPeriods = 200;        ///< of an event that become meetings of their own
constexpr std::int64_t kLongestPeriod = 100'000; ///< minutes

/// Calls `visit` for each value of a list, without white space around it.
template <class Visit>
void for_each_value(std::string_view list, const Visit& visit)
{
    for (std::size_t at = 0; at <= list.size();)
    {
        const auto end = std::min(list.find(',', at), list.size());
        if (const auto value = trimmed(list.substr(at, end - at)); !value.empty())
            visit(value);
        at = end + 1;
    }
}

/// The value as a message shows it.
std::string shown(std::string_view value)
{
    return one_line(value.substr(0, kLongestShownRule));
}

class RecurrenceReader
{
public:
    RecurrenceReader(const Event& event, ImportContext& context, const Meeting& meeting)
        : event_(event), context_(context), zone_(meeting.time_zone), title_(meeting.title),
          start_(meeting.start().value_or(LocalTime{})), minutes_(meeting.duration_minutes),
          is_all_day_(meeting.calendar && meeting.calendar->all_day)
    {
    }

    std::optional<Recurrence> result(const std::vector<MovedMeeting>& moved);
    std::vector<MeetingOfPeriod> take_periods() { return std::move(periods_); }

private:
    void rule();
    void exceptions(const Property& property);
    void additions(const Property& property);
    std::optional<Minutes> length_of(const Property& property, const LocalTime& begin, std::string_view end_text);
    std::optional<LocalTime> time_of(const Property& property, std::string_view value);
    std::optional<LocalTime> read_time(const Property& property, std::string_view value);
    LocalTime usual_time_of(const Date& date) const { return {date, start_.minute_of_day}; }
    bool is_usual(const LocalTime& time) const;
    bool is_addition(const LocalTime& time) const { return std::ranges::binary_search(additions_, time); }
    void add_moved(const std::vector<MovedMeeting>& moved);
    void settle_periods();
    void keep_most(std::vector<LocalTime>& times);
    std::vector<std::string> exception_texts();
    void warn(Error warning) { context_.warnings.add(std::move(warning), title_, event_.number); }

    const Event& event_;
    ImportContext& context_;
    const std::string& zone_;
    const std::string& title_;
    LocalTime start_;
    Minutes minutes_;
    bool is_all_day_;
    std::string rrule_{};
    bool has_unread_period_ = false;
    bool has_clock_ = false; ///< the rule names times of the day
    std::vector<LocalTime> exceptions_{};
    std::vector<LocalTime> additions_{};
    std::vector<MeetingOfPeriod> periods_{}; ///< ascending, each start once
};

void RecurrenceReader::rule()
{
    int count = 0;
    for (const auto& property : event_.properties)
    {
        if (property.field == Field::exrule || (property.field == Field::rrule && ++count > 1))
            warn({"calendar.extra_rule", {{"rule", shown(property.value)}}});
        if (property.field != Field::rrule || count > 1)
            continue;
        auto text = std::string(trimmed(property.value));
        constexpr std::string_view kOurCalendar = "RSCALE=GREGORIAN;";
        if (text.starts_with(kOurCalendar))
            text.erase(0, kOurCalendar.size());
        const auto rule = parse_rule(text, zone_);
        if (!rule)
        {
            warn({"calendar.rule_left_out", {{"rule", shown(text)}}});
            continue;
        }
        has_clock_ = !rule->hours.empty() || !rule->minutes.empty();
        rrule_ = std::move(text);
    }
}

std::optional<LocalTime> RecurrenceReader::time_of(const Property& property, std::string_view value)
{
    auto local = read_time(property, value);
    // On another clock the last minute of the year 9999 is in the year after.
    if (local && is_calendar_date(local->date))
        return local;
    warn({"calendar.value_left_out", {{"value", shown(value)}, {"line", std::to_string(property.number)}}});
    return std::nullopt;
}

std::optional<LocalTime> RecurrenceReader::read_time(const Property& property, std::string_view value)
{
    const auto time = parse_calendar_time(value);
    if (!time)
        return std::nullopt;
    if (time->is_date)
        return usual_time_of(time->local.date);
    const auto& bearer = zone_bearer(property, event_.find(Field::dtstart));
    const auto local =
        is_on_clock_of(bearer, *time, event_) ? time->local : local_in(*time, context_.zones.of(bearer, *time), zone_);
    constexpr Minutes kHalfDay = 12 * 60;
    return is_all_day_ ? LocalTime{local.plus(kHalfDay).date, 0} : local; // midnight, perhaps of another zone
}

/// Whether that is the series' usual time, also where a clock change shows it as another one.
bool RecurrenceReader::is_usual(const LocalTime& time) const
{
    const auto usual = usual_time_of(time.date);
    return time == usual || instant_of(time, zone_).instant == instant_of(usual, zone_).instant;
}

void RecurrenceReader::exceptions(const Property& property)
{
    for_each_value(property.value,
                   [&](std::string_view value)
                   {
                       if (const auto time = time_of(property, value))
                           exceptions_.push_back(is_usual(*time) ? usual_time_of(time->date) : *time);
                   });
}

/// Minutes of the PERIOD that begins then; nothing if it says none.
std::optional<Minutes> RecurrenceReader::length_of(const Property& property, const LocalTime& begin,
                                                   std::string_view end_text)
{
    auto length = parse_calendar_duration(end_text);
    if (!length)
        if (const auto end = time_of(property, end_text))
            length = instant_of(*end, zone_).instant.minutes - instant_of(begin, zone_).instant.minutes;
    if (!length || *length <= 0 || *length > kLongestPeriod)
        return std::nullopt;
    return static_cast<Minutes>(*length);
}

void RecurrenceReader::additions(const Property& property)
{
    for_each_value(property.value,
                   [&](std::string_view value)
                   {
                       const auto slash = value.find('/');
                       const auto begin = time_of(property, value.substr(0, slash));
                       if (!begin)
                           return;
                       additions_.push_back(*begin);
                       if (slash == std::string_view::npos || is_all_day_)
                           return;
                       const auto length = length_of(property, *begin, value.substr(slash + 1));
                       if (!length)
                           has_unread_period_ = true;
                       else if (*length != minutes_)
                           periods_.push_back({*begin, *length});
                   });
}

/// A meeting with an event of its own is taken out of the series at its usual time, also if the whole series has been
/// put to another time of day since.
void RecurrenceReader::add_moved(const std::vector<MovedMeeting>& moved)
{
    for (const auto& each : moved)
        if (const auto time = recurrence_time(*each.event, event_, zone_, start_.minute_of_day, *each.context))
            exceptions_.push_back(has_clock_ || is_addition(*time) ? *time : usual_time_of(time->date));
}

/// A PERIOD with a length of its own becomes a meeting of its own, as if the series had been changed there, but for one
/// that was changed indeed. So many of one event are taken; the others are as long as the series.
void RecurrenceReader::settle_periods()
{
    std::ranges::stable_sort(periods_, {}, &MeetingOfPeriod::start);
    const auto is_same = [](const MeetingOfPeriod& a, const MeetingOfPeriod& b) { return a.start == b.start; };
    periods_.erase(std::unique(periods_.begin(), periods_.end(), is_same), periods_.end());
    std::ranges::sort(exceptions_);
    std::erase_if(periods_, [&](const MeetingOfPeriod& each)
                  { return each.start == start_ || std::ranges::binary_search(exceptions_, each.start); });
    if (has_unread_period_ || periods_.size() > kMostPeriods)
        warn({"calendar.period"});
    periods_.resize(std::min(periods_.size(), kMostPeriods));
    for (const auto& each : periods_)
        exceptions_.push_back(each.start);
}

/// A meeting file takes no longer list.
void RecurrenceReader::keep_most(std::vector<LocalTime>& times)
{
    if (times.size() <= kMostElements)
        return;
    warn({"calendar.too_many_dates",
          {{"limit", std::to_string(kMostElements)}, {"n", std::to_string(times.size() - kMostElements)}}});
    times.resize(kMostElements);
}

/// A date takes away every meeting of that day. So the time is written where the day can have two meetings, and where
/// the series has none at that time: then nothing is taken away, as libical and dateutil have it.
std::vector<std::string> RecurrenceReader::exception_texts()
{
    std::ranges::sort(exceptions_);
    exceptions_.erase(std::unique(exceptions_.begin(), exceptions_.end()), exceptions_.end());
    keep_most(exceptions_);
    std::vector<std::string> texts;
    for (const auto& time : exceptions_)
    {
        const auto addition = std::ranges::lower_bound(additions_, LocalTime{time.date, 0});
        const bool may_be_two = has_clock_ || (addition != additions_.end() && addition->date == time.date);
        const bool is_day = !may_be_two && time == usual_time_of(time.date);
        texts.push_back(is_day ? time.date.to_string() : time.to_string());
    }
    return texts;
}

std::optional<Recurrence> RecurrenceReader::result(const std::vector<MovedMeeting>& moved)
{
    rule();
    for (const auto& property : event_.properties)
        if (property.field == Field::exdate)
            exceptions(property);
        else if (property.field == Field::rdate)
            additions(property);
    std::erase(additions_, start_);
    if (rrule_.empty() && additions_.empty())
        return std::nullopt;
    std::ranges::sort(additions_);
    additions_.erase(std::unique(additions_.begin(), additions_.end()), additions_.end());
    keep_most(additions_);
    add_moved(moved);
    settle_periods();
    Recurrence recurrence{.rrule = std::move(rrule_)};
    recurrence.exceptions = exception_texts();
    for (const auto& time : additions_)
        recurrence.additions.push_back(time.to_string());
    return recurrence;
}
} // namespace

std::vector<MeetingOfPeriod> import_recurrence(const Event& event, const std::vector<MovedMeeting>& moved,
                                               ImportContext& context, Meeting& meeting)
{
    RecurrenceReader reader(event, context, meeting);
    meeting.recurrence = reader.result(moved);
    return meeting.recurrence ? reader.take_periods() : std::vector<MeetingOfPeriod>{};
}
} // namespace planerka
