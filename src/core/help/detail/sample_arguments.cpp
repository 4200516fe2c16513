// SPDX-License-Identifier: MPL-2.0
#include "help/detail/sample_arguments.hpp"

#include <map>
#include <string>

namespace planerka::help
{
namespace
{
struct Sample
{
    std::string_view rule; ///< "R08": in its sentences alone, instead of what holds for all
    std::string_view name;
    std::string_view en;
    std::string_view ru = en;
};

constexpr Sample kSamples[]{
    {"", "item", "Forecast against target", "Прогноз относительно плана"},
    {"", "items", "Forecast against target", "Прогноз относительно плана"},
    {"", "name", "Dana Reyes", "Соколова\u00A0М.\u00A0А."},
    {"", "names", "Dana Reyes, Priya Shah", "Соколова\u00A0М.\u00A0А., Ветров\u00A0И.\u00A0П."},
    {"", "owners", "Dana Reyes, Priya Shah", "Соколова\u00A0М.\u00A0А., Ветров\u00A0И.\u00A0П."},
    {"", "n", "3"},
    {"", "date", "7 Dec 2026", "07.12.2026"},
    {"", "start", "12 Jan 2026", "12.01.2026"},
    {"", "today", "6 Dec 2026", "06.12.2026"},
    {"", "meetings", "23 Nov 2026, 30 Nov 2026", "23.11.2026, 30.11.2026"},
    {"", "time", "06:30"},
    {"", "time2", "03:30"},
    {"", "end", "10:30"},
    {"", "times", "Dana Reyes 06:30", "Соколова\u00A0М.\u00A0А. 06:30"},
    {"", "next", "Call with a client 10:30", "Звонок клиенту 10:30"},
    {"", "day", "2"},
    {"", "which", "start"},
    {"", "a", "1"},
    {"", "b", "5"},
    {"", "p", "4"},
    {"", "min", "5"},
    {"", "max", "15"},
    {"", "c", "12"},
    {"", "least", "420"},
    {"", "most", "360"},
    {"", "tz", "MSK"},
    {"", "cur", "XYZ"},
    {"", "from", "EUR"},
    {"", "to", "USD"},
    {"", "id", "a7"},
    {"", "email", "anna@example.com"},
    {"", "action", "Send the offer", "Отправить предложение"},
    {"", "campaign", "Autumn offer", "Осеннее предложение"},
    {"", "field", "Margin", "Маржа"},
    {"", "part", "notes of slide 3", "заметки слайда 3"},
    {"", "text", "soon", "скоро"},
    {"", "example", "2026-12-15", "15.12.2026"},
    {"", "value", "hibrid", "гибридд"},
    {"", "known", "in person, video, hybrid", "очно, видео, гибридно"},
    {"", "goals", "1"},
    {"", "goal", "Agree a next step", "Согласовать следующий шаг"},
    {"", "inputs", "CRM cleaned", "выверенные данные CRM"},
    {"", "justification", "none"},
    {"", "review", "none"},
    {"", "due", "far"},
    {"", "fallback", "no"},
    {"", "minutes", "15 minutes", "15\u00A0минут"},
    {"", "t", "2 hours", "2\u00A0часа"},
    {"", "content", "1 hour 15 minutes", "1\u00A0час 15\u00A0минут"},
    {"", "t2", "1 hour 20 minutes", "1\u00A0час 20\u00A0минут"},
    {"", "h", "11.00 h", "11,00\u00A0ч"},
    {"", "own", "1.50 h", "1,50\u00A0ч"},
    {"", "limit", "5.00 h", "5,00\u00A0ч"},
    {"", "hours", "6.00 h", "6,00\u00A0ч"},
    {"", "k", "2"},
    {"", "m", "10"},
    {"", "cost", "$1,240.00", "74\u00A0000,00\u00A0₽"},
    {"", "memo", "$150.00", "9\u00A0000,00\u00A0₽"},
    {"", "s", "$310.00", "18\u00A0000,00\u00A0₽"},
    {"", "v", "$720.00", "43\u00A0000,00\u00A0₽"},
    {"", "fares", "$450.00", "27\u00A0000,00\u00A0₽"},
    {"", "travel", "$1,250.00", "75\u00A0000,00\u00A0₽"},
    {"", "attendance", "$600.00", "36\u00A0000,00\u00A0₽"},
    {"", "revenue", "$4,000.00", "240\u00A0000,00\u00A0₽"},
    {"", "margin", "25%", "25\u00A0%"},
    {"", "gain", "$1,000.00", "60\u00A0000,00\u00A0₽"},
    {"", "net", "$760.00", "46\u00A0000,00\u00A0₽"},

    {"V04", "n", "60"},
    {"V06", "time", "02:30"},
    {"V06", "date", "14 Mar 2027", "14.03.2027"},
    {"V07", "time", "01:30"},
    {"V07", "date", "7 Nov 2027", "07.11.2027"},
    {"V10", "name", "Mr Keller", "Орлов\u00A0П.\u00A0С."},
    {"V10", "n", "1"},
    {"V15", "n", "15"},
    {"V21", "field", "Priority", "Важность"},
    {"V24", "n", "45"},
    {"V25", "n", "3000"},
    {"V35", "n", "14"},
    {"V39", "n", "2"},
    {"V44", "text", "after lunch", "после обеда"},
    {"V45", "text", "our usual room", "наша обычная комната"},
    {"V52", "n", "2"},
    {"V53", "n", "480"},
    {"V55", "field", "Revenue per selling hour", "Выручка за час продаж"},
    {"R01", "items", "4"},
    {"R03", "part", "optional"},
    {"R04", "items", "4"},
    {"R05", "items", "4"},
    {"R08", "n", "9"},
    {"R08", "limit", "7"},
    {"R09", "n", "4"},
    {"R11", "n", "14"},
    {"R11", "months", "3"},
    {"R12", "n", "4"},
    {"R15", "time", "$800.00", "48\u00A0000,00\u00A0₽"},
    {"R22", "gain", "$2,000.00", "120\u00A0000,00\u00A0₽"},
    {"R22", "h", "4.50 h", "4,50\u00A0ч"},
};
} // namespace

std::vector<text::Argument> sample_arguments(std::string_view key, Language language)
{
    const auto rule = key.substr(key.find('.') + 1, 3);
    std::map<std::string_view, std::string_view> chosen; // those of the rule stand last
    for (const auto& sample : kSamples)
        if (sample.rule.empty() || sample.rule == rule)
            chosen.insert_or_assign(sample.name, language == Language::ru ? sample.ru : sample.en);
    std::vector<text::Argument> arguments;
    for (const auto& [name, value] : chosen)
        arguments.emplace_back(name, std::string(value));
    return arguments;
}
} // namespace planerka::help
