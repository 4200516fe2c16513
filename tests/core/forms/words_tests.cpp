// SPDX-License-Identifier: MPL-2.0
#include "forms/caption.hpp"
#include "forms/choices.hpp"
#include "forms/every_field.hpp"
#include "forms/field.hpp"
#include "text/messages.hpp"

#include <boost/test/unit_test.hpp>

#include <array>

#include <algorithm>
#include <set>

namespace
{
using namespace planerka;
using tests::FieldName;

constexpr std::size_t kLongestLabel = 32; ///< characters above a field of a narrow panel

std::size_t characters(const std::string& text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0u) != 0x80u; }));
}

/// The fields that stand in forms.
std::set<FieldName> shown_fields()
{
    std::set<FieldName> fields;
    const auto places = tests::places_of_the_model();
    for (const auto& shown : tests::shown_places())
        fields.insert(places.at(shown.path));
    return fields;
}

std::vector<std::string_view> values_of(const FieldName& field)
{
    return forms::choices_of(field.first, field.second);
}

std::string message_of(const FieldName& field)
{
    return "forms." + field.first + '.' + field.second;
}
} // namespace

BOOST_AUTO_TEST_SUITE(words_tests)

BOOST_AUTO_TEST_CASE(each_field_has_a_label_that_fits_and_help_that_says_more)
{
    for (const auto& field : shown_fields())
        for (const auto language : kLanguages)
        {
            const auto key = message_of(field);
            BOOST_TEST(text::has_message(language, key), key << " has no label in " << code_of(language));
            BOOST_TEST(text::has_message(language, key + ".help"), key << " has no help in " << code_of(language));
            if (!text::has_message(language, key) || !text::has_message(language, key + ".help"))
                continue;
            const auto label = forms::label_of(field.first, field.second, language);
            const auto help = forms::help_of(field.first, field.second, language);
            BOOST_TEST(!label.empty(), key);
            BOOST_TEST(characters(label) <= kLongestLabel, key << " is too long: " << label);
            BOOST_TEST(characters(help) > characters(label), key << " says no more in its help: " << help);
            BOOST_TEST(help.ends_with('.'), key << " is no sentence in its help: " << help);
        }
}

BOOST_AUTO_TEST_CASE(each_known_value_has_a_word)
{
    for (const auto& field : shown_fields())
        for (const auto& value : values_of(field))
            for (const auto language : kLanguages)
            {
                const auto key = message_of(field) + '.' + std::string(value);
                BOOST_TEST(text::has_message(language, key), key << " has no word in " << code_of(language));
                const auto word = forms::word_of(field.first, field.second, value, language);
                BOOST_TEST(characters(word) <= kLongestLabel, key << " is too long: " << word);
            }
}

BOOST_AUTO_TEST_CASE(of_two_values_of_a_field_the_words_differ)
{
    for (const auto& field : shown_fields())
        for (const auto language : kLanguages)
        {
            std::set<std::string> words;
            for (const auto& value : values_of(field))
                BOOST_TEST(words.insert(forms::word_of(field.first, field.second, value, language)).second,
                           message_of(field) << '.' << value << " reads like another value");
        }
}

BOOST_AUTO_TEST_CASE(a_value_of_a_newer_version_stands_for_itself)
{
    BOOST_TEST(forms::word_of("Attendee", "role", "timekeeper", Language::ru) == "timekeeper");
    BOOST_TEST(forms::word_of("Attendee", "role", "chair", Language::ru) == "председатель");
}

