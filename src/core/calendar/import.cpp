// SPDX-License-Identifier: MPL-2.0
#include "calendar/import.hpp"

#include "calendar/detail/import_companies.hpp"
#include "calendar/detail/import_event.hpp"
#include "calendar/detail/import_future.hpp"
#include "calendar/detail/import_id.hpp"
#include "calendar/detail/import_people.hpp"
#include "calendar/detail/import_recurrence.hpp"
#include "calendar/detail/import_times.hpp"
#include "calendar/detail/import_use.hpp"
#include "calendar/detail/import_versions.hpp"
#include "calendar/detail/import_warnings.hpp"
#include "calendar/domains.hpp"
#include "calendar/mail_providers.hpp"
#include "ical/objects.hpp"
#include "ical/values.hpp"

#include <algorithm>
#include <array>
#include <deque>
#include <unordered_map>

namespace planerka
{
namespace
{
/// An event that holds among those of the same UID and the same meeting of a series.
struct ImportEntry
{
    const Event* event;
    ImportContext* context;
    bool is_cancelled = false; ///< by a later event that says nothing else
    bool is_namesake = false;  ///< another event has its UID
};

/// Answers and counter-proposals name a meeting but are none.
bool is_answer(const CalendarObject& calendar)
{
    constexpr std::array<std::string_view, 4> kAnswers{"REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH"};
    return std::ranges::any_of(kAnswers, [&](std::string_view each) { return same_name(calendar.method, each); });
}

bool is_cancelled(const ImportEntry& entry)
{
    return entry.is_cancelled || is_called_off(*entry.event) || same_name(entry.context->calendar.method, "CANCEL");
}

class Importer
{
public:
    Importer(const CalendarObjects& objects, const ImportOptions& options, ImportWarnings& warnings);

    /// Sets everything but the warnings.
    void read(const ImportOptions& options, ImportedCalendar& result);

private:
    void add(const Event& event, ImportContext& context);
    std::optional<Meeting> meeting_of(const ImportEntry& entry);
    Meeting meeting_of(const MeetingOfPeriod& period, const Meeting& series);
    std::vector<MovedMeeting> moved_of(const ImportEntry& entry) const;
    const ImportEntry* series_of(const Event& event) const;
    void divide(std::vector<Meeting>& meetings, const std::vector<const ImportEntry*>& read);
    void identify(const ImportEntry& entry, Meeting& meeting);

