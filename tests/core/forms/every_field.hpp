// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "forms/layout.hpp"
#include "forms/place.hpp"
#include "meeting/each_field.hpp"
#include "meeting/entity_names.hpp"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// Every field of the model by its place, and every place that a form shows: both found without a list of their own, so
/// a new field is among them.
namespace planerka::tests
{
/// Entity and key.
using FieldName = std::pair<std::string, std::string>;
/// By place; a row of a list is "[0]".
using Places = std::map<std::string, FieldName>;

template <class Entity>
void add_places(Places& places, const std::string& path);

template <class Owner, class T>
void add_place(Places& places, const std::string& key, const std::string& path, const T&)
{
    if constexpr (entities::Entity<T>)
        add_places<T>(places, path + '.');
    else
        places.emplace(path, FieldName{entities::name_of<Owner>, key});
}
template <class Owner, class T>
void add_place(Places& places, const std::string& key, const std::string& path, const std::optional<T>&)
{
    add_place<Owner>(places, key, path, T{});
}
template <class Owner, class T>
void add_place(Places& places, const std::string& key, const std::string& path, const std::vector<T>&)
{
    places.emplace(path, FieldName{entities::name_of<Owner>, key});
    if constexpr (entities::Entity<T>)
        add_places<T>(places, path + "[0].");
}

template <class Entity>
void add_places(Places& places, const std::string& path)
{
    Entity entity{};
    entities::each_field(entity, [&](const std::string& key, const auto& field)
                         { add_place<Entity>(places, key, path + key, field); });
}

/// Every single value and every list that a meeting may have.
inline Places places_of_the_model()
{
    Places places;
    add_places<Meeting>(places, "");
    return places;
}

/// A form's entry at its place in a meeting.
struct Shown
{
    std::string form; ///< section, or entity of the row
    std::string path; ///< from the meeting; a row of a list is "[0]"
    forms::Entry entry;
};

/// The entries of all sections and of the rows in them.
inline std::vector<Shown> shown_places()
{
    std::vector<Shown> shown;
    for (const auto& section : forms::sections())
        for (const auto& entry : section.entries)
        {
            shown.push_back({std::string(section.id), std::string(entry.path), entry});
            const auto found = forms::find(Meeting{}, entry.path);
            if (const auto* const rows = std::get_if<forms::Rows>(&found.value))
                for (const auto& in_row : forms::row_form(rows->entity()))
                    shown.push_back({std::string(rows->entity()), forms::place_in(entry.path, 0, in_row.path), in_row});
        }
    return shown;
}

/// A row for each list that the place is in.
inline void make_row(Meeting& meeting, std::string_view path)
{
    if (const auto row = forms::row_of(path))
        std::get<forms::Rows>(forms::find(meeting, row->list).value).insert(0, 'x');
}
} // namespace planerka::tests
