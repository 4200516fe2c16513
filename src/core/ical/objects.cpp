// SPDX-License-Identifier: MPL-2.0
#include "ical/objects.hpp"

#include "base/letters.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

namespace planerka
{
namespace
{
// In the order of their names.
constexpr std::pair<std::string_view, Field> kFields[] = {
    {"ATTENDEE", Field::attendee},
    {"CATEGORIES", Field::categories},
    {"CLASS", Field::classification},
    {"CONFERENCE", Field::conference},
    {"DESCRIPTION", Field::description},
    {"DTEND", Field::dtend},
    {"DTSTAMP", Field::dtstamp},
    {"DTSTART", Field::dtstart},
    {"DURATION", Field::duration},
    {"EXDATE", Field::exdate},
    {"EXRULE", Field::exrule},
    {"LAST-MODIFIED", Field::last_modified},
    {"LOCATION", Field::location},
    {"ORGANIZER", Field::organizer},
    {"RDATE", Field::rdate},
    {"RECURRENCE-ID", Field::recurrence_id},
    {"RRULE", Field::rrule},
    {"SEQUENCE", Field::sequence},
    {"STATUS", Field::status},
    {"SUMMARY", Field::summary},
    {"TRANSP", Field::transparency},
    {"UID", Field::uid},
    {"URL", Field::url},
    {"X-ALT-DESC", Field::rich_description},
    {"X-FUNAMBOL-ALLDAY", Field::all_day},
    {"X-GOOGLE-CONFERENCE", Field::online_link},
    {"X-GOOGLE-EVENT-TYPE", Field::event_type},
    {"X-GOOGLE-HANGOUT", Field::online_link},
    {"X-MICROSOFT-CDO-ALLDAYEVENT", Field::all_day},
    {"X-MICROSOFT-CDO-BUSYSTATUS", Field::busy_status},
    {"X-MICROSOFT-ONLINEMEETINGCONFLINK", Field::online_link},
    {"X-MICROSOFT-ONLINEMEETINGEXTERNALLINK", Field::online_link},
    {"X-MICROSOFT-SKYPETEAMSMEETINGURL", Field::online_link},
    {"X-PLANERKA-AUDIENCE", Field::our_audience},
    {"X-PLANERKA-CONFIDENTIALITY", Field::our_confidentiality},
    {"X-PLANERKA-DIAL-IN", Field::our_dial_in},
    {"X-PLANERKA-FALLBACK", Field::our_fallback},
    {"X-PLANERKA-PASSCODE", Field::our_passcode},
    {"X-PLANERKA-PIN", Field::our_pin},
    {"X-PLANERKA-ROOM", Field::our_room},
    {"X-PLANERKA-STATUS", Field::our_status},
    {"X-TELEMOST-CONFERENCE", Field::online_link},
    {"X-TELEMOST-URL", Field::online_link},
    {"X-YANDEX-CONFERENCE-URL", Field::online_link},
    {"X-ZOOM-JOIN-URL", Field::online_link},
};
static_assert(std::ranges::is_sorted(kFields, {}, [](const auto& each) { return each.first; }));

constexpr std::size_t kLongestPropertyName = 40;

std::optional<Field> field_of(std::string_view name)
{
    if (name.size() > kLongestPropertyName)
        return std::nullopt;
    std::array<char, kLongestPropertyName> upper{};
    std::ranges::transform(name, upper.begin(), [](char c) { return c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c; });
    const std::string_view wanted(upper.data(), name.size());
    const auto found = std::ranges::lower_bound(kFields, wanted, {}, [](const auto& each) { return each.first; });
    return found != std::end(kFields) && found->first == wanted ? std::optional(found->second) : std::nullopt;
}

/// Reads line by line. What begins within an event or a time zone (an alarm) is passed over.
class Parser
{
public:
    explicit Parser(const CalendarText& text) : text_(text.lines), numbers_(text.numbers) {}

    Result<CalendarObjects> result();

private:
    enum class Place
    {
        outside,
        calendar,
        event,
        zone,
    };

    void begin(std::string_view component, std::size_t at);
    void end(std::string_view component, std::size_t end_of_line);
    void close();
    void property(const ContentLine& line);
    void calendar_property(const ContentLine& line);
    void zone_property(const ContentLine& line);
    CalendarObject& calendar() { return objects_.calendars.back(); }

