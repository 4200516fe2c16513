// SPDX-License-Identifier: MPL-2.0
#include "forms/reference.hpp"

#include "forms/caption.hpp"
#include "forms/choices.hpp"
#include "forms/field.hpp"
#include "forms/layout.hpp"
#include "forms/place.hpp"
#include "meeting/field_rules.hpp"
#include "text/messages.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace planerka::forms
{
namespace
{
std::string_view name_in_messages(Kind kind)
{
    switch (kind)
    {
    case Kind::text:
        return "text";
    case Kind::long_text:
        return "long_text";
    case Kind::texts:
        return "texts";
    case Kind::choice:
        return "choice";
    case Kind::choices:
        return "choices";
    case Kind::yes_no:
        return "yes_no";
    case Kind::whole:
        return "whole";
    case Kind::number:
        return "number";
    case Kind::share:
        return "share";
    case Kind::money:
        return "money";
    case Kind::minutes:
        return "minutes";
    case Kind::date:
        return "date";
    case Kind::clock:
        return "clock";
    case Kind::moments:
        return "moments";
    case Kind::zone:
        return "zone";
    case Kind::currency:
        return "currency";
    case Kind::series:
        return "series";
    case Kind::person:
        return "person";
    case Kind::item:
        return "item";
    case Kind::decision:
        return "decision";
    }
    return "text";
}

/// A text as a cell of a table.
std::string cell(std::string text)
{
    for (std::size_t at = 0; (at = text.find('|', at)) != std::string::npos; at += 2)
        text.insert(at, 1, '\\');
    return text;
}

class Reference
{
public:
    explicit Reference(Language language) : language_(language) {}

    std::vector<FieldTable> tables()
    {
        std::vector<FieldTable> tables;
        for (const auto& section : sections())
        {
            tables.push_back({.title = text::message(language_, "forms.section." + std::string(section.id))});
            for (const auto& entry : section.entries)
                tables.back().lines.push_back(line(entry.path, entry.path));
        }
        for (std::size_t number = 0; number < lists_.size(); ++number) // a list may have lists of its own
        {
            FieldTable table{.title = lists_[number].caption};
            const auto path = lists_[number].paths.front();
            for (const auto& entry : row_form(lists_[number].entity))
                table.lines.push_back(line(place_in(path, 0, entry.path), entry.path));
            tables.push_back(std::move(table));
        }
        for (std::size_t number = 0; number < lists_.size(); ++number)
            tables[sections().size() + number].lists = lists_[number].paths;
        return tables;
    }

private:
    /// A kind of rows, and the lists that have such.
    struct List
    {
        std::string_view entity;
        std::string caption;
        std::vector<std::string> paths;
    };

    std::string say(std::string_view key, std::initializer_list<text::Argument> arguments = {}) const
    {
        return text::message(language_, "forms.reference." + std::string(key), arguments);
    }

    /// @param place from the meeting, where a list has one row; `key` as the table names it.
    FieldLine line(std::string_view place, std::string_view key)
    {
        if (const auto row = row_of(place))
            std::get<Rows>(find(meeting_, row->list).value).insert(0, 'x');
        const auto found = find(std::as_const(meeting_), place);
        return {caption_at(place, found, language_), std::string(key), std::string(place), typed(place, found),
                help_at(place, found, language_)};
    }

    /// How the field is typed; a list is met here, and described further down.
    std::string typed(std::string_view place, const Found& found)
    {
        if (const auto* const rows = std::get_if<Rows>(&found.value))
        {
            add_list(place, found, rows->entity());
            return say("kind.rows");
        }
        const auto kind = kind_of(found.entity, found.key);
        const auto values = words(found);
        if (!values.empty())
            return say("kind." + std::string(name_in_messages(kind)), {{"values", values}});
        const auto* const rule = rule_of(found.entity, found.key);
        if (rule && rule->form == Form::local_time)
            return say("kind.moment");
        if (rule && rule->form == Form::link)
            return say("kind.link");
        return say("kind." + std::string(name_in_messages(kind)));
    }

    void add_list(std::string_view place, const Found& found, std::string_view entity)
    {
        const auto known = std::ranges::find(lists_, entity, &List::entity);
        if (known == lists_.end())
            lists_.push_back({entity, caption_at(place, found, language_), {std::string(place)}});
        else
            known->paths.emplace_back(place);
    }

    /// "in person (`in_person`), video (`video`)".
    std::string words(const Found& found) const
    {
        std::string words;
        for (const auto value : choices_of(found.entity, found.key))
            words += (words.empty() ? "" : ", ") + word_of(found.entity, found.key, value, language_) + " (`" +
                     std::string(value) + "`)";
        return words;
    }

    Language language_;
    Meeting meeting_{};
    std::vector<List> lists_{};
};

/// "Participants (`attendees[]`)".
std::string heading_of(const FieldTable& table)
{
    std::string places;
    for (const auto& list : table.lists)
        places += (places.empty() ? "`" : ", `") + list + "[]`";
    return places.empty() ? table.title : table.title + " (" + places + ')';
}
} // namespace

std::vector<FieldTable> field_tables(Language language)
{
    return Reference(language).tables();
}

std::string reference_of_fields(Language language, const FurtherColumn& further)
{
    const auto say = [&](std::string_view key)
    { return text::message(language, "forms.reference." + std::string(key)); };
    auto result = "# " + say("title") + "\n\n" + say("intro") + '\n';
    for (const auto& table : field_tables(language))
    {
        result += "\n## " + heading_of(table) + "\n\n| " + say("column.field") + " | " + say("column.key") + " | " +
                  say("column.typed") + " | " + say("column.help") + " | " + further.heading +
                  " |\n|---|---|---|---|---|\n";
        for (const auto& line : table.lines)
            result += "| " + cell(line.caption) + " | `" + line.key + "` | " + cell(line.typed) + " | " +
                      cell(line.help) + " | " + cell(further.text(line.place)) + " |\n";
    }
    return result;
}
} // namespace planerka::forms
