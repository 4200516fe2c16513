// SPDX-License-Identifier: MPL-2.0
#include "app/detail/editor_typing.hpp"

#include "app/detail/editor_choices.hpp"
#include "app/share.hpp"
#include "joining/links.hpp"
#include "meeting/conference_length.hpp"
#include "meeting/limits.hpp"
#include "money/money.hpp"
#include "text/format.hpp"
#include "text/messages.hpp"
#include "text/typed.hpp"
#include "text/typed_time.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace planerka::app
{
namespace
{
constexpr int kUsualStart = 10 * 60; // of a meeting that has a date but no time yet

/// A whole number within the range; nothing otherwise.
std::optional<int> whole(const std::string& text, const Range& range)
{
    int value = 0;
    const auto* const end = text.data() + text.size();
    const auto [stop, fault] = std::from_chars(text.data(), end, value);
    if (fault != std::errc{} || stop != end || !range.holds(Decimal(value, 0)))
        return std::nullopt;
    return value;
}

/// Minutes within the range, however they are written.
std::optional<int> length(const std::string& text, const Range& range)
{
    const auto minutes = text::parse_length(text);
    return minutes && range.holds(Decimal(*minutes, 0)) ? minutes : std::nullopt;
}

template <class T>
T& filled(std::optional<T>& value)
{
    return value ? *value : value.emplace();
}

void set_link(Meeting& meeting, const std::string& text)
{
    auto& platform = filled(meeting.platform);
    if (meeting.format == "conference_call")
    {
        platform.dial_in = text;
        return;
    }
    platform.join_url = text;
    if (text.empty() || (!platform.name.empty() && platform.name != "other"))
        return;
    const auto known = platform_of(text);
    platform.name = known.empty() ? "other" : known;
}

/// The person in that row has the role from now on, and nobody else.
void set_role(Meeting& meeting, std::string_view role, const std::string& row)
{
    for (auto& person : meeting.attendees)
        if (person.role == role)
            person.role = "participant";
    if (const auto chosen = whole(row, {Decimal(), Decimal(std::ssize(meeting.attendees) - 1, 0)}))
        meeting.attendees[static_cast<std::size_t>(*chosen)].role = role;
}

void set_kind(Attendee& person, const std::string& kind)
{
    const auto is_outside = [](const std::string& each) { return each == "client" || each == "partner"; };
    const bool was_outside = is_outside(person.attendee_kind);
    person.attendee_kind = kind;
    if (is_outside(kind))
        person.affiliation = kind;
    else if (was_outside || person.affiliation.empty())
        person.affiliation = "internal";
}

void mark_entry(Meeting& meeting, const std::string& audience, std::size_t row)
{
    const auto entries = shareables(meeting);
    if (row < entries.size())
        (void)share(meeting, std::array{entries[row].id}, audience == "client"); // its id is there
}

/// Takes texts into a meeting. What is wrong with a text is told in a sentence; nothing if it was taken.
class Typing
{
public:
    Typing(Meeting& meeting, Language language) : meeting_(meeting), language_(language) {}

    std::string take(Field field, const std::string& text, std::size_t row)
    {
        switch (field)
        {
        case Field::title:
            meeting_.title = text; // check() says that a meeting needs one
            return {};
        case Field::purpose:
        case Field::item_title:
            return {}; // see take_purpose(), rename_item()
        case Field::date:
            return take_date(text);
        case Field::time:
            return take_time(text);
        case Field::minutes:
            return take_duration(text);
        case Field::format:
            meeting_.format = text;
            return {};
        case Field::link:
            set_link(meeting_, text);
            return {};
        case Field::place:
            filled(meeting_.location).name = text;
            return {};
        case Field::audience:
            meeting_.audience = value_in(kAudiences, text).value_or(Audience::internal);
            return {};
        case Field::client:
            filled(meeting_.client).company = text;
            return {};
        case Field::item_minutes:
            return row < meeting_.agenda.size() ? take_minutes(text, meeting_.agenda[row]) : std::string();
        case Field::person_kind:
        case Field::person_count:
        case Field::person_name:
        case Field::person_rate:
            return row < meeting_.attendees.size() ? take(field, text, meeting_.attendees[row]) : std::string();
        case Field::chair:
            set_role(meeting_, kChair, text);
            return {};
        case Field::minute_taker:
            set_role(meeting_, kMinuteTaker, text);
            return {};
        case Field::currency:
            return take_currency(text);
        case Field::entry_for_client:
            mark_entry(meeting_, text, row);
            return {};
        case Field::status:
            meeting_.status = value_in(kStatuses, text).value_or(Status::draft);
            return {};
        }
        return {};
    }

private:
    std::string wrong(const char* key) const { return text::message(language_, std::string("sidebar.wrong.") + key); }
    std::string out_of(const char* key, const Range& range) const
    {
        return text::message(
            language_, std::string("sidebar.wrong.") + key,
            {{"least", text::number(range.least, language_)}, {"most", text::number(range.most, language_)}});
    }

    std::string take_date(const std::string& text)
    {
        const auto date = text::parse_date(text, language_);
        if (!date)
            return wrong("date");
        const auto start = meeting_.start();
        meeting_.start_local = LocalTime{*date, start ? start->minute_of_day : kUsualStart}.to_string();
        return {};
    }

    std::string take_time(const std::string& text)
    {
        const auto minute = text::parse_time(text);
        if (!minute)
            return wrong("time");
        const auto start = meeting_.start();
        if (!start)
            return wrong("time_without_date");
        meeting_.start_local = LocalTime{start->date, *minute}.to_string();
        return {};
    }

    std::string take_duration(const std::string& text)
    {
        const Range range{Decimal(kShortestMeeting, 0), Decimal(longest_duration(meeting_), 0)};
        const auto minutes = length(text, range);
        if (!minutes)
            return out_of("minutes", range);
        set_duration(meeting_, *minutes);
        return {};
    }

    std::string take_currency(std::string code)
    {
        std::ranges::transform(code, code.begin(),
                               [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
        if (!Currency::of(code))
            return wrong("currency");
        filled(meeting_.costs).currency = code;
        return {};
    }

    std::string take_minutes(const std::string& text, AgendaItem& item) const
    {
        constexpr Range range{Decimal(1, 0), Decimal(kLongestMeeting, 0)};
        const auto minutes = length(text, range);
        if (!minutes)
            return out_of("item_minutes", range);
        // What a person typed holds: the scheduler adapts the others.
        item.planned_minutes = *minutes;
        item.fixed = true;
        if (item.min_minutes)
            item.min_minutes = std::min(*item.min_minutes, *minutes);
        if (item.max_minutes)
            item.max_minutes = std::max(*item.max_minutes, *minutes);
        return {};
    }

    std::string take(Field field, const std::string& text, Attendee& person)
    {
        switch (field)
        {
        case Field::person_kind:
            set_kind(person, text);
            return {};
        case Field::person_count:
            if (const auto count = whole(text, limits::kHeadcount))
                person.headcount = *count;
            else
                return out_of("count", limits::kHeadcount);
            return {};
        case Field::person_name:
            person.name = text;
            return {};
        default:
            return take_rate(text, person);
        }
    }

    std::string take_rate(const std::string& text, Attendee& person)
    {
        if (text.empty())
        {
            if (person.cost)
                person.cost->loaded_hourly_rate.reset();
            return {};
        }
        const bool has_currency = meeting_.costs && !meeting_.costs->currency.empty();
        const std::string currency = has_currency                ? meeting_.costs->currency
                                     : language_ == Language::ru ? "RUB"
                                                                 : "USD";
        const auto range = hourly_rates_in(currency);
        const auto rate = text::parse_amount(text);
        if (!rate || !range.holds(*rate))
            return out_of("rate", range);
        filled(person.cost).loaded_hourly_rate = *rate;
        filled(meeting_.costs).currency = currency;
        return {};
    }

    Meeting& meeting_;
    Language language_;
};
} // namespace

std::string take_text(Meeting& meeting, Field field, const std::string& text, std::size_t row, Language language)
{
    return Typing(meeting, language).take(field, text, row);
}

void set_duration(Meeting& meeting, Minutes minutes)
{
    for (auto& person : meeting.attendees)
        if (person.cost && person.cost->attend_minutes == meeting.duration_minutes)
            person.cost->attend_minutes = minutes;
    meeting.duration_minutes = minutes;
}
} // namespace planerka::app
