// SPDX-License-Identifier: MPL-2.0
#include "documents/fields/common_fields.hpp"

#include "agenda/schedule.hpp"
#include "documents/fields/people.hpp"
#include "text/format.hpp"
#include "text/messages.hpp"
#include "text/zone_format.hpp"
#include "time/zone.hpp"

#include <boost/algorithm/string.hpp>

#include <algorithm>
#include <functional>

namespace planerka::documents
{
namespace
{
/// What a value of the meeting file is called in print: a format, platform or status. Empty if a newer version wrote
/// it.
std::string label(Language language, const std::string& list, const std::string& value)
{
    const auto key = std::string("documents.common.") + list + "." + value;
    return text::has_message(language, key) ? text::message(language, key) : "";
}

std::string zones_text(const Meeting& visible, Language language)
{
    const auto start = visible.start();
    if (!start || !is_time_zone(visible.time_zone))
        return {};
    std::vector<std::string> zones;
    for (const auto& each : visible.attendees)
        if (!each.time_zone.empty())
            zones.push_back(each.time_zone);
    const auto instant = instant_of(*start, visible.time_zone).instant;
    return boost::join(text::times_in_zones(instant, visible.time_zone, zones, language), " · ");
}

std::string target_text(const Goal& goal, Language language)
{
    const auto value = Decimal::parse(goal.target);
    if (value && goal.unit == "percent")
        return text::percent(Decimal(value->units(), value->scale() + 2), language);
    auto result = value ? text::number(*value, language) : goal.target;
    if (!goal.unit.empty() && !result.empty())
        result += "\u00A0" + goal.unit;
    return result;
}

std::string measure_text(const Goal& goal, Language language)
{
    std::vector<std::string> parts;
    const auto target = target_text(goal, language);
    if (!goal.measure.empty() && !target.empty())
        parts.push_back(
            text::message(language, "documents.common.measure", {{"measure", goal.measure}, {"target", target}}));
    else if (!goal.measure.empty() || !target.empty())
        parts.push_back(goal.measure + target);
    if (!goal.deadline.empty())
        parts.push_back(
            text::message(language, "documents.common.by_date", {{"date", short_date(goal.deadline, language)}}));
    return boost::join(parts, ", ");
}

odf::List goals(const Meeting& visible, Language language)
{
    odf::List list;
    for (const auto& each : visible.goals)
        if (!each.text.empty())
            list.emplace_back(odf::Record{{"text", each.text}, {"measure", measure_text(each, language)}});
    return list;
}

/// Those who agreed to be named. The private cost sheet sees all entries, and names no more people than other papers.
odf::List recognition(const Meeting& visible, Language language)
{
    odf::List list;
    for (const auto& each : visible.recognition)
        if (const auto* person = visible.attendee(each.attendee_id); person && each.consent_to_publish)
            list.emplace_back(odf::Record{{"name", name_with_position(*person, language)},
                                          {"achievement", each.achievement},
                                          {"evidence", each.evidence},
                                          {"practice", each.practice}});
    return list;
}

/// The day of a meeting; the first and the last day of a conference: "7 Dec 2026 – 8 Dec 2026".
std::string dates(const Meeting& visible, Language language, std::string (*format)(const Date&, Language))
{
    const auto first = visible.days.empty() ? std::nullopt : Date::parse(visible.days.front().date);
    const auto last = visible.days.empty() ? std::nullopt : Date::parse(visible.days.back().date);
    if (first && last && *first != *last)
        return format(*first, language) + " – " + format(*last, language);
    const auto start = visible.start();
    return first ? format(*first, language) : start ? format(start->date, language) : "";
}

/// "09:00–10:30"; the time kept free at the end of the booked time is no part of it. Of a conference the times of each
/// day, or only once if all days have the same.
std::string times(const Meeting& visible)
{
    std::vector<std::string> ranges;
    for (const auto& day : visible.days)
    {
        const auto begin = parse_clock(day.start);
        const auto end = parse_clock(day.end);
        if (begin && end)
            ranges.push_back(text::time_range(*begin, *end));
    }
    if (std::ranges::adjacent_find(ranges, std::not_equal_to<>()) == ranges.end() && ranges.size() > 1)
        ranges.resize(1);
    if (!ranges.empty())
        return boost::join(ranges, ", ");
    const auto start = visible.start();
    return start ? text::time_range(start->minute_of_day, start->plus(minutes_used(visible)).minute_of_day) : "";
}

void add_time(odf::Record& fields, const Meeting& visible, Language language)
{
    const auto start = visible.start();
    fields["date"] = dates(visible, language, text::date_with_weekday);
    fields["date_short"] = start ? text::date_short(start->date, language) : "";
    fields["date_long"] = dates(visible, language, text::date_long);
    fields["time"] = times(visible);
    fields["duration"] = text::minutes_in_words(minutes_used(visible), language);
    fields["zones"] = zones_text(visible, language);
}

void add_place(odf::Record& fields, const Meeting& visible, Language language)
{
    const auto location = visible.location.value_or(Location{});
    std::vector<std::string> place;
    for (const auto& part : {location.name, location.room})
        if (!part.empty())
            place.push_back(part);
    fields["place"] = boost::join(place, ", ");

    const auto platform = visible.platform.value_or(Platform{});
    fields["join_url"] = platform.join_url;
    fields["dial_in"] = platform.dial_in;
    fields["fallback"] = platform.fallback;

    auto format = label(language, "format", visible.format);
    if (const auto service = label(language, "platform", platform.name); !format.empty() && !service.empty())
        format += ", " + service;
    fields["format"] = format;
}

/// What keeps a page from being taken for final: documents/README.md, "Common fields". Empty for most.
std::string status_mark(const Meeting& visible, const Request& request)
{
    const bool is_draft = visible.status == Status::draft && !request.form; // a form is not a draft of minutes
    return is_draft || visible.status == Status::cancelled
               ? label(request.language, "mark", std::string(name_of(visible.status)))
               : "";
}

std::string audience_word(const Meeting& visible)
{
    if (visible.kind == "conference")
        return "conference";
    return visible.audience == Audience::internal ? "internal" : "client";
}
} // namespace

void add_common(odf::Record& fields, const Meeting& visible, const Request& request)
{
    const auto language = request.language;
    const auto organization = visible.organization.value_or(Organization{});
    fields["title"] = visible.title;
    fields["organization"] = organization.name;
    fields["unit"] = organization.unit;
    fields["organization_line"] = boost::join(
        [&]
        {
            std::vector<std::string> parts;
            for (const auto& part : {organization.name, organization.unit})
                if (!part.empty())
                    parts.push_back(part);
            return parts;
        }(),
        " · ");
    fields["kicker"] = text::message(language, "documents.common.kicker." + std::string(name_of(request.kind)),
                                     {{"audience", audience_word(visible)}});
    fields["status_mark"] = status_mark(visible, request);
    fields["legal_text"] = request.legal_text;
    add_time(fields, visible, language);
    add_place(fields, visible, language);

    auto list = goals(visible, language);
    fields["has_goals"] = !list.empty();
    fields["goals"] = std::move(list);

    auto recognised = recognition(visible, language);
    fields["has_recognition"] = !recognised.empty();
    fields["recognition"] = std::move(recognised);

    const auto* organizer = organizer_of(visible);
    fields["organizer"] = organizer ? name_with_position(*organizer, language) : "";
    fields["organizer_email"] = organizer ? organizer->email : "";
    fields["confidentiality"] = label(language, "confidentiality", visible.confidentiality);
}

std::string owner_text(const Meeting& visible, const std::string& owner_id, const Request& request)
{
    const auto* owner = visible.attendee(owner_id);
    if (!owner)
        return {};
    const auto name = name_of(*owner, request.language);
    if (!is_formal(visible, request) || owner->job_title.empty() || owner->name.empty() || owner->headcount > 1)
        return name;
    return name + ", " + owner->job_title;
}

odf::List parking_lot(const Meeting& visible, const Schedule& plan, const Request& request)
{
    odf::List list;
    const auto add = [&](const std::string& text, const std::string& owner_id)
    {
        const auto* owner = visible.attendee(owner_id);
        list.emplace_back(odf::Record{{"text", text}, {"owner", owner ? name_of(*owner, request.language) : ""}});
    };
    for (const auto& each : visible.parking_lot)
    {
        const auto item = std::ranges::find(visible.agenda, each.item_id, &AgendaItem::id);
        const bool known = !each.item_id.empty() && item != visible.agenda.end();
        if (!each.text.empty() || known)
            add(each.text.empty() ? item->title : each.text,
                each.owner_id.empty() && known ? item->owner_id : each.owner_id);
    }
    for (const auto index : plan.parked)
    {
        const auto& item = visible.agenda[index];
        const bool is_listed = !item.id.empty() && std::ranges::find(visible.parking_lot, item.id,
                                                                     &ParkedItem::item_id) != visible.parking_lot.end();
        if (!is_listed)
            add(item.title, item.owner_id);
    }
    return list;
}

std::string short_date(const std::string& iso, Language language)
{
    const auto date = Date::parse(iso);
    return date ? text::date_short(*date, language) : iso;
}

std::string joined(const std::vector<std::string>& parts, const std::string& separator)
{
    return boost::join(parts, separator);
}

std::string as_sentence(const std::string& text)
{
    const bool ended =
        text.empty() || text.ends_with('.') || text.ends_with('!') || text.ends_with('?') || text.ends_with("…");
    return ended ? text : text + ".";
}

odf::Value action_row(const ActionItem& action, int number, const Meeting& visible, const Request& request)
{
    const auto language = request.language;
    const auto* found = visible.attendee(action.assignee_id);
    const auto assignee = found ? name_of(*found, language) : "";
    const auto due = short_date(action.due_date, language);
    const auto sentence = [&](const char* key, const std::string& value)
    {
        return value.empty()
                   ? ""
                   : as_sentence(text::message(language, std::string("documents.common.") + key, {{"value", value}}));
    };
    return odf::Record{{"number", std::to_string(number)},
                       {"text", action.text},
                       {"sentence", as_sentence(action.text)},
                       {"assignee", assignee},
                       {"assignee_sentence", sentence("assignee_sentence", assignee)},
                       {"due", due},
                       {"due_sentence", sentence("due_sentence", due)},
                       {"status", label(language, "status", action.status)}};
}
} // namespace planerka::documents
