// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

/// What was typed into a panel and could not be used.
namespace planerka::panel
{
/// A text that could not be used, and why.
struct WrongText
{
    std::string text;
    std::string message;

    bool operator==(const WrongText&) const = default;
};

/// By the place of the value that the text was meant for: "agenda[2].plannedMinutes". It outlives the editor, as the
/// meeting does.
using WrongTexts = std::map<std::string, WrongText, std::less<>>;

/// The texts follow their rows: after a row came in before `row` of a list, …
void make_room(WrongTexts& wrong, std::string_view list, std::size_t row);
/// … after `row` went, with its own texts, …
void close_gap(WrongTexts& wrong, std::string_view list, std::size_t row);
/// … and after two rows changed places.
void swap_rows(WrongTexts& wrong, std::string_view list, std::size_t row, std::size_t other);
} // namespace planerka::panel
