// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "panel/detail/scene.hpp"
#include "panel/view.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace planerka::panel
{
/// Puts fields with their labels above side by side, as long as they are short.
class Packing
{
public:
    Packing(const Scene& scene, std::vector<Line>& lines, int indent) : scene_(scene), lines_(lines), indent_(indent) {}
    ~Packing() { end_line(); }
    Packing(const Packing&) = delete;
    Packing& operator=(const Packing&) = delete;

    void add(std::string_view path);
    /// Beside the fields of the line, which it ends.
    void add_remark(std::string text, std::string name);
    void end_line();

private:
    const Scene& scene_;
    std::vector<Line>& lines_;
    int indent_;
    int columns_ = 0;
    Line captions_{};
    Line fields_{};
    std::vector<std::string> days_{}; ///< places of those that have a calendar
};
} // namespace planerka::panel
