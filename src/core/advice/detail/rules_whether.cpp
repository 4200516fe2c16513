// SPDX-License-Identifier: MPL-2.0
#include "advice/detail/rules_whether.hpp"

#include "advice/detail/words.hpp"
#include "cost/people.hpp"
#include "meeting/format.hpp"
#include "meeting/purposes.hpp"
#include "text/blank.hpp"
#include "text/format.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <iterator>
#include <sstream>

namespace planerka::advice
{
namespace
{
bool gathers_people(const Facts& facts)
{
    return is_with_clients(facts.meeting) || is_recognition(facts.meeting) || is_training(facts.meeting);
}

bool is(const AgendaItem& item, std::initializer_list<Work> works)
{
    return std::ranges::find(works, work_of(item)) != works.end();
}

int words_in(const std::string& text)
{
    std::istringstream words(text);
    return static_cast<int>(std::distance(std::istream_iterator<std::string>(words), {}));
}

Date working_day_before(const Date& date)
{
    auto day = date.plus_days(-1);
    while (day.weekday() >= 5)
        day = day.plus_days(-1);
    return day;
}
} // namespace

std::optional<Fired> no_aim(const Facts& facts)
{
    const auto& meeting = facts.meeting;
    const auto goals =
        std::ranges::count_if(meeting.goals, [](const Goal& goal) { return !text::is_blank(goal.text); });
    const bool has_outcome =
        std::ranges::any_of(facts.content, [](const AgendaItem* item) { return !text::is_blank(item->outcome); });
    if (goals > 0 && has_outcome)
        return std::nullopt;
    return Fired{{{"goals", std::int64_t{goals}}, {"items", static_cast<std::int64_t>(facts.content.size())}}};
}

std::optional<Fired> unjustified_conference(const Facts& facts)
{
    constexpr int kFewestWords = 5; // fewer say that somebody wants it, not why
    const auto& justification = facts.meeting.justification;
    if (facts.meeting.kind != "conference" || words_in(justification) >= kFewestWords)
        return std::nullopt;
    return Fired{{{"justification",
                   text::is_blank(justification) ? std::string("none") : quoted(justification, facts.language)}}};
}

std::optional<Fired> decider_not_required(const Facts& facts)
{
    for (const auto* item : facts.content)
    {
        if (work_of(*item) != Work::decision || item->decider_id.empty())
            continue;
        const auto* decider = facts.meeting.attendee(item->decider_id);
        if (decider && is_required(*decider) && takes_part(*decider))
            continue;
        const auto part = !decider                                         ? "absent"
                          : takes_part(*decider) || !is_required(*decider) ? decider->participation
                                                                           : "apologies";
        return Fired{{{"item", name_of(*item)},
                      {"name", decider ? name_of(*decider, facts.language) : item->decider_id},
                      {"part", part}}};
    }
    return std::nullopt;
}

std::optional<Fired> only_information(const Facts& facts)
{
    const bool informs =
        std::ranges::all_of(facts.content, [](const AgendaItem* item) { return is(*item, {Work::information}); });
    if (facts.content.empty() || !informs || gathers_people(facts))
        return std::nullopt;
    Fired fired{{{"items", static_cast<std::int64_t>(facts.content.size())}}};
    const auto* memo = facts.alternative("A1");
    if (!memo)
        fired.variant = ".no_cost";
    else
        fired.arguments.insert(fired.arguments.end(),
                               {{"memo", facts.money(memo->per_meeting)}, {"cost", facts.money(facts.cost->direct)}});
    return fired;
}

std::optional<Fired> one_mind(const Facts& facts)
{
    const auto& meeting = facts.meeting;
    if (facts.content.empty() || gathers_people(facts))
        return std::nullopt;
    const auto* owner = meeting.attendee(facts.content.front()->owner_id);
    if (!owner || owner->headcount != 1 || heads(meeting, [](const Attendee&) { return true; }) < 2)
        return std::nullopt;
    const auto* organizer = meeting.attendee(meeting.organizer_id);
    if (!organizer)
        organizer = meeting.with_role("chair");
    if (organizer && organizer != owner)
        return std::nullopt;
    const auto is_theirs_alone = [&](const AgendaItem* item)
    {
        return item->owner_id == owner->id && item->inputs.empty() &&
               !is(*item, {Work::discussion, Work::decision, Work::practice, Work::recognition});
    };
    if (!std::ranges::all_of(facts.content, is_theirs_alone))
        return std::nullopt;
    return Fired{
        {{"items", static_cast<std::int64_t>(facts.content.size())}, {"name", name_of(*owner, facts.language)}}};
}

std::optional<Fired> short_call(const Facts& facts)
{
    constexpr Minutes kShort = 15;
    const auto& meeting = facts.meeting;
    const bool is_short_call = is_remote(meeting) && meeting.duration_minutes <= kShort;
    if (is_short_call || facts.content_minutes < 1 || facts.content_minutes > kShort ||
        heads(meeting, [](const Attendee&) { return true; }) != 2)
        return std::nullopt;
    return Fired{{{"minutes", text::minutes(facts.content_minutes, facts.language)}}};
}

std::optional<Fired> inputs_missing(const Facts& facts)
{
    const auto& meeting = facts.meeting;
    const auto& today = facts.context.today;
    if (!today || !facts.next || meeting.status == Status::held || meeting.status == Status::cancelled ||
        *today < working_day_before(facts.next->date) || *today > facts.next->date)
        return std::nullopt;
    std::vector<std::string> inputs;
    for (const auto* item : facts.content)
        if (!item->inputs_ready)
            for (const auto& input : item->inputs)
                inputs.push_back(quoted(input, facts.language));
    if (inputs.empty())
        return std::nullopt;
    std::int64_t minutes = 0;
    for (const auto& attendee : meeting.attendees)
        if (is_internal(attendee))
            minutes += std::int64_t{times_of(attendee, meeting).total()} * attendee.headcount;
    Fired fired{{{"hours", text::hours(Exact(minutes, 60), facts.language)},
                 {"today", text::date_short(*today, facts.language)},
                 {"date", text::date_short(facts.next->date, facts.language)},
                 {"inputs", text::list(inputs, facts.language)}}};
    if (!is_on_figures(meeting))
    {
        fired.variant = ".other";
        fired.is_note = true;
    }
    return fired;
}

std::optional<Fired> nobody_to_meet(const Facts& facts)
{
    if (heads(facts.meeting, [](const Attendee&) { return true; }) != 1)
        return std::nullopt;
    const auto person =
        std::ranges::find_if(facts.meeting.attendees, [](const Attendee& each) { return takes_part(each); });
    return Fired{{{"name", name_of(*person, facts.language)}}};
}
} // namespace planerka::advice
