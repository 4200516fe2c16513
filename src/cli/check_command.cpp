// SPDX-License-Identifier: MPL-2.0
#include "commands.hpp"
#include "console.hpp"

#include "app/answers_check.hpp"
#include "app/problems.hpp"
#include "check/check.hpp"
#include "check/place_in_words.hpp"
#include "text/messages.hpp"

#include <algorithm>

namespace planerka::cli
{
namespace
{
/// What stops first, then what asks for an answer, then what could be better.
constexpr Severity kOrder[]{Severity::error, Severity::question, Severity::warning};

using Problems = std::vector<Problem>;

std::string say(const std::string& key, Language language, const std::vector<text::Argument>& arguments = {})
{
    return text::message(language, "cli.check." + key, arguments);
}

Problems of_severity(const Problems& problems, Severity severity)
{
    Problems result;
    std::ranges::copy_if(problems, std::back_inserter(result),
                         [&](const Problem& problem) { return problem.severity == severity; });
    return result;
}

/// A block for each place, in the order in which the places first come up: where in words, what to do, the rule and the
/// path for whoever edits the file.
std::string by_place(const Meeting& meeting, const Problems& problems, Language language)
{
    std::vector<std::pair<std::string, std::string>> blocks;
    for (const auto& problem : problems)
    {
        const auto place = place_in_words(meeting, problem.path, language);
        auto block = std::ranges::find(blocks, place, [](const auto& each) { return each.first; });
        if (block == blocks.end())
            block = blocks.insert(blocks.end(), {place, {}});
        block->second += "    " + problem.text + "\n    " + problem.id + "  " + problem.path + '\n';
    }
    std::string text;
    for (const auto& [place, lines] : blocks)
        text += "\n  " + place + '\n' + lines;
    return text;
}

std::string report(const Meeting& meeting, const Problems& problems, Language language)
{
    if (problems.empty())
        return say("nothing", language) + '\n';
    std::string text, counts;
    for (const auto severity : kOrder)
    {
        const auto some = of_severity(problems, severity);
        if (some.empty())
            continue;
        const std::string name(name_of(severity));
        text += say("heading." + name, language) + '\n' + by_place(meeting, some, language) + '\n';
        counts += (counts.empty() ? "" : ", ") +
                  say("count." + name, language, {{"n", static_cast<std::int64_t>(some.size())}});
    }
    return text + counts + '\n';
}
} // namespace

int run(const CheckCommand& command, const Common& common)
{
    const auto meeting = read_meeting(command.meeting);
    if (!meeting)
    {
        if (const auto json = app::check_json(meeting.error(), common.ui); json && common.json)
            answer(*json);
        return fail(meeting.error(), command.meeting, common);
    }
    const auto problems = app::problems(meeting.value(), common.ui);
    const auto verdict = has_errors(problems) ? kFailed : 0;
    return std::max(verdict, answer(common.json ? app::check_json(meeting.value(), common.ui)
                                                : report(meeting.value(), problems, common.ui)));
}
} // namespace planerka::cli
