// SPDX-License-Identifier: MPL-2.0
#include "panel/detail/lines.hpp"

#include "forms/caption.hpp"
#include "forms/field.hpp"
#include "forms/layout.hpp"
#include "forms/place.hpp"
#include "panel/detail/typing.hpp"

#include <algorithm>
#include <array>

namespace planerka::panel
{
using forms::Kind;

namespace
{
constexpr int kLineColumns = 36; ///< letters that fit into the narrowest panel

/// Places that a panel has beside those of the meeting file, and where their words are.
constexpr std::array kOwnPlaces{std::pair{std::string_view("start.date"), "date"},
                                std::pair{std::string_view("start.time"), "time"}, std::pair{kChair, "chair"},
                                std::pair{kMinuteTaker, "minute_taker"}};

std::string_view own_word(std::string_view path)
{
    const auto found = std::ranges::find(kOwnPlaces, path, &std::pair<std::string_view, const char*>::first);
    return found == kOwnPlaces.end() ? std::string_view() : found->second;
}

Kind kind_at(const Scene& scene, std::string_view path)
{
    if (path == "start.date")
        return Kind::date;
    if (path == "start.time")
        return Kind::clock;
    if (path == kChair || path == kMinuteTaker)
        return Kind::person;
    if (path == "purposeId")
        return Kind::choice;
    const auto found = forms::find(scene.meeting, path);
    return forms::kind_of(found.entity, found.key);
}

int columns_of(Kind kind)
{
    switch (kind)
    {
    case Kind::currency:
        return 5;
    case Kind::clock:
    case Kind::minutes:
    case Kind::whole:
    case Kind::share:
        return 7;
    case Kind::number:
    case Kind::money:
        return 10;
    case Kind::date:
        return 12;
    case Kind::choice:
    case Kind::person:
    case Kind::zone:
        return 18;
    default:
        return kLineColumns;
    }
}

/// "attendees[].email" for "attendees[3].email".
std::string without_row(std::string_view path)
{
    const auto row = forms::row_of(path);
    if (!row)
        return std::string(path);
    auto key = std::string(row->list) + "[].";
    return key += row->rest;
}

Options made(std::vector<forms::Option> options)
{
    return std::make_shared<const std::vector<forms::Option>>(std::move(options));
}

/// The purposes that have a blueprint, and the meeting's own if it has none.
Options purposes(const Scene& scene)
{
    std::vector<forms::Option> options;
    bool is_own = true;
    for (const auto& blueprint : scene.blueprints)
    {
        is_own = is_own && blueprint.id != scene.meeting.purpose_id;
        options.push_back({blueprint.id, blueprint.title.in(scene.language)});
    }
    const auto& meeting = scene.meeting;
    const auto& own = meeting.custom_purpose.empty() ? meeting.purpose_id : meeting.custom_purpose;
    if (is_own)
        options.push_back({meeting.purpose_id, own.empty() ? say(scene.language, "own_purpose") : own});
    return made(std::move(options));
}

/// @param held what is chosen now
Options options_at(const Scene& scene, std::string_view path, std::string_view held)
{
    if (path == "purposeId")
        return purposes(scene);
    auto& known = scene.words.options[without_row(path)];
    if (known && std::ranges::find(*known, held, &forms::Option::id) != known->end())
        return known;
    const auto asked = path == kChair || path == kMinuteTaker ? std::string_view("organizerId") : path;
    auto options = forms::options_of(scene.meeting, asked, scene.language);
    // A kind of attendee, a format … that every meeting has is never "not said".
    if (!options.empty() && options.front().id.empty() && !held.empty() &&
        (path == "format" || path.ends_with(".attendeeKind")))
        options.erase(options.begin());
    return known = made(std::move(options));
}
} // namespace

std::string say(Language language, std::string_view key, std::initializer_list<text::Argument> arguments)
{
    return text::message(language, "sidebar." + std::string(key), arguments);
}

Cell label(std::string text, Tone tone, std::string name)
{
    return {.name = std::move(name), .text = std::move(text), .tone = tone};
}

Cell button(std::string action, std::string text, std::string help, Tone tone)
{
    return {.widget = Widget::button,
            .name = std::move(action),
            .text = std::move(text),
            .help = std::move(help),
            .tone = tone};
}

Cell sign(std::string action, std::string sign, std::string help)
{
    auto cell = button(std::move(action), std::move(sign), std::move(help));
    cell.columns = kSquare;
    return cell;
}

Cell fold_sign(const Scene& scene, std::string_view part, bool by_default, std::string what)
{
    const bool is_open = scene.folds.is_open(part, by_default);
    return sign((is_open ? "close:" : "open:") + std::string(part), is_open ? "▾" : "▸",
                say(scene.language, is_open ? "fold.close" : "fold.open", {{"what", std::move(what)}}));
}

std::string label_at(const Scene& scene, std::string_view path)
{
    if (const auto word = own_word(path); !word.empty())
        return say(scene.language, "field." + std::string(word));
    const auto found = forms::find(scene.meeting, path);
    return found.is_there() ? forms::caption_at(path, found, scene.language) : std::string(path);
}

std::string help_at(const Scene& scene, std::string_view path)
{
    if (const auto word = own_word(path); !word.empty())
        return say(scene.language, "help." + std::string(word));
    const auto found = forms::find(scene.meeting, path);
    return found.is_there() ? forms::help_at(path, found, scene.language) : std::string();
}

Cell editing(const Scene& scene, std::string_view path)
{
    auto& help = scene.words.help[without_row(path)];
    if (help.empty())
        help = help_at(scene, path);
    Cell cell{.widget = Widget::edit, .name = std::string(path), .help = help};
    const auto kind = kind_at(scene, path);
    cell.columns = path == "purposeId" ? kLineColumns : columns_of(kind); // purposes have long names
    auto held = typed_text(scene.meeting, path, scene.language);
    switch (kind)
    {
    case Kind::choice:
    case Kind::person:
    case Kind::item:
    case Kind::decision:
        cell.widget = Widget::list;
        cell.options = options_at(scene, path, held);
        break;
    case Kind::yes_no:
        cell.widget = Widget::check;
        cell.is_ticked = held == "yes";
        cell.text = label_at(scene, path);
        return cell;
    case Kind::long_text:
    case Kind::texts:
    case Kind::moments:
        cell.widget = Widget::memo;
        break;
    default:
        break;
    }
    const auto wrong = scene.wrong.find(path);
    cell.is_wrong = wrong != scene.wrong.end();
    cell.text = cell.is_wrong ? wrong->second.text : std::move(held);
    return cell;
}

namespace
{
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
    auto caption = label(label_at(scene_, path), Tone::caption);
    const auto columns = needed_columns(cell, caption.text);
    cell.columns = kRest;
    cell.share = columns;
    if (columns_ + columns > kLineColumns)
        end_line();
    columns_ += columns;
    caption.share = columns;
    captions_.cells.push_back(std::move(caption));
    fields_.cells.push_back(std::move(cell));
}

void Packing::end_line()
{
    columns_ = 0;
    if (fields_.cells.empty())
        return;
    captions_.indent = fields_.indent = indent_;
    lines_.push_back(std::exchange(captions_, {}));
    lines_.push_back(std::exchange(fields_, {}));
}

bool add_heading(const Scene& scene, std::vector<Line>& lines, std::string_view section, bool by_default, Cell remark)
{
    const auto part = "section:" + std::string(section);
    const auto title = text::message(scene.language, "forms.section." + std::string(section));
    Line line{.begins_part = true};
    line.cells.push_back(fold_sign(scene, part, by_default, title));
    line.cells.push_back(label(title, Tone::heading, "text:" + part));
    if (!remark.text.empty())
    {
        remark.is_right = true;
        remark.columns = kNatural;
        line.cells.push_back(std::move(remark));
    }
    lines.push_back(std::move(line));
    return scene.folds.is_open(part, by_default);
}

std::string row_part(const Meeting& meeting, std::string_view list, std::size_t row)
{
    const auto found = forms::find(meeting, list);
    const auto* const rows = std::get_if<forms::Rows>(&found.value);
    const auto id = rows && row < rows->size() ? rows->id(row) : std::string();
    return "row:" + std::string(list) + ':' + (id.empty() ? std::to_string(row) : id);
}

void add_details(const Scene& scene, std::vector<Line>& lines, std::string_view list, std::size_t row,
                 std::string_view entity, std::span<const std::string_view> shown)
{
    {
        Packing packing(scene, lines, 1);
        for (const auto& entry : forms::row_form(entity))
            if (std::ranges::find(shown, entry.path) == shown.end() && entry.is_of_use(scene.meeting))
                packing.add(forms::place_in(list, row, entry.path));
    }
    const auto place = forms::place_in(list, row);
    const auto does = [&](const char* verb, const char* arrow, const std::string& word)
    { return sign(verb + (':' + place), arrow, say(scene.language, "help." + word)); };
    lines.push_back({.cells = {does("up", "↑", "move_up"), does("down", "↓", "move_down"),
                               does("remove", "✕", "remove"), label({})},
                     .indent = 1});
}
} // namespace planerka::panel
