// SPDX-License-Identifier: MPL-2.0
#include "forms/typed.hpp"

#include "forms/choices.hpp"
#include "forms/detail/showing.hpp"
#include "forms/detail/taking.hpp"
#include "forms/field.hpp"
#include "forms/place.hpp"
#include "text/blank.hpp"
#include "text/messages.hpp"

#include <algorithm>
#include <utility>

namespace planerka::forms
{
namespace
{
/// The code of the currency that belongs to the amount at a place.
std::string& currency_beside(Meeting& meeting, std::string_view path)
{
    const auto amount = path.substr(0, path.rfind('.') + 1);
    return *std::get<std::string*>(find(meeting, std::string(amount) + "currency").value);
}

/// Without a currency an amount would be none.
void give_currency(Meeting& meeting, std::string_view path, Language language)
{
    if (auto& code = currency_beside(meeting, path); code.empty())
        code = currency_of(meeting, language);
}

void forget_amount(Meeting& meeting, std::string_view path)
{
    *std::get<Decimal*>(find(meeting, path).value) = Decimal();
    currency_beside(meeting, path).clear();
}

template <class Row, class Name>
void add_options(std::vector<Option>& options, const std::vector<Row>& rows, const Name& name)
{
    for (std::size_t row = 0; row < rows.size(); ++row)
        options.push_back({rows[row].id, name(rows[row]).empty() ? std::to_string(row + 1) : name(rows[row])});
}
} // namespace

std::string currency_of(const Meeting& meeting, Language language)
{
    if (meeting.costs && !meeting.costs->currency.empty())
        return meeting.costs->currency;
    return language == Language::ru ? "RUB" : "USD";
}

std::string text_of(const Meeting& meeting, std::string_view path, Language language)
{
    const auto found = find(meeting, path);
    auto text = shown(meeting, found, language);
    // A sum that is not there is not zero.
    if (found.entity == "Amount" && found.key == "amount" && std::get<Decimal*>(found.value)->is_zero() &&
        text_of(meeting, std::string(path.substr(0, path.rfind('.') + 1)) + "currency", language).empty())
        text.clear();
    return text;
}

std::string take_text(Meeting& meeting, std::string_view path, std::string_view text, Language language)
{
    if (!find(std::as_const(meeting), path).is_there())
        return {};
    auto message = std::string();
    const auto found = find(meeting, path);
    const auto typed = text::trimmed(text);
    if (found.entity == "Amount" && found.key == "amount" && typed.empty())
        forget_amount(meeting, path);
    else
        message = take(meeting, found, typed, language);
    if (found.entity == "Amount" && found.key == "amount" && !typed.empty() && message.empty())
        give_currency(meeting, path, language);
    tidy(meeting, path);
    return message;
}

std::vector<Option> options_of(const Meeting& meeting, std::string_view path, Language language)
{
    const auto found = find(meeting, path);
    std::vector<Option> options;
    const auto may_be_empty = [&](const char* key) { options.push_back({"", text::message(language, key)}); };
    switch (kind_of(found.entity, found.key))
    {
    case Kind::person:
        may_be_empty("forms.none");
        add_options(options, meeting.attendees, [](const Attendee& person) { return person.name; });
        break;
    case Kind::item:
        may_be_empty("forms.not_said");
        add_options(options, meeting.agenda, [](const AgendaItem& item) { return item.title; });
        break;
    case Kind::decision:
        may_be_empty("forms.not_said");
        add_options(options, meeting.decisions, [](const Decision& decision) { return decision.text; });
        break;
    case Kind::choice:
    {
        // Enumerations always have a value.
        if (std::holds_alternative<std::string*>(found.value))
            may_be_empty("forms.not_said");
        for (const auto name : choices_of(found.entity, found.key))
            options.push_back({std::string(name), word_of(found.entity, found.key, name, language)});
        break;
    }
    default:
        return options;
    }
    const auto held = text_of(meeting, path, language);
    if (std::ranges::find(options, held, &Option::id) == options.end())
        options.push_back({held, held});
    return options;
}
} // namespace planerka::forms
