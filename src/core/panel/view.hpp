// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "forms/typed.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// What a panel shows of a meeting: lines of cells, every text in the user's language, ready to be put into controls.
/// It holds no arithmetic and no meeting, and knows neither pixels nor controls (panel/README.md, "Lines").
namespace planerka::panel
{
enum class Widget
{
    label,
    edit,   ///< one line to type in
    memo,   ///< several lines to type in
    list,   ///< one of several
    combo,  ///< one line to type in, and what is often typed there
    check,  ///< ticked or not, with its text beside it
    button, ///< does something
};

enum class Tone
{
    plain,
    caption, ///< above a field: quiet
    heading, ///< bold
    figure,  ///< the one large figure
    remark,  ///< quiet
    alarm,   ///< red
    primary, ///< of a button: the one that most people want
};

using Options = std::shared_ptr<const std::vector<forms::Option>>;

/// How wide a cell is: so many letters, or one of these.
inline constexpr int kRest = 0;     ///< its share of what the others leave
inline constexpr int kNatural = -1; ///< as its text needs
inline constexpr int kSquare = -2;  ///< as wide as it is high: a button with one sign

inline constexpr int kColours = 5; ///< that parts of a whole are told by, from 1

/// One control.
struct Cell
{
    Widget widget = Widget::label;
    /// What it edits, a place in the meeting file ("agenda[2].title"), or what a button does ("add:goals"). Of a label
    /// what it says ("text:cost"); empty if nobody asks for it by name.
    std::string name{};
    std::string text{}; ///< what it shows: the typed text, the label, the id of what is chosen
    std::string help{}; ///< what to enter and what for; also what a screen reader says
    Options options{};  ///< of a list or a combo
    bool is_ticked = false;
    bool is_enabled = true;
    bool is_wrong = false; ///< its text was not taken over, or stops the documents; its help begins with the reason
    Tone tone = Tone::plain;
    bool is_right = false; ///< at the right end
    int columns = kRest;
    int share = 1;
    int colour = 0; ///< of a label: one of kColours, to tell parts of a whole; without a text it is a piece of a bar

    bool operator==(const Cell&) const = default;
};

/// Cells side by side. One label alone wraps.
struct Line
{
    std::vector<Cell> cells{};
    int indent = 0;           ///< steps to the right
    bool begins_part = false; ///< some space before it
    bool is_buttons = false;  ///< buttons of equal width, in as many lines as they need

    bool operator==(const Line&) const = default;
};

struct View
{
    std::vector<Line> head{}; ///< always in sight above
    std::vector<Line> body{}; ///< scrolls
    std::vector<Line> foot{}; ///< always in sight below

    bool has_wrong_texts = false; ///< something typed was not taken over

    bool operator==(const View&) const = default;
};

/// The cell of that name; nullptr if there is none. Valid as long as the view.
const Cell* cell_in(const View& view, std::string_view name);
} // namespace planerka::panel
