// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "forms/field.hpp"
#include "panel/detail/scene.hpp"
#include "panel/view.hpp"
#include "text/messages.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace planerka::panel
{
inline constexpr int kLineColumns = 36; ///< letters that fit into the narrowest panel

/// How the value at a place is typed. `path` may be one of detail/typing.hpp.
forms::Kind kind_at(const Scene& scene, std::string_view path);

/// "attendees[].email" for "attendees[3].email".
std::string without_row(std::string_view path);

/// The words of a panel: messages of sidebar.json, named without "sidebar.".
std::string say(Language language, std::string_view key, std::initializer_list<text::Argument> arguments = {});

Cell label(std::string text, Tone tone = Tone::plain, std::string name = {});
/// @param help empty: the text says enough
Cell button(std::string action, std::string text, std::string help = {}, Tone tone = Tone::plain);
/// A button with one sign, and what it does in words.
Cell sign(std::string action, std::string sign, std::string help);

/// Opens and closes a part: ▾ or ▸.
Cell fold_sign(const Scene& scene, std::string_view part, bool by_default, std::string what);

/// The cell in which the value at a place is edited: its text, or what was typed there and not taken over.
Cell editing(const Scene& scene, std::string_view path);

/// What the value at a place is called, and what to enter there. `path` may be one of detail/typing.hpp.
std::string label_at(const Scene& scene, std::string_view path);
std::string help_at(const Scene& scene, std::string_view path);

/// The heading of a section, which opens and closes it, and at its right end a remark. True if it is open.
bool add_heading(const Scene& scene, std::vector<Line>& lines, std::string_view section, bool by_default,
                 Cell remark = {});

/// A row of some list, open to its details: the fields of its form behind the first `shown` ones, and the buttons that
/// move and remove it.
void add_details(const Scene& scene, std::vector<Line>& lines, std::string_view list, std::size_t row,
                 std::string_view entity, std::span<const std::string_view> shown);

/// The part of a panel that a row's details are.
std::string row_part(const Meeting& meeting, std::string_view list, std::size_t row);
} // namespace planerka::panel
