// SPDX-License-Identifier: MPL-2.0
#include "help/detail/figures_part.hpp"

#include "cost/explain.hpp"
#include "cost/figures.hpp"
#include "help/detail/html.hpp"
#include "text/format.hpp"
#include "text/messages.hpp"

#include <algorithm>
#include <array>

namespace planerka::help
{
namespace
{
/// What is reckoned in one way, in the order in which one builds upon another.
constexpr std::array<std::string_view, 15> kMethods{"rate",        "time",   "recovery", "expenses",     "direct",
                                                    "opportunity", "margin", "full",     "units",        "hours",
                                                    "break_even",  "gain",   "items",    "alternatives", "rounding"};

bool has_operator(std::string_view formula)
{
    constexpr std::array<std::string_view, 5> kSigns{"(", "+", "\u2212", "\u00D7", "/"};
    return std::ranges::any_of(kSigns, [&](std::string_view sign) { return formula.find(sign) != formula.npos; });
}

class Figures
{
public:
    Figures(const Ground& ground, const std::vector<Explanation>& explanations)
        : language_(ground.language), explanations_(explanations)
    {
    }

    std::string text() const
    {
        std::string part;
        for (const auto method : kMethods)
        {
            const auto key = "cost.method." + std::string(method);
            part += heading(2, method == "alternatives" ? std::string(method) : "method-" + std::string(method),
                            message(key)) +
                    paragraph(message(key + ".text"));
            const auto entries = entries_of(method);
            if (!entries.empty())
                part += "<dl>\n" + entries + "</dl>\n";
        }
        return part;
    }

private:
    std::string message(const std::string& key) const { return text::message(language_, key); }

    std::string entries_of(std::string_view method) const
    {
        std::string entries;
        if (method == "rate")
            entries += figure("rate", "people[0].rate", "rate");
        for (const auto& each : cost_figures())
            if (each.method == method)
                entries += figure(each.words, each.key, each.key);
        if (method == "alternatives")
            for (int number = 1; has_alternative(number); ++number)
            {
                const auto key = "cost.alternative.A" + std::to_string(number);
                entries += entry("A" + std::to_string(number), message(key), message(key + ".lost"));
            }
        return entries;
    }

    bool has_alternative(int number) const
    {
        return text::has_message(language_, "cost.alternative.A" + std::to_string(number));
    }

    std::string figure(std::string_view words, std::string_view explained, std::string_view id) const
    {
        const auto found = std::ranges::find(explanations_, explained, &Explanation::figure);
        std::string example; // a figure that is given, or that there is none of, is not reckoned
        if (found != explanations_.end() && has_operator(found->formula))
            example = text::message(language_, "help.example",
                                    {{"value", text::number(found->value, language_)}, {"formula", found->formula}});
        return entry(id, figure_name(words, language_), message("help.figure." + std::string(words)), example);
    }

    Language language_;
    const std::vector<Explanation>& explanations_;
};
} // namespace

Result<std::string> figures_part(const Ground& ground)
{
    PLANERKA_TRY(const auto cost, cost_of(ground.example));
    PLANERKA_TRY(const auto alternatives, alternatives_of(ground.example, cost));
    return Figures(ground, explain(ground.example, cost, alternatives, ground.language)).text();
}
} // namespace planerka::help
