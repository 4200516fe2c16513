// SPDX-License-Identifier: MPL-2.0
#include "app/editor.hpp"

#include "meeting/conference_length.hpp"
#include "money/money.hpp"
#include "text/blank.hpp"
#include "text/format.hpp"
#include "text/messages.hpp"

#include <algorithm>
#include <charconv>

namespace planerka::app
{
namespace
{
/// A whole number within limits; nothing otherwise.
std::optional<int> whole(const std::string& text, const Range& range)
{
    int value = 0;
    const auto* const end = text.data() + text.size();
    const auto [stop, fault] = std::from_chars(text.data(), end, value);
    if (fault != std::errc{} || stop != end || !range.holds(Decimal(value, 0)))
        return std::nullopt;
    return value;
}

std::string platform_of(std::string_view link)
{
    using Known = std::pair<std::string_view, std::string_view>;
    constexpr std::array kKnown{Known{"zoom.", "zoom"}, Known{"webex.", "webex"}, Known{"teams.", "teams"},
                                Known{"meet.google.", "meet"}, Known{"telemost.", "telemost"}};
    for (const auto& [host, name] : kKnown)
        if (link.find(host) != std::string_view::npos)
            return std::string(name);
    return "other";
}

void set_link(Meeting& meeting, const std::string& text)
{
    if (!meeting.platform)
        meeting.platform.emplace();
    auto& platform = *meeting.platform;
    if (meeting.format == "conference_call")
    {
        platform.dial_in = text;
        return;
    }
    platform.join_url = text;
    if (!text.empty() && (platform.name.empty() || platform.name == "other"))
        platform.name = platform_of(text);
}
} // namespace

Editor::Editor(Meeting& meeting, WrongTexts& wrong, std::span<const Blueprint> blueprints, Language language)
    : meeting_(meeting), wrong_(wrong), blueprints_(blueprints), language_(language)
{
}

std::string Editor::say(std::string_view key) const
{
    return text::message(language_, key);
}

std::string Editor::out_of(std::string_view key, const Range& range) const
{
    return text::message(
        language_, key,
        {{"least", text::number(range.least, language_)}, {"most", text::number(range.most, language_)}});
}

bool Editor::type(Field field, std::string_view text, std::size_t row)
{
    auto message = apply(field, text::trimmed(text), row);
    if (message.empty())
        wrong_.erase({field, row});
    else
        wrong_.insert_or_assign({field, row}, WrongText{std::string(text), message});
    return message.empty();
}

/// The message of what is wrong, or nothing.
std::string Editor::apply(Field field, const std::string& text, std::size_t row)
{
    switch (field)
    {
    case Field::title:
        meeting_.title = text; // an empty one is V02
        return {};
    case Field::purpose:
        set_purpose(text);
        return {};
    case Field::date:
    {
        const auto date = text::parse_date(text, language_);
        if (!date)
            return say("sidebar.wrong.date");
        const auto start = meeting_.start();
        meeting_.start_local = LocalTime{*date, start ? start->minute_of_day : 10 * 60}.to_string();
        return {};
    }
    case Field::time:
    {
        const auto minute = parse_clock(text);
        if (!minute)
            return say("sidebar.wrong.time");
        const auto start = meeting_.start();
        if (!start)
            return say("sidebar.wrong.time_without_date");
        meeting_.start_local = LocalTime{start->date, *minute}.to_string();
        return {};
    }
    case Field::minutes:
        return apply_duration(text);
    case Field::format:
        meeting_.format = text;
        return {};
    case Field::link:
        set_link(meeting_, text);
        return {};
    case Field::place:
        if (!meeting_.location)
            meeting_.location.emplace();
        meeting_.location->name = text;
        return {};
    case Field::audience:
        meeting_.audience = value_in(kAudiences, text).value_or(Audience::internal);
        return {};
    case Field::client:
        if (!meeting_.client)
            meeting_.client.emplace();
        meeting_.client->company = text;
        return {};
    case Field::item_title:
    case Field::item_minutes:
        return row < meeting_.agenda.size() ? apply_to_item(field, text, meeting_.agenda[row]) : std::string{};
    case Field::person_kind:
    case Field::person_count:
    case Field::person_name:
    case Field::person_rate:
        return row < meeting_.attendees.size() ? apply_to_person(field, text, meeting_.attendees[row]) : std::string{};
    case Field::chair:
        set_role("chair", text);
        return {};
    case Field::minute_taker:
        set_role("minute_taker", text);
        return {};
    case Field::currency:
    {
        auto code = text;
        std::transform(code.begin(), code.end(), code.begin(),
                       [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
        if (!Currency::of(code))
            return say("sidebar.wrong.currency");
        if (!meeting_.costs)
            meeting_.costs.emplace();
        meeting_.costs->currency = code;
        return {};
    }
    case Field::held:
        meeting_.status = text == "yes" ? Status::held : Status::scheduled;
        return {};
    }
    return {};
}

std::string Editor::apply_duration(const std::string& text)
{
    const Range range{Decimal(kShortestMeeting, 0), Decimal(longest_duration(meeting_), 0)};
    const auto minutes = whole(text, range);
    if (!minutes)
        return out_of("sidebar.wrong.minutes", range);
    set_duration(*minutes);
    return {};
}

std::string Editor::apply_to_item(Field field, const std::string& text, AgendaItem& item)
{
    if (field == Field::item_title)
    {
        item.title = text;
        return {};
    }
    const Range range{Decimal(1, 0), Decimal(kLongestMeeting, 0)};
    const auto minutes = whole(text, range);
    if (!minutes)
        return out_of("sidebar.wrong.item_minutes", range);
    // What a person typed holds: the scheduler adapts the others.
    item.planned_minutes = *minutes;
    item.fixed = true;
    if (item.min_minutes)
        item.min_minutes = std::min(*item.min_minutes, *minutes);
    if (item.max_minutes)
        item.max_minutes = std::max(*item.max_minutes, *minutes);
    return {};
}

std::string Editor::apply_to_person(Field field, const std::string& text, Attendee& person)
{
    if (field == Field::person_name)
    {
        person.name = text;
        return {};
    }
    if (field == Field::person_kind)
    {
        const bool outside = text == "client" || text == "partner";
        const bool was_outside = person.attendee_kind == "client" || person.attendee_kind == "partner";
        person.attendee_kind = text;
        if (outside)
            person.affiliation = text;
        else if (was_outside || person.affiliation.empty())
            person.affiliation = "internal";
        return {};
    }
    if (field == Field::person_count)
    {
        const auto count = whole(text, limits::kHeadcount);
        if (!count)
            return out_of("sidebar.wrong.count", limits::kHeadcount);
        person.headcount = *count;
        return {};
    }

    if (text.empty())
    {
        if (person.cost)
            person.cost->loaded_hourly_rate.reset();
        return {};
    }
    const std::string currency = meeting_.costs && !meeting_.costs->currency.empty() ? meeting_.costs->currency
                                 : language_ == Language::ru                         ? "RUB"
                                                                                     : "USD";
    const auto range = hourly_rates_in(currency);
    const auto rate = text::parse_amount(text);
    if (!rate || !range.holds(*rate))
        return out_of("sidebar.wrong.rate", range);
    if (!person.cost)
        person.cost.emplace();
    person.cost->loaded_hourly_rate = *rate;
    if (!meeting_.costs)
        meeting_.costs.emplace();
    meeting_.costs->currency = currency;
    return {};
}

void Editor::set_duration(Minutes minutes)
{
    // Who was there from beginning to end still is.
    for (auto& person : meeting_.attendees)
        if (person.cost && person.cost->attend_minutes == meeting_.duration_minutes)
            person.cost->attend_minutes = minutes;
    meeting_.duration_minutes = minutes;
}

void Editor::set_role(const std::string& role, const std::string& row)
{
    for (auto& person : meeting_.attendees)
        if (person.role == role)
            person.role = "participant";
    const auto chosen = whole(row, {Decimal(), Decimal(std::ssize(meeting_.attendees) - 1, 0)});
    if (chosen)
        meeting_.attendees[static_cast<std::size_t>(*chosen)].role = role;
}
} // namespace planerka::app
