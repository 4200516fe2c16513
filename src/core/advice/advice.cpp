// SPDX-License-Identifier: MPL-2.0
#include "advice/advice.hpp"

#include "advice/rules.hpp"

#include <algorithm>

namespace planerka
{
namespace
{
struct NamedRule
{
    const char* id;
    RuleType type;
    advice::Rule* fires;
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
    {"R13", trim, advice::cost_above_gain},
    {"R14", trim, advice::too_long},
    {"R15", trim, advice::travel_above_attendance},
    {"R16", trim, advice::back_to_back},
    {"R17", trim, advice::may_not_join},
    {"R18", trim, advice::outside_office_hours},
    {"R19", hold, advice::time_with_client},
    {"R20", hold, advice::live_practice},
    {"R21", hold, advice::needs_discussion},
    {"R22", hold, advice::gain_above_cost},
};

Verdict verdict_of(const std::vector<FiredRule>& rules)
{
    const auto any = [&](RuleType type) { return std::ranges::find(rules, type, &FiredRule::type) != rules.end(); };
    if (any(stop))
        return Verdict::do_not_send;
    if (any(replace))
        return any(hold) ? Verdict::smaller : Verdict::another_way;
    return any(trim) ? Verdict::smaller : Verdict::worth_holding;
}
} // namespace

Advice advise(const Meeting& meeting, const AdviceContext& context, Language language)
{
    const auto facts = advice::facts_of(meeting, context, language);
    Advice result;
    for (const auto& rule : kRules)
    {
        const auto fired = rule.fires(facts);
        if (!fired)
            continue;
        const auto key = std::string("advice.") + rule.id;
        result.rules.push_back({rule.id, rule.type, text::message(language, key + ".fact", fired->arguments),
                                text::message(language, key + ".text" + fired->variant, fired->arguments),
                                text::message(language, key + ".source")});
    }
    result.verdict = verdict_of(result.rules);
    return result;
}

std::string verdict_text(Verdict verdict, Language language)
{
    return text::message(language, "advice.verdict." + std::string(name_of(verdict)));
}

std::string advice_caution(Language language)
{
    return text::message(language, "advice.caution");
}
} // namespace planerka
