// SPDX-License-Identifier: MPL-2.0
#include "check/detail/check_agenda.hpp"

#include "agenda/schedule.hpp"
#include "check/missing_minutes.hpp"
#include "text/blank.hpp"

#include <algorithm>

namespace planerka::rules
{
namespace
{
std::string title_of(const AgendaItem& item)
{
    return text::is_blank(item.title) ? item.id : item.title;
}

void check_item(const Meeting& meeting, std::size_t i, Findings& findings)
{
    const auto& item = meeting.agenda[i];
    const auto min = item.min_minutes.value_or(item.planned_minutes);
    const auto max = item.max_minutes.value_or(item.planned_minutes);
    const bool is_possible = std::min({min, item.planned_minutes, max}) >= 0; // if not, V19 says so
    if (is_possible && (min > item.planned_minutes || item.planned_minutes > max))
        findings.add("V14", Severity::error, at("agenda", i, "plannedMinutes"),
                     {{"item", title_of(item)},
                      {"p", std::int64_t{item.planned_minutes}},
                      {"min", std::int64_t{min}},
                      {"max", std::int64_t{max}}});
    const bool has_owner = !text::is_blank(item.owner_id);
    if (has_owner && !meeting.attendee(item.owner_id))
        findings.add("V18", Severity::error, at("agenda", i, "ownerId"), {{"item", title_of(item)}});
    if (is_pause(item))
        return;
    if (!has_owner)
        findings.add("V16", Severity::warning, at("agenda", i, "ownerId"), {{"item", title_of(item)}});
    if (text::is_blank(item.outcome))
        findings.add("V17", Severity::warning, at("agenda", i, "outcome"), {{"item", title_of(item)}});
}

/// V50: what the schedule would rather have otherwise.
void add_notes(const Schedule& fitted, Findings& findings)
{
    for (const auto& note : fitted.notes)
        findings.add({.id = "V50",
                      .severity = Severity::warning,
                      .path = note.place,
                      .text = describe(note, findings.language())});
}

/// V15, V42: an error where no schedule is possible, a warning where items were shortened or left out to make one.
void check_fit(const Meeting& meeting, const Result<Schedule>& scheduled, Findings& findings)
{
    if (scheduled)
    {
        add_notes(scheduled.value(), findings);
        if (const auto missing = missing_minutes(meeting, scheduled.value()); missing > 0)
            findings.add("V15", Severity::warning, "agenda", {{"n", std::int64_t{missing}}});
        return;
    }
    constexpr std::string_view kTooMuch[] = {"schedule.too_short", "schedule.run_too_short", "schedule.day_too_short",
                                             "schedule.day_too_full"};
    const auto& error = scheduled.error();
    const bool is_too_much = std::ranges::find(kTooMuch, error.code) != std::end(kTooMuch);
    if (is_too_much || error.code == "schedule.fixed_start")
        findings.add(is_too_much ? "V15" : "V42", Severity::error,
                     error.code == "schedule.too_short" ? "agenda" : error.place,
                     {error.args.begin(), error.args.end()}, "error." + error.code);
}

/// V26: an action that minutes print needs an assignee and a due date.
void check_action(const ActionItem& action, std::size_t i, Findings& findings)
{
    if (!action.assignee_id.empty() && !action.due_date.empty())
        return;
    const auto path = at("actions", i, action.assignee_id.empty() ? "assigneeId" : "dueDate");
    if (text::is_blank(action.text))
        findings.add("V26", Severity::error, path, {{"n", static_cast<std::int64_t>(i + 1)}}, "check.V26.number");
    else
        findings.add("V26", Severity::error, path, {{"action", action.text}});
}
} // namespace

void check_agenda(const Meeting& meeting, const Result<Schedule>& scheduled, CheckFor purpose, Findings& findings)
{
    for (std::size_t i = 0; i < meeting.agenda.size(); ++i)
        check_item(meeting, i, findings);
    findings.range("agenda", "agendaItems", Decimal(meeting.agenda.size(), 0), {Decimal(1, 0), Decimal(kMostItems, 0)});
    check_fit(meeting, scheduled, findings);
    if (!purpose.minutes || meeting.status != Status::held)
        return;
    for (std::size_t i = 0; i < meeting.actions.size(); ++i)
        check_action(meeting.actions[i], i, findings);
}
} // namespace planerka::rules
