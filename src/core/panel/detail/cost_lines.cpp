// SPDX-License-Identifier: MPL-2.0
#include "panel/detail/cost_lines.hpp"

#include "panel/detail/lines.hpp"
#include "text/format.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>

namespace planerka::panel
{
namespace
{
constexpr int kWhole = 1000; ///< parts of a bar

struct CostPart
{
    const char* name; ///< "sidebar.part.NAME"
    Money money;
};

/// They add up to the full cost.
std::vector<CostPart> parts_of(const Cost& cost)
{
    return {{"time", cost.attendance + cost.follow_up + cost.recovery},
            {"preparation", cost.preparation},
            {"travel", cost.travel_time + cost.travel},
            {"expenses", cost.venue + cost.catering + cost.tool + cost.materials + cost.speaker + cost.other},
            {"sales", cost.full - cost.direct}};
}

int share_of(const Money& part, const Money& whole)
{
    return static_cast<int>((part.exact() * Exact(kWhole) / whole.exact()).rounded(Rounding::half_up));
}

Line amount_line(std::string text, const Money& money, const std::string& name, Language language)
{
    auto amount = label(text::money(money, language), Tone::plain, "text:" + name);
    amount.is_right = true;
    amount.columns = kNatural;
    return {.cells = {label(std::move(text)), std::move(amount)}};
}

void add_parts(const Scene& scene, const Cost& cost, std::vector<Line>& lines)
{
    auto parts = parts_of(cost);
    Line bar{.begins_part = true};
    std::vector<Line> amounts;
    for (std::size_t index = 0; index < parts.size(); ++index)
    {
        const auto& [name, money] = parts[index];
        if (money.minor() <= 0)
            continue;
        const auto colour = static_cast<int>(index) + 1;
        const auto word = say(scene.language, "part." + std::string(name));
        bar.cells.push_back({.help = word + ": " + text::money(money, scene.language),
                             .share = std::max(share_of(money, cost.full), 1),
                             .colour = colour});
        auto line = amount_line(word, money, "part." + std::string(name), scene.language);
        line.cells.insert(line.cells.begin(), {.text = "■", .columns = kNatural, .colour = colour});
        amounts.push_back(std::move(line));
    }
    if (amounts.size() < 2)
        return; // of one part there is nothing to show
    lines.push_back(std::move(bar));
    lines.insert(lines.end(), std::make_move_iterator(amounts.begin()), std::make_move_iterator(amounts.end()));
}
} // namespace

void add_cost(const Scene& scene, const Figures& figures, std::vector<Line>& lines)
{
    if (figures.all)
        add_parts(scene, *figures.all, lines);
    for (const auto& [name, text] :
         {std::pair{"text:cost_per_minute", &figures.per_minute}, {"text:working_time", &figures.hours}})
        if (!text->empty())
            lines.push_back({.cells = {label(*text, Tone::remark, name)}});
    if (!figures.all || !figures.all->expected_gain || !figures.all->net_benefit)
        return;
    lines.push_back(amount_line(text::message(scene.language, "cost.figure.expectedGain"), *figures.all->expected_gain,
                                "expected_gain", scene.language));
    lines.back().begins_part = true;
    lines.push_back(amount_line(text::message(scene.language, "cost.figure.netBenefit"), *figures.all->net_benefit,
                                "net_benefit", scene.language));
}
} // namespace planerka::panel
