// SPDX-License-Identifier: MPL-2.0
#include "advice/advice.hpp"

#include "advice/detail/rules_attending.hpp"
#include "advice/detail/rules_hold.hpp"
#include "advice/detail/rules_people.hpp"
#include "advice/detail/rules_series.hpp"
#include "advice/detail/rules_value.hpp"
#include "advice/detail/rules_whether.hpp"
#include "check/check.hpp"
#include "meeting/purposes.hpp"

#include <boost/algorithm/string.hpp>

#include <algorithm>
#include <array>

namespace planerka
{
namespace
{
struct NamedRule
{
    const char* id;
    RuleType type;
    advice::Rule* fires;
    bool weighs_cost = false;
};

using enum RuleType;

constexpr NamedRule kRules[]{
    {"R01", stop, advice::no_aim},
    {"R02", stop, advice::unjustified_conference},
    {"R03", stop, advice::decider_not_required},
    {"R04", replace, advice::only_information},
    {"R05", replace, advice::one_mind},
    {"R06", replace, advice::short_call},
    {"R07", replace, advice::inputs_missing},
    {"R08", trim, advice::too_many_deciding},
    {"R09", trim, advice::many_onlookers},
    {"R10", trim, advice::overloaded_sellers},
    {"R11", trim, advice::review_due},
    {"R12", trim, advice::nothing_decided},
    {"R13", trim, advice::cost_above_gain, true},
    {"R14", trim, advice::too_long},
    {"R15", trim, advice::travel_above_attendance, true},
    {"R16", trim, advice::back_to_back},
    {"R17", trim, advice::may_not_join},
    {"R18", note, advice::outside_office_hours},
    {"R19", hold, advice::time_with_client},
    {"R20", hold, advice::live_practice},
    {"R21", hold, advice::needs_discussion},
    {"R22", hold, advice::gain_above_cost, true},
    {"R23", replace, advice::nobody_to_meet},
};

constexpr auto kAdviceRules = []
{
    std::array<AdviceRule, std::size(kRules)> rules;
    std::ranges::transform(kRules, rules.begin(), [](const NamedRule& rule) { return AdviceRule{rule.id, rule.type}; });
    return rules;
}();

Verdict verdict_of(const std::vector<FiredRule>& rules)
{
    const auto any = [&](RuleType type) { return std::ranges::find(rules, type, &FiredRule::type) != rules.end(); };
    if (any(stop))
        return Verdict::do_not_send;
    if (any(replace))
        return any(hold) ? Verdict::smaller : Verdict::another_way;
    return any(trim) ? Verdict::smaller : Verdict::worth_holding;
}

std::vector<std::string> reservations_of(const advice::Facts& facts, const std::vector<std::string>& not_judged)
{
    std::vector<std::string> sentences;
    if (const auto status = facts.meeting.status; status == Status::held || status == Status::cancelled)
        sentences.push_back(text::message(facts.language, "advice.over." + std::string(name_of(status))));
    std::vector<Problem> errors = check(facts.meeting, facts.language);
    std::erase_if(errors, [](const Problem& each) { return each.severity != Severity::error; });
    if (!errors.empty())
        sentences.push_back(
            text::message(facts.language, "advice.invalid",
                          {{"n", static_cast<std::int64_t>(errors.size())}, {"problem", errors.front().text}}));
    if (!not_judged.empty())
    {
        auto reason = *facts.no_cost;
        reason.place.clear(); // the sentence names whom it concerns
        sentences.push_back(text::message(
            facts.language, "advice.not_costed",
            {{"rules", boost::join(not_judged, ", ")}, {"reason", text::describe(reason, facts.language)}}));
    }
    return sentences;
}
} // namespace

std::span<const AdviceRule> advice_rules()
{
    return kAdviceRules;
}

Advice advise(const Meeting& meeting, const AdviceContext& context, Language language)
{
    const auto facts = advice::facts_of(meeting, context, language);
    Advice result;
    for (const auto& rule : kRules)
    {
        if (rule.weighs_cost && !facts.cost)
        {
            result.not_judged.emplace_back(rule.id);
            continue;
        }
        const auto fired = rule.fires(facts);
        if (!fired)
            continue;
        const auto key = std::string("advice.") + rule.id;
        const auto sentence = [&](const std::string& name)
        { return text::message(language, key + name, fired->arguments); };
        result.rules.push_back({rule.id, fired->is_note ? note : rule.type, sentence(".fact"),
                                sentence(".text" + fired->variant), text::message(language, key + ".source")});
    }
    result.verdict = verdict_of(result.rules);
    result.reservations = reservations_of(facts, result.not_judged);
    return result;
}

std::string verdict_text(Verdict verdict, Language language)
{
    return text::message(language, "advice.verdict." + std::string(name_of(verdict)));
}

std::string advice_caution(const Meeting& meeting, Language language)
{
    return text::message(language, is_with_clients(meeting) ? "advice.caution.client" : "advice.caution");
}
} // namespace planerka
