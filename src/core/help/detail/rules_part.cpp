// SPDX-License-Identifier: MPL-2.0
#include "help/detail/rules_part.hpp"

#include "advice/advice.hpp"
#include "help/detail/html.hpp"
#include "help/detail/sample_arguments.hpp"
#include "text/messages.hpp"

#include <array>

namespace planerka::help
{
namespace
{
constexpr std::array kTypes{RuleType::stop, RuleType::replace, RuleType::trim, RuleType::hold, RuleType::note};

std::string sample(const std::string& key, Language language)
{
    return text::message(language, key, sample_arguments(key, language));
}
} // namespace

std::string check_rules_part(const Ground& ground)
{
    // A rule may have several sentences: "check.V22", "check.V22.amount".
    constexpr std::string_view kBefore = "check.V";
    constexpr std::size_t kIdLength = 3;
    std::string items;
    std::string last;
    for (const auto& key : text::message_keys(ground.language))
    {
        if (!key.starts_with(kBefore))
            continue;
        const auto id = key.substr(kBefore.size() - 1, kIdLength);
        items += (id == last ? "<li>" : "<li id=\"" + id + "\">") + escaped(sample(key, ground.language)) +
                 " <span class=\"quiet\">" + id + "</span></li>\n";
        last = id;
    }
    return "<ul>\n" + items + "</ul>\n";
}

std::string advice_rules_part(const Ground& ground)
{
    std::string part;
    for (const auto type : kTypes)
    {
        const std::string name(name_of(type));
        part += heading(3, "advice-" + name, text::message(ground.language, "help.advice." + name)) + "<dl>\n";
        for (const auto& rule : advice_rules())
        {
            const auto key = "advice." + std::string(rule.id);
            if (rule.type == type)
                part += entry(rule.id, sample(key + ".text", ground.language),
                              text::message(ground.language, "help.advice.fact",
                                            {{"fact", sample(key + ".fact", ground.language)}}),
                              text::message(ground.language, "help.advice.source",
                                            {{"id", std::string(rule.id)},
                                             {"source", text::message(ground.language, key + ".source")}}));
        }
        part += "</dl>\n";
    }
    return part;
}
} // namespace planerka::help
