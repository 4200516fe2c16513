// SPDX-License-Identifier: MPL-2.0
#include "documents/shown_in.hpp"

#include "documents/visible/white_list.hpp"
#include "meeting/each_field.hpp"
#include "meeting/entity_names.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace planerka::documents
{
namespace
{
using Outputs = std::vector<Output>;

constexpr std::array kOutputs{Output::agenda,   Output::minutes,          Output::deck,   Output::invitation,
                              Output::calendar, Output::calendar_request, Output::budget, Output::cost};

template <class T>
struct Element
{
    using type = T;
};
template <class T>
struct Element<std::optional<T>>
{
    using type = T;
};
template <class T>
struct Element<std::vector<T>>
{
    using type = T;
};

template <class T>
constexpr bool is_list = false;
template <class T>
constexpr bool is_list<std::vector<T>> = true;

/// Those of `around`, in which the entity stands, that list the field, too.
Outputs outputs_of(std::string_view entity, std::string_view key, const Outputs& around)
{
    Outputs outputs;
    const auto* const line = line_of(entity, key);
    if (line)
        std::ranges::copy_if(around, std::back_inserter(outputs),
                             [&](Output output) {
                                 return lists(*line, output, Reader::internal) || lists(*line, output, Reader::client);
                             });
    return outputs;
}

template <class Entity>
void add_fields(OutputsByPlace& all, const std::string& path, const Outputs& around)
{
    const Entity entity{};
    entities::each_field(entity,
                         [&]<class Field>(const std::string& key, const Field&)
                         {
                             using Inner = typename Element<Field>::type;
                             auto outputs = outputs_of(entities::name_of<Entity>, key, around);
                             if constexpr (entities::Entity<Inner>)
                                 add_fields<Inner>(all, path + key + (is_list<Field> ? "[0]." : "."), outputs);
                             if constexpr (is_list<Field> || !entities::Entity<Inner>)
                                 all.emplace(path + key, std::move(outputs));
                         });
}
} // namespace

const OutputsByPlace& shown_in()
{
    static const auto all = []
    {
        OutputsByPlace places;
        add_fields<Meeting>(places, "", Outputs(kOutputs.begin(), kOutputs.end()));
        return places;
    }();
    return all;
}
} // namespace planerka::documents
