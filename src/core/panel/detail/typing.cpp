// SPDX-License-Identifier: MPL-2.0
#include "panel/detail/typing.hpp"

#include "panel/detail/conference_days.hpp"

#include "forms/place.hpp"
#include "forms/typed.hpp"
#include "joining/links.hpp"
#include "meeting/conference_length.hpp"
#include "meeting/limits.hpp"
#include "panel/purpose.hpp"
#include "text/format.hpp"
#include "text/messages.hpp"
#include "text/typed_day.hpp"
#include "text/typed_time.hpp"
#include "time/zone.hpp"

#include <algorithm>
#include <optional>

namespace planerka::panel
{
namespace
{
constexpr int kUsualStart = 10 * 60; // of a meeting that has a date but no time yet

/// Minutes within the range, however they are written.
std::optional<int> length(const std::string& text, const Range& range)
{
    const auto minutes = text::parse_length(text);
    return minutes && range.holds(Decimal(*minutes, 0)) ? minutes : std::nullopt;
}

/// Nobody else has the role from now on.
void set_role(Meeting& meeting, std::string_view role, const std::string& id)
{
    for (auto& person : meeting.attendees)
        if (!id.empty() && person.id == id)
            person.role = role;
        else if (person.role == role)
            person.role = "participant";
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

/// Takes texts into a meeting. What is wrong with a text is told in a sentence; nothing if it was taken.
class Typing
{
public:
    Typing(Meeting& meeting, std::string_view path, const std::string& text, std::span<const Blueprint> blueprints,
           Language language)
        : meeting_(meeting), path_(path), text_(text), blueprints_(blueprints), language_(language)
    {
    }

    std::string take()
    {
        if (const auto place = forms::row_of(path_))
        {
            if (place->list == "agenda" && place->row < meeting_.agenda.size())
                return take(meeting_.agenda[place->row], place->rest);
            if (place->list == "attendees" && place->row < meeting_.attendees.size())
                return take(meeting_.attendees[place->row], place->rest);
            auto message = as_it_is();
            if (place->list == "days" && message.empty())
                follow_first_day(meeting_);
            return message;
        }
        if (path_ == "start.date")
            return take_date();
        else if (path_ == "start.time")
            return take_time();
        else if (path_ == "durationMinutes")
            return take_duration();
        else if (path_ == "platform.joinUrl")
            return take_link();
        else if (path_ == kChair || path_ == kMinuteTaker)
            set_role(meeting_, path_, text_);
        else if (path_ == "costs.currency" && text_.empty())
            return text::message(language_, "forms.wrong.currency");
        else
            return as_it_is();
        return {};
    }

private:
    std::string as_it_is() { return forms::take_text(meeting_, path_, text_, language_); }

    std::string wrong(const char* key) const { return text::message(language_, std::string("sidebar.wrong.") + key); }
    std::string out_of(const char* key, const Range& range) const
    {
        return text::message(
            language_, std::string("sidebar.wrong.") + key,
            {{"least", text::number(range.least, language_)}, {"most", text::number(range.most, language_)}});
    }

    std::string take_date()
    {
        const auto date =
            text::parse_day(text_, language_, today_here(), text::date_order_of(language_, meeting_.time_zone));
        if (!date)
            return wrong("date");
        const auto start = meeting_.start();
        meeting_.start_local = LocalTime{*date, start ? start->minute_of_day : kUsualStart}.to_string();
        if (start)
            move_days(meeting_, *start);
        return {};
    }

    std::string take_time()
    {
        const auto minute = text::parse_time(text_);
        if (!minute)
            return wrong("time");
        const auto start = meeting_.start();
        if (!start)
            return wrong("time_without_date");
        meeting_.start_local = LocalTime{start->date, *minute}.to_string();
        move_days(meeting_, *start);
        return {};
    }

    std::string take_duration()
    {
        const Range range{Decimal(kShortestMeeting, 0), Decimal(longest_duration(meeting_), 0)};
        const auto minutes = length(text_, range);
        if (!minutes)
            return out_of("minutes", range);
        set_duration(meeting_, *minutes);
        return {};
    }

    std::string take_link()
    {
        auto message = as_it_is();
        if (!message.empty() || !meeting_.platform || text_.empty())
            return message;
        auto& platform = *meeting_.platform;
        if (!platform.name.empty() && platform.name != "other")
            return message;
        const auto known = platform_of(text_);
        platform.name = known.empty() ? "other" : known;
        return message;
    }

    std::string take(AgendaItem& item, std::string_view key)
    {
        if (key == "title")
        {
            rename_item(meeting_, item, text_, blueprints_);
            return {};
        }
        if (key != "plannedMinutes")
            return as_it_is();
        constexpr Range range{Decimal(1, 0), Decimal(kLongestMeeting, 0)};
        const auto minutes = length(text_, range);
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

    std::string take(Attendee& person, std::string_view key)
    {
        if (key == "attendeeKind")
        {
            set_kind(person, text_);
            return {};
        }
        auto message = as_it_is();
        if (key == "role" && (text_ == kChair || text_ == kMinuteTaker))
            set_role(meeting_, text_, person.id);
        const bool is_pay = key == "cost.loadedHourlyRate" || key == "cost.annualSalary";
        if (is_pay && message.empty() && !text_.empty())
        {
            auto& costs = meeting_.costs ? *meeting_.costs : meeting_.costs.emplace();
            costs.currency = forms::currency_of(meeting_, language_);
        }
        return message;
    }

    Meeting& meeting_;
    std::string_view path_;
    const std::string& text_;
    std::span<const Blueprint> blueprints_;
    Language language_;
};
} // namespace

std::string take_typed(Meeting& meeting, std::string_view path, const std::string& text,
                       std::span<const Blueprint> blueprints, Language language)
{
    return Typing(meeting, path, text, blueprints, language).take();
}

std::string typed_text(const Meeting& meeting, std::string_view path, Language language)
{
    if (path == "start.date")
    {
        const auto start = meeting.start();
        return start ? text::date_short(start->date, language) : meeting.start_local;
    }
    if (path == "start.time")
    {
        const auto start = meeting.start();
        return start ? start->clock() : std::string();
    }
    if (path == kChair || path == kMinuteTaker)
    {
        const auto* const person = meeting.with_role(std::string(path));
        return person ? person->id : std::string();
    }
    return forms::text_of(meeting, path, language);
}

void set_duration(Meeting& meeting, Minutes minutes)
{
    for (auto& person : meeting.attendees)
        if (person.cost && person.cost->attend_minutes == meeting.duration_minutes)
            person.cost->attend_minutes = minutes;
    meeting.duration_minutes = minutes;
}
} // namespace planerka::panel
