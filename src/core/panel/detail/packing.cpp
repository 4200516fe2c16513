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
constexpr int kArrowColumns = 5;  ///< that the arrow of a list takes
constexpr int kSquareColumns = 4; ///< that a calendar takes

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
    if (cell.columns < kLineColumns)
        cell.columns += kArrowColumns;
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
    const auto columns = std::exchange(cell.columns, kRest);
    cell.share = columns;
    const auto all = columns + (kind == Kind::date ? kSquareColumns : 0);
    if (columns_ + all > kLineColumns)
        end_line();
    columns_ += all;
    auto caption = label(label_at(scene_, path), Tone::caption);
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