    std::string_view text_;
    const std::vector<int>& numbers_;
    CalendarObjects objects_{};
    Place place_ = Place::outside;
    std::size_t count_ = 0;
    std::size_t zone_begin_ = 0;
    std::string_view passed_over_{}; ///< the component being passed over
    int depth_ = 0;                  ///< how many components of its name are open
    int number_ = 0;
    bool has_calendar_ = false; ///< one began; events before or behind it belong to it
    bool is_loose_ = false;     ///< the event or zone stands in no calendar
};

void Parser::begin(std::string_view component, std::size_t at)
{
    if (same_name(component, "VCALENDAR"))
    {
        close();
        // Events that stood before the first calendar are its own.
        if (has_calendar_ || objects_.calendars.empty())
            objects_.calendars.emplace_back();
        has_calendar_ = true;
        is_loose_ = false;
        place_ = Place::calendar;
        return;
    }
    const bool is_event = same_name(component, "VEVENT");
    if (place_ == Place::outside)
    {
        // Files that were put together by hand have events behind the end of the calendar.
        if (!is_event && !same_name(component, "VTIMEZONE"))
            return;
        if (objects_.calendars.empty())
            objects_.calendars.emplace_back();
        place_ = Place::calendar;
        is_loose_ = true;
    }
    // A zone's own parts are kept with it; an event that begins within one says that the other was not ended.
    if (place_ == Place::zone && !is_event)
        return;
    if (is_event)
    {
        close();
        place_ = Place::event;
        if (++count_ > kMostEvents)
            ++objects_.events_left_out;
        else
            calendar().events.push_back({{}, number_, true});
    }
    else if (place_ == Place::calendar && same_name(component, "VTIMEZONE"))
    {
        place_ = Place::zone;
        zone_begin_ = at;
        calendar().zones.emplace_back();
    }
    else
    {
        passed_over_ = component;
        depth_ = 1;
    }
}

/// Leaves an event or a zone.
void Parser::close()
{
    passed_over_ = {};
    if (place_ != Place::outside)
        place_ = is_loose_ ? Place::outside : Place::calendar;
}

void Parser::end(std::string_view component, std::size_t end_of_line)
{
    if (same_name(component, "VCALENDAR"))
    {
        close();
        place_ = Place::outside;
    }
    else if (place_ == Place::event && same_name(component, "VEVENT"))
    {
        if (count_ <= kMostEvents)
            calendar().events.back().is_cut = false;
        close();
    }
    else if (place_ == Place::zone && same_name(component, "VTIMEZONE"))
    {
        calendar().zones.back().text = text_.substr(zone_begin_, end_of_line - zone_begin_);
        close();
    }
}

void Parser::calendar_property(const ContentLine& line)
{
    const std::pair<std::string_view, std::string_view*> wanted[] = {{"METHOD", &calendar().method},
                                                                     {"PRODID", &calendar().producer},
                                                                     {"X-WR-TIMEZONE", &calendar().time_zone},
                                                                     {"X-WR-CALNAME", &calendar().name}};
    for (const auto& [name, value] : wanted)
        if (same_name(line.name, name))
            *value = trimmed(line.value);
}

void Parser::zone_property(const ContentLine& line)
{
    auto& zone = calendar().zones.back();
    const std::pair<std::string_view, std::string_view*> wanted[] = {
        {"TZID", &zone.id}, {"X-LIC-LOCATION", &zone.location}, {"TZURL", &zone.url}};
    for (const auto& [name, value] : wanted)
        if (same_name(line.name, name))
            *value = trimmed(line.value);
}

void Parser::property(const ContentLine& line)
{
    if (place_ == Place::calendar)
        calendar_property(line);
    else if (place_ == Place::zone)
        zone_property(line);
    else if (place_ == Place::event && count_ <= kMostEvents)
        if (const auto field = field_of(line.name))
            calendar().events.back().properties.push_back({line, *field});
}

Result<CalendarObjects> Parser::result()
{
    std::size_t at = 0;
    for (const int number : numbers_)
    {
        number_ = number;
        const auto end_of_line = text_.find('\n', at);
        const auto line = parse_content_line(text_.substr(at, end_of_line - at), number);
        if (line)
        {
            const bool begins = same_name(line->name, "BEGIN");
            const bool ends = !begins && same_name(line->name, "END");
            const auto component = begins || ends ? trimmed(line->value) : std::string_view{};
            if (!passed_over_.empty() && same_name(component, passed_over_))
            {
                if ((depth_ += begins ? 1 : -1) == 0)
                    passed_over_ = {};
            }
            else if (begins && (passed_over_.empty() || same_name(component, "VEVENT")))
                begin(component, at);
            else if (ends)
                end(component, end_of_line);
            else if (!begins && passed_over_.empty())
                property(*line);
        }
        at = end_of_line + 1;
    }
    if (!has_calendar_)
        return Error{"calendar.not_ical"};
    return std::move(objects_);
}
} // namespace

const Property* Event::find(Field field) const
{
    const auto found = std::ranges::find(properties, field, &Property::field);
    return found == properties.end() ? nullptr : &*found;
}

std::string_view Event::value(Field field) const
{
    const auto* property = find(field);
    return property ? trimmed(property->value) : std::string_view{};
}

Result<CalendarObjects> parse_objects(const CalendarText& text)
{
    return Parser(text).result();
}
} // namespace planerka
