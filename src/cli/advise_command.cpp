// SPDX-License-Identifier: MPL-2.0
#include "commands.hpp"
#include "console.hpp"
#include "settings.hpp"

#include "advice/advice.hpp"
#include "app/answers_advice.hpp"
#include "app/load_calendar.hpp"
#include "base/file.hpp"
#include "calendar/import.hpp"
#include "meeting/meeting_file.hpp"
#include "settings/use.hpp"
#include "text/messages.hpp"
#include "time/zone.hpp"

#include <algorithm>

namespace planerka::cli
{
namespace
{
Result<AdviceContext> context_of(const AdviseCommand& command, Language language)
{
    AdviceContext context;
    context.today = command.today.value_or(today_here());
    for (const auto& file : command.previous)
    {
        PLANERKA_TRY(auto meeting, load_meeting(file));
        context.previous.push_back(std::move(meeting));
    }
    std::ranges::stable_sort(context.previous, {}, &Meeting::start_local);
    if (!command.calendar)
        return context;
    PLANERKA_TRY(const auto bytes, read_file(*command.calendar));
    auto calendar = read_calendar(bytes, {.language = language, .time_zone = system_time_zone()});
    if (!calendar)
        return std::move(calendar).error().in_file(command.calendar->string());
    context.other_meetings = app::meetings_of(std::move(calendar).value());
    return context;
}

/// The rules of one type under their heading, each with its fact and source.
std::string rules_text(const Advice& advice, RuleType type, Language language)
{
    std::string text;
    for (const auto& rule : advice.rules)
        if (rule.type == type)
            text += "  " + rule.id + "  " + rule.text + "\n       " + rule.fact + "\n       " +
                    text::message(language, "cli.advise.source", {{"source", rule.source}}) + '\n';
    if (text.empty())
        return text;
    return '\n' + text::message(language, "cli.advise." + std::string(name_of(type))) + '\n' + text;
}

std::string advice_text(const Meeting& meeting, const Advice& advice, Language language)
{
    auto text = meeting.title + "\n\n" + advice_caution(meeting, language) + "\n\n";
    for (const auto& each : advice.reservations)
        text += each + '\n';
    text += text::message(language, "cli.advise.verdict", {{"verdict", verdict_text(advice.verdict, language)}}) + '\n';
    for (const auto type : {RuleType::stop, RuleType::replace, RuleType::trim, RuleType::hold, RuleType::note})
        text += rules_text(advice, type, language);
    if (advice.rules.empty())
        text +=
            '\n' +
            text::message(language, advice.reservations.empty() ? "cli.advise.nothing" : "cli.advise.nothing_judged") +
            '\n';
    return text;
}
} // namespace

int run(const AdviseCommand& command, const Common& common)
{
    const auto meeting = read_meeting(command.meeting);
    if (!meeting)
        return fail(meeting.error(), command.meeting, common);
    const auto language = common.language.value_or(meeting.value().language);
    const auto all = read_settings(common);
    if (!all)
        return fail(all.error(), common);
    auto context = context_of(command, language);
    if (!context)
        return fail(context.error(), common);
    context.value().limits = settings::advice_limits(all.value());
    if (common.json)
        return answer(app::advise_json(meeting.value(), context.value(), language));
    return answer(advice_text(meeting.value(), advise(meeting.value(), context.value(), language), language));
}
} // namespace planerka::cli
