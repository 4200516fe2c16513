// SPDX-License-Identifier: MPL-2.0
#include "app/answers_advice.hpp"

#include "advice/advice.hpp"
#include "meeting/json.hpp"

namespace planerka::app
{
using json::Json;

std::string advise_json(const Meeting& meeting, const AdviceContext& context, Language language)
{
    const auto advice = advise(meeting, context, language);
    auto rules = Json::array();
    for (const auto& rule : advice.rules)
        rules.push_back({{"id", rule.id},
                         {"type", std::string(name_of(rule.type))},
                         {"fact", rule.fact},
                         {"text", rule.text},
                         {"source", rule.source}});
    return json::to_text({{"verdict", std::string(name_of(advice.verdict))},
                          {"rules", std::move(rules)},
                          {"notJudged", advice.not_judged},
                          {"reservations", advice.reservations}});
}
} // namespace planerka::app
