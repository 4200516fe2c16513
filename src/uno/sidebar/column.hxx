// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sidebar/controls.hxx"

#include <string>
#include <vector>

namespace planerka::uno::sidebar
{
/// Lays controls out from top to bottom in one column. Every distance is a part of the height of a line of text, so
/// that all of it scales with the font and the screen. With `apply` false it only measures.
class Column
{
public:
    /// One control of a line: `width` pixels wide, or, if that is 0, its part of what remains. Without a name it is
    /// empty space.
    struct Part
    {
        std::string name;
        sal_Int32 width = 0;
        sal_Int32 share = 1;
    };

    /// A field with its caption above.
    struct Field
    {
        std::string caption;
        std::string name;
        sal_Int32 share = 1;
    };

    Column(Controls& controls, sal_Int32 width, bool apply);

    sal_Int32 height() const { return y_ + 2 * unit_; }
    sal_Int32 unit() const { return unit_; }

    /// Space before a new section, and a smaller one within it.
    void section_gap() { y_ += 3 * unit_; }
    void gap() { y_ += unit_; }
    /// A heading and, at the right end of its line, a remark; below it, if there is too little room.
    void heading(const std::string& name, const std::string& remark);
    /// Side by side, centred on one line. Hidden parts take no room.
    void line(const std::vector<Part>& parts);
    void fields(const std::vector<Field>& fields);
    /// A label or check box over the whole width, as high as its text needs; nothing if it is hidden.
    void text(const std::string& name, sal_Int32 indent = 0);
    /// Buttons of one width, as many in a row as there is room for.
    void buttons(const std::vector<std::string>& names);

private:
    void put(const std::string& name, sal_Int32 x, sal_Int32 y, sal_Int32 width, sal_Int32 height);
    /// The parts that can be seen, with their widths worked out.
    std::vector<Part> measured(const std::vector<Part>& parts) const;

    Controls& controls_;
    bool apply_;
    sal_Int32 unit_;
    sal_Int32 left_;
    sal_Int32 width_;
    sal_Int32 y_;
};
} // namespace planerka::uno::sidebar