BOOST_AUTO_TEST_CASE(no_two_fields_of_a_form_are_called_the_same)
{
    for (const auto language : kLanguages)
    {
        std::set<std::pair<std::string, std::string>> captions;
        std::set<std::string> seen;
        for (const auto& shown : tests::shown_places())
        {
            if (!seen.insert(shown.path).second || shown.form == "ActionItem")
                continue; // the list of actions and that of earlier ones have one form
            Meeting meeting;
            tests::make_row(meeting, shown.path);
            const auto caption = forms::caption_at(shown.path, forms::find(meeting, shown.path), language);
            // The two sums of money have a currency each, and stand in two forms.
            BOOST_TEST(captions.emplace(shown.form, caption).second,
                       shown.path << " is called as another field of " << shown.form << ": " << caption);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_sum_of_money_is_called_what_it_is_for)
{
    const auto said = [](const char* path, Language language)
    { return forms::caption_at(path, forms::find(Meeting{}, path), language); };
    BOOST_TEST(said("expectedBenefit.revenue.amount", Language::en) == "Expected revenue");
    BOOST_TEST(said("client.retirement.monthlyIncomeWish.amount", Language::ru) == "Желаемый доход");
    BOOST_TEST(said("title", Language::en) == "Title");
    for (const auto& [path, field] : tests::places_of_the_model())
        if (field == FieldName{"Amount", "amount"})
            BOOST_TEST(said(path.c_str(), Language::en) != forms::label_of("Amount", "amount", Language::en),
                       path << " does not say what the sum is for");
    const auto* const path = "expectedBenefit.revenue.amount";
    BOOST_TEST(forms::help_at(path, forms::find(Meeting{}, path), Language::en).starts_with("How much revenue"));
}

BOOST_AUTO_TEST_CASE(a_place_is_told_by_what_stands_above_its_field)
{
    for (const auto& [place, english, russian] :
         {std::array{"start.local", "Start", "Начало"},
          std::array{"costs.fixed[1].fxRate", "Expenses 2, Exchange rate", "Расходы 2, Курс"},
          std::array{"attendees[0].cost.travelMinutes", "Participants 1, Travel time", "Участники 1, Время в дороге"},
          std::array{"agenda[2]", "Agenda 3", "Повестка 3"}, std::array{"line 3", "line 3", "line 3"},
          std::array{"attendees[0].shoeSize", "attendees[0].shoeSize", "attendees[0].shoeSize"},
          std::array{"", "", ""}})
    {
        BOOST_TEST(forms::place_in_words(place, Language::en) == english);
        BOOST_TEST(forms::place_in_words(place, Language::ru) == russian);
    }
}

BOOST_AUTO_TEST_CASE(sections_and_buttons_have_words)
{
    for (const auto language : kLanguages)
    {
        for (const auto& section : forms::sections())
            BOOST_TEST(text::has_message(language, "forms.section." + std::string(section.id)), section.id);
        for (const auto& shown : tests::shown_places())
            if (const auto row = forms::row_of(shown.path))
            {
                const auto key = "forms.add." + shown.form;
                BOOST_TEST(text::has_message(language, key), key);
                BOOST_TEST(text::message(language, key).starts_with("+ "), key);
            }
    }
}

BOOST_AUTO_TEST_CASE(no_word_is_left_of_a_field_that_is_gone)
{
    std::set<std::string> used{"forms.none", "forms.not_said", "forms.ExpectedBenefit.revenue",
                               "forms.Retirement.monthlyIncomeWish"};
    for (const auto& field : shown_fields())
    {
        used.insert(message_of(field));
        for (const auto& value : values_of(field))
            used.insert(message_of(field) + '.' + std::string(value));
    }
    for (const auto& section : forms::sections())
        used.insert("forms.section." + std::string(section.id));
    for (const auto& shown : tests::shown_places())
        used.insert("forms.add." + shown.form);
    for (auto key : text::message_keys(Language::en))
    {
        if (!key.starts_with("forms.") || key.starts_with("forms.reference.") || key.starts_with("forms.series.") ||
            key.starts_with("forms.wrong."))
            continue;
        if (key.ends_with(".help"))
            key.resize(key.size() - 5);
        BOOST_TEST(used.contains(key), key << " belongs to no field");
    }
}

BOOST_AUTO_TEST_CASE(what_is_private_says_so)
{
    for (const auto* key : {"loadedHourlyRate", "annualSalary", "benefitsRate", "quotaCarrier", "travelMinutes"})
    {
        BOOST_TEST(forms::help_of("AttendeeCost", key, Language::en).find("private file") != std::string::npos, key);
        BOOST_TEST(forms::help_of("AttendeeCost", key, Language::ru).find("личном файле") != std::string::npos, key);
    }
}

BOOST_AUTO_TEST_CASE(a_share_says_that_it_is_a_percentage)
{
    for (const auto& field : shown_fields())
        if (forms::kind_of(field.first, field.second) == forms::Kind::share)
        {
            BOOST_TEST(forms::help_of(field.first, field.second, Language::en).find("percent") != std::string::npos,
                       message_of(field));
            BOOST_TEST(forms::help_of(field.first, field.second, Language::ru).find("процент") != std::string::npos,
                       message_of(field));
        }
}

BOOST_AUTO_TEST_SUITE_END()
