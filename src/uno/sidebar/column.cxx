// SPDX-License-Identifier: MPL-2.0
#include "sidebar/column.hxx"

#include <algorithm>

namespace planerka::uno::sidebar
{
namespace
{
/// A label that is always there, to take the height of a line from.
constexpr const char* kSample = "heading_meeting";
} // namespace

Column::Column(Controls& controls, sal_Int32 width, bool apply)
    : controls_(controls), apply_(apply), unit_(std::max<sal_Int32>(controls.preferred(kSample).Height / 4, 1)),
      left_(2 * unit_), width_(std::max<sal_Int32>(width - 4 * unit_, unit_)), y_(2 * unit_)
{
}

void Column::put(const std::string& name, sal_Int32 x, sal_Int32 y, sal_Int32 width, sal_Int32 height)
{
    if (apply_)
        controls_.place(name, {x, y, width, height});
}

void Column::heading(const std::string& name, const std::string& remark)
{
    const auto title = controls_.preferred(name);
    put(name, left_, y_, std::min(title.Width, width_), title.Height);
    y_ += title.Height;
    if (!remark.empty() && controls_.is_visible(remark))
    {
        const auto size = controls_.preferred(remark);
        auto room = width_ - title.Width - unit_;
        if (room < size.Width) // a figure that is cut is another figure
        {
            room = width_;
            y_ += size.Height;
        }
        put(remark, left_ + width_ - room, y_ - size.Height, room, size.Height);
    }
    y_ += unit_;
}

std::vector<Column::Part> Column::measured(const std::vector<Part>& parts) const
{
    std::vector<Part> shown;
    sal_Int32 rest = width_;
    sal_Int32 shares = 0;
    for (const auto& part : parts)
    {
        if (!part.name.empty() && !controls_.is_visible(part.name))
            continue;
        shown.push_back(part);
        rest -= part.width;
        if (part.width == 0)
            shares += part.share;
    }
    rest -= unit_ * (static_cast<sal_Int32>(shown.size()) - 1);
    for (auto& part : shown)
    {
        if (part.width != 0)
            continue;
        // What is left over by the division goes to the last: the line ends where the others end.
        part.width = std::max<sal_Int32>(rest * part.share / shares, unit_);
        rest -= part.width;
        shares -= part.share;
    }
    return shown;
}

void Column::line(const std::vector<Part>& parts)
{
    const auto shown = measured(parts);
    if (shown.empty())
        return;
    sal_Int32 height = 0;
    for (const auto& part : shown)
        if (!part.name.empty())
            height = std::max(height, controls_.preferred(part.name).Height);
    auto x = left_;
    for (const auto& part : shown)
    {
        if (!part.name.empty())
        {
            const auto own = controls_.preferred(part.name).Height;
            put(part.name, x, y_ + (height - own) / 2, part.width, own);
        }
        x += part.width + unit_;
    }
    y_ += height + unit_;
}

void Column::fields(const std::vector<Field>& fields)
{
    std::vector<Part> captions;
    std::vector<Part> controls;
    for (const auto& field : fields)
        if (controls_.is_visible(field.name))
        {
            captions.push_back({field.caption, 0, field.share});
            controls.push_back({field.name, 0, field.share});
        }
    if (controls.empty())
        return;
    line(captions);
    y_ -= unit_ / 2; // a caption belongs to the field below it
    line(controls);
}

void Column::text(const std::string& name, sal_Int32 indent)
{
    if (!controls_.is_visible(name))
        return;
    const auto width = std::max<sal_Int32>(width_ - indent, unit_);
    const auto height = controls_.height_for(name, width);
    put(name, left_ + indent, y_, width, height);
    y_ += height + unit_;
}

void Column::buttons(const std::vector<std::string>& names)
{
    std::vector<std::string> shown;
    sal_Int32 widest = 1;
    for (const auto& name : names)
        if (controls_.is_visible(name))
        {
            shown.push_back(name);
            widest = std::max(widest, controls_.width_of_text(name) + 4 * unit_);
        }
    if (shown.empty())
        return;
    const auto fitting = static_cast<std::size_t>(std::max<sal_Int32>((width_ + unit_) / (widest + unit_), 1));
    const auto in_a_row = std::min(fitting, shown.size());
    for (std::size_t first = 0; first < shown.size(); first += in_a_row)
    {
        std::vector<Part> row;
        for (auto index = first; index < std::min(first + in_a_row, shown.size()); ++index)
            row.push_back({shown[index]});
        line(row);
    }
}
} // namespace planerka::uno::sidebar
