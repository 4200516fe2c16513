// SPDX-License-Identifier: MPL-2.0
#include "panel/wrong_texts.hpp"

#include "forms/place.hpp"

#include <functional>
#include <optional>
#include <utility>

namespace planerka::panel
{
namespace
{
/// Every text of the list goes to the row that `new_row` names, or goes altogether.
void renumber(WrongTexts& wrong, std::string_view list,
              const std::function<std::optional<std::size_t>(std::size_t)>& new_row)
{
    WrongTexts kept;
    for (auto& [path, text] : wrong)
    {
        const auto place = forms::row_of(path);
        if (!place || place->list != list)
            kept.emplace(path, std::move(text));
        else if (const auto row = new_row(place->row))
            kept.emplace(forms::place_in(list, *row, place->rest), std::move(text));
    }
    wrong = std::move(kept);
}
} // namespace

void make_room(WrongTexts& wrong, std::string_view list, std::size_t row)
{
    renumber(wrong, list, [&](std::size_t old) { return std::optional(old < row ? old : old + 1); });
}

void close_gap(WrongTexts& wrong, std::string_view list, std::size_t row)
{
    renumber(wrong, list,
             [&](std::size_t old) { return old == row ? std::nullopt : std::optional(old < row ? old : old - 1); });
}

void swap_rows(WrongTexts& wrong, std::string_view list, std::size_t row, std::size_t other)
{
    renumber(wrong, list,
             [&](std::size_t old) {
                 return std::optional(old == row ? other : old == other ? row : old);
             });
}
} // namespace planerka::panel
