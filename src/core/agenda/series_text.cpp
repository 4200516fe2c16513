// SPDX-License-Identifier: MPL-2.0
#include "agenda/series_text.hpp"

#include "text/format.hpp"
#include "text/messages.hpp"
#include "text/words.hpp"
#include "text/zone_names.hpp"

#include <algorithm>

namespace planerka
{
namespace
{
bool same_times(const SeriesShift& a, const SeriesShift& b)
{
    return a.to == b.to && a.back == b.back;
}

/// As the sentence wants it; empty if the language has no such form of this name.
std::string city_for(const std::string& zone, Language language)
{
    return language == Language::ru ? text::zone_city_genitive(zone) : text::zone_city(zone, language);
}

std::string sentence(const SeriesShift& shift, const std::string& cities, bool is_zone, const Meeting& meeting,
                     Language language)
{
    const std::string key = std::string("schedule.shift.") + (is_zone ? "zone" : "city") + (shift.back ? "_back" : "");
    std::vector<text::Argument> arguments{
        {"cities", cities},
        {"meeting", text::message(language, meeting.audience == Audience::internal ? "schedule.shift.word.internal"
                                                                                   : "schedule.shift.word.client")},
        {"time", shift.to.clock()},
        {"date", text::date_day_month(shift.to.date, language)}};
    if (shift.back)
    {
        arguments.emplace_back("back_time", shift.back->clock());
        arguments.emplace_back("back_date", text::date_day_month(shift.back->date, language));
    }
    return text::message(language, key, arguments);
}
} // namespace

std::vector<std::string> describe(const std::vector<SeriesShift>& shifts, const Meeting& meeting, Language language)
{
    std::vector<std::string> lines;
    std::vector<bool> said(shifts.size(), false);
    for (std::size_t i = 0; i < shifts.size(); ++i)
    {
        if (said[i])
            continue;
        if (city_for(shifts[i].zone, language).empty())
        {
            lines.push_back(sentence(shifts[i], text::zone_city(shifts[i].zone, language), true, meeting, language));
            continue;
        }
        std::vector<std::string> cities;
        for (std::size_t k = i; k < shifts.size(); ++k)
        {
            const auto city = city_for(shifts[k].zone, language);
            if (city.empty() || !same_times(shifts[i], shifts[k]))
                continue;
            said[k] = true;
            if (std::ranges::find(cities, city) == cities.end())
                cities.push_back(city);
        }
        lines.push_back(sentence(shifts[i], text::list(cities, language), false, meeting, language));
    }
    return lines;
}
} // namespace planerka
