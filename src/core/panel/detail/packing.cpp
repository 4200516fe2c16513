// SPDX-License-Identifier: MPL-2.0
#include "panel/detail/packing.hpp"

#include "forms/suggestions.hpp"
#include "panel/detail/calendar_lines.hpp"
#include "panel/detail/lines.hpp"

#include <algorithm>
#include <memory>
#include <string>
#include <utility>

namespace planerka::panel
{
using forms::Kind;

namespace
{
constexpr int kSquareColumns = 4; ///< that a calendar takes

int letters_in(std::string_view text)
{
    return static_cast<int>(
        std::ranges::count_if(text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }));
}

int longest_word(std::string_view text)
{
    int longest = 0;
    for (std::size_t begin = 0; begin < text.size();)
    {
        const auto end = std::min(text.find_first_of(" \n", begin), text.size());
        longest = std::max(longest, letters_in(text.substr(begin, end - begin)));
        begin = end + 1;
    }
    return longest;
}

/// The letters that a field beside others needs, so that neither its caption breaks within a word nor a choice is cut.
int needed_columns(const Cell& field, std::string_view caption)
{
    constexpr int kAir = 2;
    constexpr int kArrow = 7; ///< of a list, with its air
    auto columns = std::max(field.columns, longest_word(caption) + kAir);
    if (field.options)
        for (const auto& option : *field.options)
            columns = std::max(columns, letters_in(option.text) + kArrow);
    return std::min(columns, kLineColumns);
}

/// Makes a field one that offers what is often typed there.
void offer(const Scene& scene, std::string_view path, Cell& cell)
{
    if (cell.widget != Widget::edit)
        return;
    const auto kind = kind_at(scene, path);
    auto& known = scene.words.options[without_row(path)];
    if (!known)
    {
        std::vector<forms::Option> options;
        for (auto& text : forms::suggestions_for(scene.meeting, path, kind, scene.language))
            options.push_back({text, text});
        known = std::make_shared<const std::vector<forms::Option>>(std::move(options));
    }
    if (known->empty())
        return;
    cell.widget = Widget::combo;
    cell.options = known;
}

} // namespace

void Packing::add(std::string_view path)
{
    auto cell = editing(scene_, path);
    if (cell.widget == Widget::check)
    {
        end_line();
        lines_.push_back({.cells = {std::move(cell)}, .indent = indent_});
        return;
    }
    offer(scene_, path, cell);
    const auto kind = kind_at(scene_, path);
    auto caption = label(label_at(scene_, path), Tone::caption);
    const auto columns = needed_columns(cell, caption.text);
    cell.columns = kRest;
    cell.share = columns;
    const auto all = columns + (kind == Kind::date ? kSquareColumns : 0);
    if (columns_ + all > kLineColumns)
        end_line();
    columns_ += all;
    caption.share = columns;
    captions_.cells.push_back(std::move(caption));
    fields_.cells.push_back(std::move(cell));
    if (kind == Kind::date)
    {
        captions_.cells.push_back(
            {.columns = kSquare}); // above the calendar, so that captions stand above their fields
        fields_.cells.push_back(calendar_sign(scene_, path));
        days_.emplace_back(path);
    }
}

void Packing::add_remark(std::string text, std::string name)
{
    auto remark = label(std::move(text), Tone::remark, std::move(name));
    remark.share = std::max(kLineColumns - columns_, 1);
    captions_.cells.push_back({.share = remark.share});
    fields_.cells.push_back(std::move(remark));
    end_line();
}

void Packing::end_line()
{
    columns_ = 0;
    if (fields_.cells.empty())
        return;
    captions_.indent = fields_.indent = indent_;
    lines_.push_back(std::exchange(captions_, {}));
    lines_.push_back(std::exchange(fields_, {}));
    for (const auto& day : std::exchange(days_, {}))
        add_calendar(scene_, lines_, day, indent_);
}
} // namespace planerka::panel
