// SPDX-License-Identifier: MPL-2.0
#include "driver/full_meetings.hxx"

#include "app/planner.hpp"
#include "forms/field.hpp"
#include "forms/layout.hpp"
#include "forms/place.hpp"
#include "forms/typed.hpp"
#include "panel/editor.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace planerka::ui_tests
{
namespace
{
/// Fills what a meeting has not, as a person would who fills in everything.
class Filling
{
public:
    Filling(Meeting& meeting, const app::Planner& planner)
        : meeting_(meeting), editor_(meeting, wrong_, planner.blueprints().value(), meeting.language)
    {
    }

    void fill()
    {
        for (const auto& section : forms::sections())
            for (const auto& entry : section.entries)
                if (entry.is_of_use(meeting_))
                    fill(std::string(entry.path));
    }

private:
    void fill(const std::string& path)
    {
        const auto found = forms::find(std::as_const(meeting_), path);
        const auto* const rows = std::get_if<forms::Rows>(&found.value);
        if (!rows)
            return fill_text(path, forms::kind_of(found.entity, found.key));
        if (rows->size() == 0)
            editor_.press("add:" + path);
        for (const auto& entry : forms::row_form(rows->entity()))
            if (entry.is_of_use(meeting_))
            {
                const auto place = forms::place_in(path, 0, entry.path);
                const auto field = forms::find(std::as_const(meeting_), place);
                fill_text(place, forms::kind_of(field.entity, field.key));
            }
    }

    void fill_text(const std::string& path, forms::Kind kind)
    {
        if (!forms::text_of(meeting_, path, meeting_.language).empty() || path == "document.logo")
            return;
        const bool is_russian = meeting_.language == Language::ru;
        if (kind == forms::Kind::text || kind == forms::Kind::long_text || kind == forms::Kind::texts)
            editor_.type(path, is_russian ? "Согласовать с руководителем отдела сопровождения ключевых клиентов"
                                          : "To be agreed with the head of the department for key accounts");
        else if (kind == forms::Kind::person && !meeting_.attendees.empty())
            editor_.type(path, meeting_.attendees.front().id);
        else if (kind == forms::Kind::money)
            editor_.type(path, "98765");
    }

    Meeting& meeting_;
    panel::WrongTexts wrong_{};
    panel::Editor editor_;
};

const app::Planner& planner()
{
    static const auto opened = app::Planner::open(PLANERKA_DATA).value();
    return opened;
}

Attendee person(const char* id, const char* name, const char* kind, const char* rate)
{
    Attendee attendee{.id = id, .name = name, .attendee_kind = kind};
    attendee.cost.emplace().loaded_hourly_rate = Decimal::parse(rate).value();
    return attendee;
}

Meeting made(app::NewMeetingRequest request, const char* currency)
{
    request.date = Date::parse("2026-12-10");
    request.minute_of_day = 9 * 60 + 30;
    auto meeting = planner().new_meeting(request).value();
    meeting.costs.emplace().currency = currency;
    return meeting;
}
} // namespace

Meeting full_client_meeting()
{
    auto meeting =
        made({.purpose = "financial_planning",
              .title = "Retirement with Mr and Mrs Featherstonehaugh-Cholmondeley",
              .client = "Featherstonehaugh, Cholmondeley and Partners",
              .attendees = {person("a1", "Bartholomew Featherstonehaugh-Cholmondeley", "sales_manager", "97.50"),
                            person("a2", "Ines Moreau", "developer", "120.25"),
                            person("a3", "Mr and Mrs Keller", "client", "0")}},
             "EUR");
    meeting.attendees.at(2).cost.reset();
    meeting.status = Status::held;
    meeting.format = "hybrid";
    Filling(meeting, planner()).fill();
    return meeting;
}

Meeting full_conference()
{
    auto meeting = made({.purpose = "strategy_session",
                         .title = "Sales conference: regions, products and the plan for the year after next",
                         .attendees = {person("a1", "Dana Reyes", "sales_manager", "97.50"),
                                       person("a2", "Account executives of the central region", "sales_rep", "58.50")}},
                        "USD");
    meeting.attendees.at(1).headcount = 120;
    meeting.kind = "conference";
    meeting.days = {{.date = "2026-12-10", .start = "09:30", .end = "17:30"},
                    {.date = "2026-12-11", .start = "09:00", .end = "15:00"}};
    Filling(meeting, planner()).fill();
    return meeting;
}

Meeting full_one_to_one()
{
    auto meeting = made(
        {.purpose = "one_on_one",
         .language = Language::ru,
         .title = "Беседа с менеджером по работе с ключевыми клиентами Северо-Западного округа",
         .attendees = {person("a1", "Константинопольский Всеволод Мстиславович", "sales_manager", "2750"),
                       person("a2", "Рождественская-Новосильцева Александра Владимировна", "sales_rep", "1180.50")}},
        "RUB");
    Filling(meeting, planner()).fill();
    return meeting;
}

/// As parts open, others come below them: it goes down once.
void open_all(const Panel& panel)
{
    std::set<std::string> alike;
    const auto next = [&]() -> std::string
    {
        for (const auto& name : panel.in_sight())
        {
            if (!name.starts_with("open:"))
                continue;
            const auto part = name.substr(5);
            // The first of many alike: of the rows of a list, and of calendars.
            const auto kind = part.starts_with("row:")        ? part.substr(0, part.rfind(':'))
                              : part.starts_with("calendar:") ? std::string("calendar:")
                                                              : std::string();
            if (kind.empty() || alike.insert(kind).second)
                return name;
        }
        return {};
    };
    for (int top = 0; panel.scroll_to(top); top += panel.page())
        for (auto name = next(); !name.empty(); name = next())
        {
            panel.press(name);
            const auto closing = "close:" + name.substr(5);
            wait_for([&] { return std::ranges::count(panel.in_sight(), closing) > 0; });
        }
}
} // namespace planerka::ui_tests
