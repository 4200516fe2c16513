// SPDX-License-Identifier: MPL-2.0
#include "rate_file.hpp"

#include "console.hpp"
#include "settings.hpp"

#include "base/file.hpp"
#include "meeting/meeting_file.hpp"
#include "settings/use.hpp"

namespace planerka::cli
{
Result<std::optional<RateCard>> read_rates(const std::optional<std::filesystem::path>& file, const Common& common)
{
    if (!file)
    {
        PLANERKA_TRY(const auto all, read_settings(common));
        return settings::rate_card(all);
    }
    PLANERKA_TRY(const auto bytes, read_file(*file));
    auto rates = parse_rate_card(bytes);
    if (!rates)
        return std::move(rates).error().in_file(file->string());
    return std::optional(std::move(rates).value());
}

Result<std::vector<RateOrigin>> take_rates(Meeting& meeting, const std::optional<std::filesystem::path>& file,
                                           const Common& common)
{
    PLANERKA_TRY(const auto card, read_rates(file, common));
    if (!card)
        return std::vector<RateOrigin>();
    auto origins = planerka::take_rates(meeting, *card);
    if (!origins && file)
        return std::move(origins).error().in_file(file->string());
    if (!origins)
        return std::vector<RateOrigin>();
    return origins;
}

bool lacks_a_rate(const Error& error)
{
    const auto rule = error.args.find("id");
    return error.code == "cost.rate_missing" ||
           (error.code == "meeting.problem" && rule != error.args.end() && rule->second == "V20");
}

std::string how_to_rate(const std::string& key, const std::string& meeting, const Common& common)
{
    const bool is_file = meeting != "-";
    return cli_text(
        common.ui, key,
        {{"place", is_file ? "file" : "none"}, {"file", is_file ? private_path(meeting).string() : std::string()}});
}
} // namespace planerka::cli
