// SPDX-License-Identifier: MPL-2.0
#include "forms/suggestions.hpp"

#include "forms/series.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>

namespace planerka::forms
{
namespace
{
constexpr int kFirstHour = 8;
constexpr int kLastHour = 18;

std::vector<std::string> lengths(std::initializer_list<int> minutes)
{
    std::vector<std::string> texts;
    for (const auto each : minutes)
        texts.push_back(std::to_string(each));
    return texts;
}

std::vector<std::string> times_of_day()
{
    std::vector<std::string> texts;
    for (int hour = kFirstHour; hour <= kLastHour; ++hour)
        for (const auto* const minute : {":00", ":30"})
            texts.push_back((hour < 10 ? "0" : "") + std::to_string(hour) + minute);
    return texts;
}

std::vector<std::string> series(const Meeting& meeting, Language language)
{
    static constexpr std::array kDays{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    const auto start = meeting.start();
    if (!start)
        return {};
    const std::string day = kDays.at(static_cast<std::size_t>(start->date.weekday()));
    const auto week = std::to_string((start->date.day - 1) / 7 + 1);
    std::vector<std::string> texts;
    for (const auto& rule :
         {"FREQ=WEEKLY;BYDAY=" + day, "FREQ=WEEKLY;INTERVAL=2;BYDAY=" + day,
          std::string("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"), "FREQ=MONTHLY;BYDAY=" + (week == "5" ? "-1" : week) + day,
          "FREQ=MONTHLY;INTERVAL=3;BYDAY=" + (week == "5" ? "-1" : week) + day})
        texts.push_back(words_of_rule(rule, language));
    return texts;
}

std::vector<std::string> currencies(Language language)
{
    std::vector<std::string> codes{"USD", "EUR", "GBP", "CHF", "CNY", "AED", "KZT", "BYN"};
    codes.insert(language == Language::ru ? codes.begin() : codes.end(), "RUB");
    return codes;
}

/// Where those who speak the language, and their clients, often are.
std::vector<std::string> zones(const Meeting& meeting, Language language)
{
    std::vector<std::string> ids{"Europe/London",   "Europe/Berlin",  "Europe/Paris",        "America/New_York",
                                 "America/Chicago", "America/Denver", "America/Los_Angeles", "Asia/Dubai",
                                 "Asia/Kolkata",    "Asia/Singapore", "Asia/Shanghai",       "Australia/Sydney",
                                 "Europe/Moscow"};
    if (language == Language::ru)
        ids = {"Europe/Kaliningrad", "Europe/Moscow",    "Europe/Samara", "Asia/Yekaterinburg", "Asia/Omsk",
               "Asia/Novosibirsk",   "Asia/Krasnoyarsk", "Asia/Irkutsk",  "Asia/Yakutsk",       "Asia/Vladivostok",
               "Asia/Magadan",       "Asia/Kamchatka",   "Europe/Minsk",  "Asia/Almaty",        "Asia/Tashkent",
               "Asia/Dubai",         "Asia/Shanghai",    "Europe/Berlin"};
    if (!meeting.time_zone.empty() && std::ranges::find(ids, meeting.time_zone) == ids.end())
        ids.insert(ids.begin(), meeting.time_zone);
    return ids;
}
} // namespace

std::vector<std::string> suggestions_for(const Meeting& meeting, std::string_view path, Kind kind, Language language)
{
    switch (kind)
    {
    case Kind::minutes:
        return path == "durationMinutes" ? lengths({15, 30, 45, 60, 90, 120})
                                         : lengths({5, 10, 15, 20, 30, 45, 60, 90});
    case Kind::clock:
        return times_of_day();
    case Kind::series:
        return series(meeting, language);
    case Kind::currency:
        return currencies(language);
    case Kind::zone:
        return zones(meeting, language);
    default:
        return {};
    }
}
} // namespace planerka::forms
