// SPDX-License-Identifier: MPL-2.0
#include "forms/caption.hpp"

#include "forms/field.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace planerka::forms
{
namespace
{
struct Sum
{
    std::string_view end; ///< of the path of its amount
    std::string_view entity;
    std::string_view key;
};

constexpr Sum kSums[]{
    {"revenue.amount", "ExpectedBenefit", "revenue"},
    {"monthlyIncomeWish.amount", "Retirement", "monthlyIncomeWish"},
};

/// Entity and key of the field whose words are said at a place.
std::pair<std::string_view, std::string_view> speaker_at(std::string_view path, const Found& found)
{
    const auto* const sum = std::ranges::find_if(kSums, [&](const Sum& each) { return path.ends_with(each.end); });
    if (found.entity == "Amount" && sum != std::end(kSums))
        return {sum->entity, sum->key};
    return {found.entity, found.key};
}
} // namespace

std::string caption_at(std::string_view path, const Found& found, Language language)
{
    const auto [entity, key] = speaker_at(path, found);
    return label_of(entity, key, language);
}

std::string help_at(std::string_view path, const Found& found, Language language)
{
    const auto [entity, key] = speaker_at(path, found);
    return help_of(entity, key, language);
}
} // namespace planerka::forms
