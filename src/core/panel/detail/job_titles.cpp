// SPDX-License-Identifier: MPL-2.0
#include "panel/detail/job_titles.hpp"

#include "text/blank.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <span>
#include <string>
#include <vector>

namespace planerka::panel
{
namespace
{
/// Words of job titles; one that ends with "*" is a beginning.
constexpr auto kTitleWords = std::to_array<std::string_view>({"account",
                                                              "accountant",
                                                              "adviser",
                                                              "advisor",
                                                              "agent",
                                                              "analyst",
                                                              "architect",
                                                              "assistant",
                                                              "associate",
                                                              "attorney",
                                                              "buyer",
                                                              "ceo",
                                                              "cfo",
                                                              "chair",
                                                              "chief",
                                                              "cio",
                                                              "cmo",
                                                              "consultant",
                                                              "coo",
                                                              "coordinator",
                                                              "counsel",
                                                              "cro",
                                                              "cto",
                                                              "deputy",
                                                              "developer",
                                                              "director",
                                                              "engineer",
                                                              "executive",
                                                              "expert",
                                                              "finance",
                                                              "founder",
                                                              "head",
                                                              "hr",
                                                              "intern",
                                                              "lead",
                                                              "leader",
                                                              "manager",
                                                              "managers",
                                                              "marketing",
                                                              "md",
                                                              "officer",
                                                              "operations",
                                                              "owner",
                                                              "partner",
                                                              "planner",
                                                              "president",
                                                              "procurement",
                                                              "purchasing",
                                                              "rep",
                                                              "reps",
                                                              "representative",
                                                              "sales",
                                                              "secretary",
                                                              "specialist",
                                                              "strategist",
                                                              "supervisor",
                                                              "support",
                                                              "team",
                                                              "technician",
                                                              "trainer",
                                                              "treasurer",
                                                              "vp",
                                                              "агент*",
                                                              "аналитик*",
                                                              "архитектор*",
                                                              "ассистент*",
                                                              "бухгалтер*",
                                                              "владелец",
                                                              "главный",
                                                              "главная",
                                                              "генеральный",
                                                              "дизайнер*",
                                                              "директор*",
                                                              "зам",
                                                              "заместитель",
                                                              "замдиректора",
                                                              "закупк*",
                                                              "закупщик*",
                                                              "инженер*",
                                                              "коммерческий",
                                                              "консультант*",
                                                              "координатор*",
                                                              "маркетинг*",
                                                              "маркетолог*",
                                                              "менеджер*",
                                                              "начальник*",
                                                              "отдел*",
                                                              "партнёр",
                                                              "партнер",
                                                              "помощник*",
                                                              "представител*",
                                                              "президент*",
                                                              "продаж*",
                                                              "программист*",
                                                              "разработчик*",
                                                              "роп",
                                                              "рук",
                                                              "руководител*",
                                                              "секретарь",
                                                              "советник*",
                                                              "специалист*",
                                                              "стажёр*",
                                                              "тренер*",
                                                              "управляющий",
                                                              "эксперт*",
                                                              "экономист*",
                                                              "юрист*"});

/// The words of a text, to be compared.
std::vector<std::string> title_words(std::string_view text)
{
    const auto plain = text::comparable(text);
    std::vector<std::string> words(1);
    for (const char c : plain)
        if (std::string_view(" .,/&()-+").find(c) != std::string_view::npos)
            words.emplace_back();
        else
            words.back() += c;
    std::erase(words, std::string());
    return words;
}

bool is_like(std::string_view word, std::string_view pattern)
{
    return pattern.ends_with('*') ? word.starts_with(pattern.substr(0, pattern.size() - 1)) : word == pattern;
}

bool has_any(std::span<const std::string> words, std::initializer_list<std::string_view> patterns)
{
    return std::ranges::any_of(
        words, [&](const std::string& word)
        { return std::ranges::any_of(patterns, [&](std::string_view pattern) { return is_like(word, pattern); }); });
}
} // namespace

bool is_job_title(std::string_view text)
{
    const auto words = title_words(text);
    return std::ranges::any_of(
        words, [](const std::string& word)
        { return std::ranges::any_of(kTitleWords, [&](std::string_view pattern) { return is_like(word, pattern); }); });
}

std::string_view kind_of_job(std::string_view title)
{
    const auto words = title_words(title);
    if (words.empty())
        return {};
    const bool sells = has_any(words, {"sales", "продаж*", "account", "роп"});
    // An account manager sells; so does the Russian «менеджер по продажам».
    const bool leads = has_any(words, {"head", "director", "lead", "leader", "vp", "chief", "руководител*", "рук",
                                       "начальник*", "директор*", "роп"}) ||
                       (has_any(words, {"manager"}) && !has_any(words, {"account"}));
    if (sells && leads)
        return "sales_manager";
    if (sells || has_any(words, {"торговый", "rep", "reps", "representative"}))
        return "sales_rep";
    if (has_any(words, {"marketing", "маркетинг*", "маркетолог*", "cmo"}))
        return "marketing";
    if (has_any(words, {"planner", "советник*"}))
        return "financial_planner";
    if (has_any(words, {"developer", "engineer", "architect", "разработчик*", "инженер*", "программист*"}))
        return "developer";
    if (has_any(words, {"ceo", "cfo", "coo", "cio", "cto", "cro", "md", "president", "vp", "director", "chief",
                        "founder", "президент*", "директор*"}))
        return "executive";
    return "other_staff";
}
} // namespace planerka::panel
