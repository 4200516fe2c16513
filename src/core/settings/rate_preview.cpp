// SPDX-License-Identifier: MPL-2.0
#include "settings/rate_preview.hpp"

#include "settings/setting.hpp"
#include "settings/typed.hpp"
#include "text/messages.hpp"

namespace planerka::settings
{
RatePreview preview_of(const RateTable& table, Language language)
{
    RatePreview preview;
    // In the order of the options, people behind them.
    for (const auto& setting : all_settings())
        if (const auto found = table.rates.find(setting.key); found != table.rates.end())
            preview.rows.push_back({label_of(setting, language), shown(setting, found->second, language)});
    for (const auto& [key, value] : table.rates)
        if (key.starts_with(kRateOfPerson))
        {
            const auto setting = *setting_of(key);
            preview.rows.push_back({label_of(setting, language), shown(setting, value, language)});
        }
    for (const auto& problem : table.wrong)
        preview.wrong.push_back(text::describe(problem, language));
    if (!preview.wrong.empty())
        preview.refused = Error{"settings.nothing_taken"};
    else if (preview.rows.empty())
        preview.refused = Error{"settings.no_rates"};
    return preview;
}

std::string text_of(const RatePreview& preview, Language language)
{
    std::string text;
    const auto part = [&text] { text += text.empty() ? "" : "\n"; };
    for (const auto& row : preview.rows)
        text += row.who + ": " + row.rate + '\n';
    if (!preview.wrong.empty())
        part();
    for (const auto& problem : preview.wrong)
        text += problem + '\n';
    if (preview.refused)
    {
        part();
        text += text::describe(*preview.refused, language) + '\n';
    }
    return text;
}
} // namespace planerka::settings
