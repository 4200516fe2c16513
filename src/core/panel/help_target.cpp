// SPDX-License-Identifier: MPL-2.0
#include "panel/help_target.hpp"

#include "panel/detail/typing.hpp"

#include <algorithm>
#include <array>

namespace planerka::panel
{
namespace
{
struct Told
{
    std::string_view name;
    std::string_view page;
    std::string_view anchor;
};

/// What stands before the first colon of an action, or a whole action or place that is none of the meeting file.
constexpr std::array kActions{Told{"help", "start", ""},
                              Told{"start.date", "fields", "start.local"},
                              Told{"start.time", "fields", "start.local"},
                              Told{kChair, "fields", "attendees.role"},
                              Told{kMinuteTaker, "fields", "attendees.role"},
                              Told{"apply", "figures", "alternatives"},
                              Told{"blueprint_agenda", "plan", "agenda"},
                              Told{"fit", "plan", "agenda"},
                              Told{"restore", "plan", "agenda"},
                              Told{"paste_people", "plan", "people"},
                              Told{"make", "plan", "documents"},
                              Told{"make:minutes", "close", "minutes"},
                              Told{"make:minutes:internal", "close", "minutes"},
                              Told{"make:cost", "figures", "cost-sheet"},
                              Told{"make:deck", "hold", "slides"},
                              Told{"make:deck:internal", "hold", "slides"},
                              Told{"make_anew", "plan", "documents"},
                              Told{"own_template", "templates", ""},
                              Told{"export_pdf", "close", "hand-out"},
                              Told{"send_mail", "plan", "invite"},
                              Told{"export_calendar", "plan", "invite"},
                              Told{"import_calendar", "plan", "begin"},
                              Told{"new", "plan", "begin"},
                              Told{"open", "plan", "files"},
                              Told{"save", "plan", "files"},
                              Told{"save_as", "plan", "files"},
                              Told{"recent", "plan", "files"},
                              Told{"left_over", "plan", "unsaved"},
                              Told{"undo", "keys", "undo"},
                              Told{"redo", "keys", "undo"}};

/// The parts of a panel, named as what opens and closes them names them.
constexpr std::array kParts{Told{"meeting", "plan", "begin"},      Told{"subject", "plan", "subject"},
                            Told{"agenda", "plan", "agenda"},      Told{"people", "plan", "people"},
                            Told{"advice", "rules", "advice"},     Told{"after", "close", "record"},
                            Told{"document", "plan", "documents"}, Told{"recent", "plan", "files"}};

const Told* find(const auto& told, std::string_view name)
{
    const auto found = std::ranges::find(told, name, &Told::name);
    return found == told.end() ? nullptr : &*found;
}

HelpTarget target(const Told& told)
{
    return {told.page, std::string(told.anchor)};
}

HelpTarget field(std::string_view path)
{
    if (const auto* const told = find(kActions, path))
        return target(*told);
    if (path.empty())
        return {"start"};
    return {"fields", help_anchor(path)};
}

/// What stands behind the first colon; empty if there is none.
std::string_view behind_colon(std::string_view text)
{
    const auto colon = text.find(':');
    return colon == std::string_view::npos ? std::string_view() : text.substr(colon + 1);
}

/// "section:people", "more:meeting", "row:agenda:i3", "calendar:start.date", "recent".
HelpTarget part(std::string_view name)
{
    const auto kind = name.substr(0, name.find(':'));
    const auto what = behind_colon(name);
    if (kind == "calendar")
        return field(what);
    if (kind == "row")
        return field(what.substr(0, what.find(':')));
    const auto* const told = find(kParts, kind == "section" || kind == "more" ? what : name);
    return told ? target(*told) : HelpTarget{"start"};
}
} // namespace

std::string help_anchor(std::string_view path)
{
    std::string anchor;
    bool is_number = false;
    for (const char c : path)
    {
        is_number = c == '[' || (is_number && c != ']');
        if (!is_number && c != ']')
            anchor += c;
    }
    return anchor;
}

HelpTarget help_target(std::string_view cell)
{
    const auto verb = cell.substr(0, cell.find(':'));
    const auto what = behind_colon(cell);
    if (const auto* const told = find(kActions, cell))
        return target(*told);
    if (verb == cell)
        return field(cell);
    if (verb == "open" || verb == "close")
        return part(what);
    if (cell == "goto:advisor.overrideReason")
        return {"rules", "advice"};
    if (verb == "goto" || verb == "add" || verb == "remove" || verb == "up" || verb == "down")
        return field(what);
    if (verb == "day" || verb == "month")
        return field(behind_colon(what));
    const auto* const told = find(kActions, verb);
    return told ? target(*told) : HelpTarget{"start"};
}
} // namespace planerka::panel