    ImportWarnings& warnings_;
    std::deque<ImportContext> contexts_{};                              ///< entries point to them
    std::vector<ImportEntry> entries_{};                                ///< in the order of the file
    std::unordered_map<std::string, std::size_t> by_key_{};             ///< key_of()
    std::unordered_map<std::string, std::vector<std::size_t>> moved_{}; ///< UID → changed meetings of the series
    std::size_t attendees_left_ = kMostAttendeesOfAll;
    std::size_t nameless_ = 0;               ///< events without a UID
    std::vector<MeetingOfPeriod> periods_{}; ///< of the entry that was read last
};

std::string key_of(std::string_view uid, std::string_view occurrence)
{
    std::string key(uid);
    return key.append("\n").append(occurrence);
}

/// Which meeting of its series the event is, in one form however it was written: the instant, or the date alone. Empty
/// if the event is none of a series.
std::string occurrence_of(const Event& event, ImportContext& context)
{
    const auto* property = event.find(Field::recurrence_id);
    const auto time = property ? parse_calendar_time(property->value) : std::nullopt;
    if (!time)
        return std::string(event.value(Field::recurrence_id));
    return time->is_date ? calendar_date(time->local.date)
                         : calendar_instant(instant_in(
                               *time, context.zones.of(zone_bearer(*property, event.find(Field::dtstart)), *time)));
}

Importer::Importer(const CalendarObjects& objects, const ImportOptions& options, ImportWarnings& warnings)
    : warnings_(warnings)
{
    for (const auto& calendar : objects.calendars)
    {
        if (is_answer(calendar) && !calendar.events.empty())
        {
            const auto& first = calendar.events.front();
            warnings_.add({"calendar.answer"}, title_of(first, options), first.number);
            continue;
        }
        auto& context = contexts_.emplace_back(ImportContext{
            calendar,
            address_in(calendar.name),
            options,
            {calendar, options.time_zone, [&warnings](Error warning) { warnings.add(std::move(warning)); }},
            warnings,
            attendees_left_});
        for (const auto& event : calendar.events)
            add(event, context);
    }
    for (std::size_t i = 0; i < entries_.size(); ++i)
        if (!entries_[i].event->value(Field::recurrence_id).empty())
            moved_[std::string(entries_[i].event->value(Field::uid))].push_back(i);
}

void Importer::add(const Event& event, ImportContext& context)
{
    const ImportEntry entry{&event, &context};
    const auto uid = event.value(Field::uid);
    if (uid.empty())
    {
        entries_.push_back(entry);
        return;
    }
    const auto [place, is_new] = by_key_.emplace(key_of(uid, occurrence_of(event, context)), entries_.size());
    if (is_new)
    {
        entries_.push_back(entry);
        return;
    }
    auto& known = entries_[place->second];
    if (is_another(event, *known.event))
    {
        warnings_.add({"calendar.same_uid"}, title_of(event, context.options), event.number);
        entries_.push_back(entry);
        entries_.back().is_namesake = true;
        return;
    }
    if (!is_newer(event, *known.event))
        return;
    // A cancellation need not repeat what it cancels.
    const bool is_bare = event.value(Field::dtstart).empty() || event.value(Field::summary).empty();
    if (is_bare && (same_name(context.calendar.method, "CANCEL") || same_name(event.value(Field::status), "CANCELLED")))
        known.is_cancelled = true;
    else
        known = entry;
}

const ImportEntry* Importer::series_of(const Event& event) const
{
    const auto found = by_key_.find(key_of(event.value(Field::uid), {}));
    return found == by_key_.end() ? nullptr : &entries_[found->second];
}

std::vector<MovedMeeting> Importer::moved_of(const ImportEntry& entry) const
{
    std::vector<MovedMeeting> moved;
    const auto uid = entry.event->value(Field::uid);
    const auto found = uid.empty() ? moved_.end() : moved_.find(std::string(uid));
    if (found != moved_.end())
        for (const auto index : found->second)
            moved.push_back({entries_[index].event, entries_[index].context});
    return moved;
}

void Importer::identify(const ImportEntry& entry, Meeting& meeting)
{
    const auto& uid = meeting.calendar->uid;
    const auto& recurrence_id = meeting.calendar->recurrence_id;
    if (uid.empty())
        meeting.id = uuid_of(meeting.title + '\n' + meeting.start_local + '\n' + std::to_string(nameless_++));
    else if (entry.is_namesake)
        meeting.id = uuid_of(key_of(uid, meeting.title + '\n' + meeting.start_local));
    else if (recurrence_id.empty() && !uuid_in(uid).empty())
        meeting.id = uuid_in(uid);
    else
        meeting.id = uuid_of(key_of(uid, occurrence_of(*entry.event, *entry.context)));
}

std::optional<Meeting> Importer::meeting_of(const ImportEntry& entry)
{
    const auto& event = *entry.event;
    auto& context = *entry.context;
    periods_.clear();
    const auto* moved = event.find(Field::recurrence_id);
    const auto* series = moved ? series_of(event) : nullptr;
    // The series is in this file, too, and has an exception for this meeting.
    if (series && is_cancelled(entry))
        return std::nullopt;
    auto meeting = import_event(event, context);
    if (!meeting)
        return std::nullopt;
    if (entry.is_cancelled || (series && is_cancelled(*series)))
        meeting->status = Status::cancelled;
    if (!moved)
        periods_ = import_recurrence(event, moved_of(entry), context, *meeting);
    else
    {
        const auto start = meeting->start().value_or(LocalTime{});
        if (const auto time = recurrence_time(event, event, meeting->time_zone, start.minute_of_day, context))
            meeting->calendar->recurrence_id = time->to_string();
    }
    identify(entry, *meeting);
    return meeting;
}

/// One of the series that lasts another time.
Meeting Importer::meeting_of(const MeetingOfPeriod& period, const Meeting& series)
{
    auto meeting = series;
    if (meeting.attendees.size() > attendees_left_)
        meeting.attendees.clear();
    attendees_left_ -= meeting.attendees.size();
    meeting.recurrence.reset();
    meeting.days.clear();
    meeting.start_local = period.start.to_string();
    meeting.duration_minutes = period.minutes;
    meeting.calendar->recurrence_id = meeting.start_local;
    const auto occurrence = calendar_instant(instant_of(period.start, meeting.time_zone).instant);
    const auto& uid = meeting.calendar->uid;
    meeting.id = uuid_of(key_of(uid.empty() ? series.id : uid, occurrence));
    return meeting;
}

/// Gives the meetings that were changed together with all later ones of their series a series of their own. `read` are
/// the entries that the meetings were made of.
void Importer::divide(std::vector<Meeting>& meetings, const std::vector<const ImportEntry*>& read)
{
    std::unordered_map<std::string_view, std::vector<std::size_t>> changes;
    for (std::size_t i = 0; i < read.size(); ++i)
        if (const auto* moved = read[i]->event->find(Field::recurrence_id);
            moved && !parameter(*moved, "RANGE").empty())
            changes[read[i]->event->value(Field::uid)].push_back(i);
    for (std::size_t i = 0; i < read.size() && !changes.empty(); ++i)
    {
        const auto& event = *read[i]->event;
        const auto found = changes.find(event.value(Field::uid));
        if (found == changes.end() || event.find(Field::recurrence_id))
            continue;
        std::vector<Meeting*> changed;
        for (const auto index : found->second)
            changed.push_back(&meetings[index]);
        if (divide_series(meetings[i], std::move(changed)))
            changes.erase(found);
    }
    for (const auto& [uid, indices] : changes)
        for (const auto index : indices)
            warnings_.add({"calendar.this_and_future"}, meetings[index].title, read[index]->event->number);
}

void Importer::read(const ImportOptions& options, ImportedCalendar& result)
{
    std::vector<const ImportEntry*> read;
    std::vector<std::string_view> owners;
    result.meetings.reserve(entries_.size());
    owners.reserve(entries_.size());
    for (const auto& entry : entries_)
        if (auto meeting = meeting_of(entry))
        {
            auto own = std::vector<Meeting>{};
            for (const auto& period : periods_)
                own.push_back(meeting_of(period, *meeting));
            own.insert(own.begin(), std::move(*meeting));
            for (auto& each : own)
            {
                result.meetings.push_back(std::move(each));
                result.uses.push_back(use_of(*entry.event));
                read.push_back(&entry);
                owners.push_back(entry.context->owner);
            }
        }
    divide(result.meetings, read);
    for (const auto& context : contexts_)
        if (result.owner.empty())
            result.owner = context.owner;
    result.guessed_domain = settle_companies(result.meetings, owners, options.domains);
    for (const auto& each : options.domains)
        if (is_mail_provider(comparable_domain(each)))
            result.mail_providers.push_back(each);
    result.unmet_domains = unmet_domains(result.meetings, options.domains);
}
} // namespace

Result<ImportedCalendar> read_calendar(std::string_view bytes, const ImportOptions& options)
{
    const auto text = unfold(bytes);
    PLANERKA_TRY(const auto objects, parse_objects(text));
    const bool has_events =
        std::ranges::any_of(objects.calendars, [](const CalendarObject& each) { return !each.events.empty(); });
    if (!has_events)
        return Error{"calendar.no_events"};
    ImportWarnings warnings(options.language);
    if (text.repair == CalendarText::Repair::guessed)
        warnings.add({"calendar.encoding_guessed", {{"encoding", text.encoding}}});
    if (text.repair == CalendarText::Repair::replaced)
        warnings.add({"calendar.bytes_replaced"});
    if (objects.events_left_out > 0)
        warnings.add({"calendar.too_many_events",
                      {{"limit", std::to_string(kMostEvents)}, {"n", std::to_string(objects.events_left_out)}}});
    ImportedCalendar result;
    Importer(objects, options, warnings).read(options, result);
    result.warnings = warnings.take();
    return result;
}
} // namespace planerka
