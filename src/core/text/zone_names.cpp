// SPDX-License-Identifier: MPL-2.0
#include "text/zone_names.hpp"

#include "text/detail/icu_text.hpp"

#include <unicode/timezone.h>
#include <unicode/tznames.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <string_view>
#include <utility>

namespace planerka::text
{
namespace
{
/// ICU's Russian names of cities and their genitives, in the order of the code points.
constexpr std::pair<std::string_view, std::string_view> kGenitives[] = {
    {"Аддис-Абеба", "Аддис-Абебы"},
    {"Аделаида", "Аделаиды"},
    {"Аккра", "Аккры"},
    {"Актау", "Актау"},
    {"Актобе", "Актобе"},
    {"Алжир", "Алжира"},
    {"Алматы", "Алматы"},
    {"Амман", "Аммана"},
    {"Амстердам", "Амстердама"},
    {"Анадырь", "Анадыря"},
    {"Анкоридж", "Анкориджа"},
    {"Астрахань", "Астрахани"},
    {"Атырау", "Атырау"},
    {"Афины", "Афин"},
    {"Ашхабад", "Ашхабада"},
    {"Багдад", "Багдада"},
    {"Баку", "Баку"},
    {"Бангкок", "Бангкока"},
    {"Барнаул", "Барнаула"},
    {"Бахрейн", "Бахрейна"},
    {"Бейрут", "Бейрута"},
    {"Белград", "Белграда"},
    {"Берлин", "Берлина"},
    {"Бишкек", "Бишкека"},
    {"Богота", "Боготы"},
    {"Братислава", "Братиславы"},
    {"Брисбен", "Брисбена"},
    {"Брюссель", "Брюсселя"},
    {"Будапешт", "Будапешта"},
    {"Бухарест", "Бухареста"},
    {"Буэнос-Айрес", "Буэнос-Айреса"},
    {"Ванкувер", "Ванкувера"},
    {"Варшава", "Варшавы"},
    {"Вена", "Вены"},
    {"Вильнюс", "Вильнюса"},
    {"Виннипег", "Виннипега"},
    {"Владивосток", "Владивостока"},
    {"Волгоград", "Волгограда"},
    {"Гавана", "Гаваны"},
    {"Галифакс", "Галифакса"},
    {"Гватемала", "Гватемалы"},
    {"Гонконг", "Гонконга"},
    {"Гонолулу", "Гонолулу"},
    {"Дакар", "Дакара"},
    {"Дакка", "Дакки"},
    {"Денвер", "Денвера"},
    {"Детройт", "Детройта"},
    {"Джакарта", "Джакарты"},
    {"Дубай", "Дубая"},
    {"Дублин", "Дублина"},
    {"Душанбе", "Душанбе"},
    {"Екатеринбург", "Екатеринбурга"},
    {"Ереван", "Еревана"},
    {"Загреб", "Загреба"},
    {"Иерусалим", "Иерусалима"},
    {"Иркутск", "Иркутска"},
    {"Йоханнесбург", "Йоханнесбурга"},
    {"Каир", "Каира"},
    {"Калининград", "Калининграда"},
    {"Калькутта", "Калькутты"},
    {"Каракас", "Каракаса"},
    {"Карачи", "Карачи"},
    {"Касабланка", "Касабланки"},
    {"Катар", "Катара"},
    {"Катманду", "Катманду"},
    {"Киев", "Киева"},
    {"Киров", "Кирова"},
    {"Кишинев", "Кишинева"},
    {"Коломбо", "Коломбо"},
    {"Копенгаген", "Копенгагена"},
    {"Костанай", "Костаная"},
    {"Красноярск", "Красноярска"},
    {"Куала-Лумпур", "Куала-Лумпура"},
    {"Кувейт", "Кувейта"},
    {"Лагос", "Лагоса"},
    {"Лима", "Лимы"},
    {"Лиссабон", "Лиссабона"},
    {"Лондон", "Лондона"},
    {"Лос-Анджелес", "Лос-Анджелеса"},
    {"Любляна", "Любляны"},
    {"Люксембург", "Люксембурга"},
    {"Магадан", "Магадана"},
    {"Мадрид", "Мадрида"},
    {"Макао", "Макао"},
    {"Мальта", "Мальты"},
    {"Манила", "Манилы"},
    {"Маскат", "Маската"},
    {"Мельбурн", "Мельбурна"},
    {"Мехико", "Мехико"},
    {"Минск", "Минска"},
    {"Монако", "Монако"},
    {"Монтевидео", "Монтевидео"},
    {"Москва", "Москвы"},
    {"Найроби", "Найроби"},
    {"Никосия", "Никосии"},
    {"Новокузнецк", "Новокузнецка"},
    {"Новосибирск", "Новосибирска"},
    {"Нью-Йорк", "Нью-Йорка"},
    {"Окленд", "Окленда"},
    {"Омск", "Омска"},
    {"Осло", "Осло"},
    {"Панама", "Панамы"},
    {"Париж", "Парижа"},
    {"Перт", "Перта"},
    {"Петропавловск-Камчатский", "Петропавловска-Камчатского"},
    {"Пномпень", "Пномпеня"},
    {"Подгорица", "Подгорицы"},
    {"Прага", "Праги"},
    {"Рейкьявик", "Рейкьявика"},
    {"Рига", "Риги"},
    {"Рим", "Рима"},
    {"Самара", "Самары"},
    {"Самарканд", "Самарканда"},
    {"Сан-Паулу", "Сан-Паулу"},
    {"Сантьяго", "Сантьяго"},
    {"Саратов", "Саратова"},
    {"Сеул", "Сеула"},
    {"Сидней", "Сиднея"},
    {"Симферополь", "Симферополя"},
    {"Сингапур", "Сингапура"},
    {"Скопье", "Скопье"},
    {"София", "Софии"},
    {"Стамбул", "Стамбула"},
    {"Стокгольм", "Стокгольма"},
    {"Тайбэй", "Тайбэя"},
    {"Таллин", "Таллина"},
    {"Ташкент", "Ташкента"},
    {"Тбилиси", "Тбилиси"},
    {"Тегеран", "Тегерана"},
    {"Тирана", "Тираны"},
    {"Токио", "Токио"},
    {"Томск", "Томска"},
    {"Торонто", "Торонто"},
    {"Тунис", "Туниса"},
    {"Улан-Батор", "Улан-Батора"},
    {"Ульяновск", "Ульяновска"},
    {"Уральск", "Уральска"},
    {"Урумчи", "Урумчи"},
    {"Финикс", "Финикса"},
    {"Хельсинки", "Хельсинки"},
    {"Хошимин", "Хошимина"},
    {"Цюрих", "Цюриха"},
    {"Чикаго", "Чикаго"},
    {"Чита", "Читы"},
    {"Шанхай", "Шанхая"},
    {"Эдмонтон", "Эдмонтона"},
    {"Эр-Рияд", "Эр-Рияда"},
    {"Якутск", "Якутска"},
    {"Янгон", "Янгона"},
};

/// Ids such as "Etc/GMT-5" count west of Greenwich, the other way round than people do.
bool is_fixed_offset(std::string_view zone)
{
    return zone.starts_with("Etc/GMT") && zone.find_first_of("+-") != std::string_view::npos;
}

icu::UnicodeString canonical(const std::string& zone)
{
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString id;
    icu::TimeZone::getCanonicalID(unicode(zone), id, status);
    return U_SUCCESS(status) ? id : unicode(zone);
}

const icu::TimeZoneNames& names_in(const icu::Locale& locale)
{
    const auto make = [](const icu::Locale& wanted)
    {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::TimeZoneNames>(icu::TimeZoneNames::createInstance(wanted, status));
    };
    static const auto english = make(icu::Locale("en"));
    static const auto british = make(icu::Locale("en", "GB"));
    static const auto russian = make(icu::Locale("ru"));
    return locale.getLanguage() == std::string_view("ru") ? *russian
           : *locale.getCountry() != '\0'                 ? *british
                                                          : *english;
}

} // namespace

std::string zone_city(const std::string& zone, Language language)
{
    icu::UnicodeString name;
    names_in(locale_of(language)).getExemplarLocationName(canonical(zone), name);
    if (!name.isEmpty())
        return utf8(name);
    if (is_fixed_offset(zone))
        return "UTC" + shift_text(utc_offset({}, zone));
    auto id = zone.substr(zone.rfind('/') + 1);
    std::ranges::replace(id, '_', ' ');
    return id;
}

std::string zone_city_genitive(const std::string& zone)
{
    const auto city = zone_city(zone, Language::ru);
    const auto found = std::ranges::find(kGenitives, city, [](const auto& pair) { return pair.first; });
    return found == std::end(kGenitives) ? std::string() : std::string(found->second);
}

std::string zone_abbreviation(Instant instant, const std::string& zone, Language language)
{
    if (language == Language::ru)
        return {};
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::TimeZone> rules(icu::TimeZone::createTimeZone(unicode(zone)));
    const double when = static_cast<double>(instant.minutes) * 60'000;
    std::int32_t raw = 0;
    std::int32_t daylight = 0;
    rules->getOffset(when, false, raw, daylight, status);

    // American names come from American English, European ones from British.
    for (const auto& locale : {icu::Locale("en"), icu::Locale("en", "GB")})
    {
        icu::UnicodeString name;
        names_in(locale).getDisplayName(canonical(zone), daylight != 0 ? UTZNM_SHORT_DAYLIGHT : UTZNM_SHORT_STANDARD,
                                        when, name);
        if (!name.isEmpty())
            return utf8(name);
    }
    return {};
}

std::string shift_text(int minutes)
{
    const int magnitude = std::abs(minutes);
    std::string text = minutes < 0 ? "−" : "+";
    text += std::to_string(magnitude / 60);
    if (magnitude % 60 != 0)
        text += clock_text(magnitude % 60).substr(2);
    return text;
}
} // namespace planerka::text
