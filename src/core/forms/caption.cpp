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

std::string place_in_words(std::string_view place, Language language)
{
    Meeting meeting; // with one row in each list on the way
    std::string words;
    std::string way;
    auto rest = place;
    for (auto row = row_of(rest); row; row = row_of(rest))
    {
        const auto list = way + std::string(row->list);
        const auto found = find(meeting, list);
        const auto* const rows = std::get_if<Rows>(&found.value);
        if (!rows)
            return std::string(place);
        words += caption_at(list, found, language) + ' ' + std::to_string(row->row + 1);
        Rows(*rows).insert(0, 'x');
        rest = row->rest;
        if (rest.empty())
            return words;
        words += ", ";
        way = place_in(list, 0) + '.';
    }
    const auto path = way + std::string(rest);
    const auto found = find(std::as_const(meeting), path);
    return found.is_there() ? words + caption_at(path, found, language) : std::string(place);
}
} // namespace planerka::forms
