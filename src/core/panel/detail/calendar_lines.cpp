// SPDX-License-Identifier: MPL-2.0
#include "panel/detail/calendar_lines.hpp"

#include "forms/place.hpp"
#include "panel/detail/lines.hpp"
#include "text/format.hpp"
#include "text/typed_day.hpp"

#include <optional>
#include <string>

namespace planerka::panel
{
namespace
{
constexpr int kWeek = 7;
constexpr std::size_t kDateLength = 10; ///< "2026-12-07"

std::string part_of(std::string_view path)
{
    return "calendar:" + std::string(path);
}

/// The day at a place; nothing if there is none.
std::optional<Date> date_at(const Meeting& meeting, std::string_view path)
{
    if (path == "start.date")
    {
        const auto start = meeting.start();
        return start ? std::optional(start->date) : std::nullopt;
    }
    const auto found = forms::find(meeting, path);
    const auto* const text = std::get_if<std::string*>(&found.value);
    return text ? Date::parse(std::string_view(**text).substr(0, kDateLength)) : std::nullopt;
}

Date month_later(const Date& first, int by)
{
    const int months = first.year * 12 + first.month - 1 + by;
    return {months / 12, months % 12 + 1, 1};
}
} // namespace

Cell calendar_sign(const Scene& scene, std::string_view path)
{
    const auto part = part_of(path);
    const bool is_open = scene.folds.is_open(part, false);
    return sign((is_open ? "close:" : "open:") + part, is_open ? "▴" : "▾",
                say(scene.language, "help.calendar", {{"field", label_at(scene, path)}}));
}

void add_calendar(const Scene& scene, std::vector<Line>& lines, std::string_view path, int indent)
{
    if (!scene.folds.is_open(part_of(path), false))
        return;
    const auto chosen = date_at(scene.meeting, path);
    const auto today = scene.around.today;
    const auto near = chosen ? *chosen : today.value_or(Date());
    const auto first = scene.folds.month(path).value_or(Date{near.year, near.month, 1});
    const auto turn = [&](int by, const char* arrow, const char* word)
    {
        return sign("month:" + month_later(first, by).to_string() + ':' + std::string(path), arrow,
                    say(scene.language, word));
    };

    auto name = label(text::month_and_year(first, scene.language), Tone::heading, "text:month:" + std::string(path));
    lines.push_back({.cells = {turn(-1, "‹", "help.month_before"), std::move(name), turn(1, "›", "help.month_after")},
                     .indent = indent});

    const int begins =
        text::date_order_of(scene.language, scene.meeting.time_zone) == text::DateOrder::month_first ? 6 : 0;
    const int before = (first.weekday() - begins + kWeek) % kWeek;
    Line days{.indent = indent};
    for (int day = 0; day < kWeek; ++day)
        days.cells.push_back(label(text::weekday_short(first.plus_days(day - before), scene.language), Tone::caption));
    lines.push_back(std::move(days));

    const auto after = month_later(first, 1);
    for (auto monday = first.plus_days(-before); monday < after; monday = monday.plus_days(kWeek))
    {
        Line week{.indent = indent};
        for (int day = 0; day < kWeek; ++day)
        {
            const auto date = monday.plus_days(day);
            if (date < first || date >= after)
                week.cells.push_back(label({}, Tone::caption));
            else
                week.cells.push_back(button("day:" + date.to_string() + ':' + std::string(path),
                                            std::to_string(date.day), text::date_with_weekday(date, scene.language),
                                            date == chosen ? Tone::primary : Tone::plain));
        }
        lines.push_back(std::move(week));
    }
}
} // namespace planerka::panel
