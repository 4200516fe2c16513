// SPDX-License-Identifier: MPL-2.0
#include "forms/place.hpp"

#include "meeting/each_field.hpp"
#include "meeting/entity_names.hpp"

#include <algorithm>
#include <charconv>
#include <type_traits>

namespace planerka::forms
{
namespace
{
enum class OnTheWay
{
    make, ///< an object that is missing is made
    read, ///< and if it is missing, an empty one stands in for it
    tidy, ///< it is looked at again on the way back, and removed if it holds nothing
};

template <class T>
struct IsOptional : std::false_type
{
};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type
{
};
template <class T>
struct IsVector : std::false_type
{
};
template <class T>
struct IsVector<std::vector<T>> : std::true_type
{
};

template <class Row>
const Rows::Type& type_of_rows()
{
    using List = std::vector<Row>;
    static const Rows::Type type{.entity = entities::name_of<Row>,
                                 .size = [](const void* list) { return static_cast<const List*>(list)->size(); },
                                 .insert =
                                     [](void* list, std::size_t row)
                                 {
                                     auto& rows = *static_cast<List*>(list);
                                     rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(row), Row{});
                                 },
                                 .erase =
                                     [](void* list, std::size_t row)
                                 {
                                     auto& rows = *static_cast<List*>(list);
                                     rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(row));
                                 },
                                 .move =
                                     [](void* list, std::size_t from, std::size_t to)
                                 {
                                     const auto begin = static_cast<List*>(list)->begin();
                                     const auto at = [&](std::size_t row)
                                     { return begin + static_cast<std::ptrdiff_t>(row); };
                                     if (from < to)
                                         std::rotate(at(from), at(from + 1), at(to + 1));
                                     else
                                         std::rotate(at(to), at(from), at(from + 1));
                                 },
                                 .id = [](void* list, std::size_t row) -> std::string*
                                 {
                                     if constexpr (requires(Row & each) { each.id; })
                                         return &(*static_cast<List*>(list))[row].id;
                                     else
                                         return nullptr;
                                 }};
    return type;
}

template <class Entity>
void walk(Entity& entity, std::string_view path, OnTheWay how, Found& found);

/// What is behind the bracket in "[2].text"; nothing if that is no row of the list.
struct Behind
{
    std::size_t row;
    std::string_view rest;
};

std::optional<Behind> behind_bracket(std::string_view path, std::size_t size)
{
    Behind behind{};
    const auto* const end = path.data() + path.size();
    const auto [stop, fault] = std::from_chars(path.data() + 1, end, behind.row);
    if (fault != std::errc{} || stop == end || *stop != ']' || behind.row >= size)
        return std::nullopt;
    behind.rest = path.substr(static_cast<std::size_t>(stop - path.data()) + 1);
    if (behind.rest.starts_with('.'))
        behind.rest.remove_prefix(1);
    return behind;
}

/// `rest` is what follows the key: empty, "[2].text" or ".amount".
template <class Field>
void step(std::string_view entity, std::string_view key, Field& field, std::string_view rest, OnTheWay how,
          Found& found)
{
    if constexpr (entities::Entity<Field>)
    {
        if (rest.starts_with('.'))
            walk(field, rest.substr(1), how, found);
    }
    else if constexpr (IsVector<Field>::value && !std::is_same_v<Field, std::vector<std::string>>)
    {
        if (rest.empty())
            found = {entity, key, Rows(&field, type_of_rows<typename Field::value_type>())};
        else if (const auto behind = rest.starts_with('[') ? behind_bracket(rest, field.size()) : std::nullopt)
            walk(field[behind->row], behind->rest, how, found);
    }
    else if constexpr (IsOptional<Field>::value)
    {
        using Inner = typename Field::value_type;
        if constexpr (entities::Entity<Inner>)
        {
            if (!rest.starts_with('.'))
                return;
            rest.remove_prefix(1);
            if (field)
            {
                walk(*field, rest, how, found);
                if (how == OnTheWay::tidy && *field == Inner{})
                    field.reset();
            }
            else if (how == OnTheWay::make)
                walk(field.emplace(), rest, how, found);
            else if (how == OnTheWay::read)
            {
                static Inner empty{}; // read only
                walk(empty, rest, how, found);
            }
        }
        else if (rest.empty())
            found = {entity, key, &field};
    }
    else if (rest.empty())
        found = {entity, key, &field};
}

/// The key that a path begins with, and what follows it; nothing if it begins with another one.
std::optional<std::string_view> behind_key(std::string_view path, std::string_view key)
{
    if (!path.starts_with(key))
        return std::nullopt;
    const auto rest = path.substr(key.size());
    if (!rest.empty() && rest.front() != '.' && rest.front() != '[')
        return std::nullopt;
    return rest;
}

/// Compares each key with the path, as entities::each_field() calls it: no text is made for it.
template <class Entity>
class Walker
{
public:
    Walker(std::string_view path, OnTheWay how, Found& found) : path_(path), how_(how), found_(found) {}

    template <class Field>
    void operator()(std::string_view key, Field& field)
    {
        if (const auto rest = behind_key(path_, key))
            step(entities::name_of<Entity>, group_.empty() ? key : group_, field, *rest, how_, found_);
    }
    template <class Field>
    void secret(std::string_view key, Field& field)
    {
        (*this)(key, field);
    }
    template <class Fields>
    void group(std::string_view key, const Fields& inner)
    {
        const auto rest = behind_key(path_, key);
        if (!rest || !rest->starts_with('.'))
            return;
        group_ = path_; // "start.local" is the key of a field in an object of its own
        path_.remove_prefix(key.size() + 1);
        inner(*this);
        path_ = {};
    }

private:
    std::string_view path_;
    OnTheWay how_;
    Found& found_;
    std::string_view group_{};
};

template <class Entity>
void walk(Entity& entity, std::string_view path, OnTheWay how, Found& found)
{
    Walker<Entity> walker(path, how, found);
    entities::fields(walker, entity);
}

Found walked(Meeting& meeting, std::string_view path, OnTheWay how)
{
    Found found;
    walk(meeting, path, how, found);
    return found;
}
} // namespace

void Rows::insert(std::size_t row, char letter)
{
    type_->insert(list_, row);
    auto* const own = type_->id(list_, row);
    if (!own)
        return;
    for (auto number = size();; ++number)
    {
        const auto id = letter + std::to_string(number);
        bool is_free = true;
        for (std::size_t other = 0; other < size(); ++other)
            is_free = is_free && *type_->id(list_, other) != id;
        if (is_free)
        {
            *own = id;
            return;
        }
    }
}

std::string Rows::id(std::size_t row) const
{
    const auto* const own = type_->id(list_, row);
    return own ? *own : std::string();
}

Found find(Meeting& meeting, std::string_view path)
{
    return walked(meeting, path, OnTheWay::make);
}

Found find(const Meeting& meeting, std::string_view path)
{
    return walked(const_cast<Meeting&>(meeting), path, OnTheWay::read); // which changes nothing
}

void tidy(Meeting& meeting, std::string_view path)
{
    walked(meeting, path, OnTheWay::tidy);
}

std::optional<RowPlace> row_of(std::string_view path)
{
    const auto bracket = path.find('[');
    if (bracket == std::string_view::npos)
        return std::nullopt;
    const auto behind = behind_bracket(path.substr(bracket), std::string_view::npos);
    if (!behind)
        return std::nullopt;
    return RowPlace{path.substr(0, bracket), behind->row, behind->rest};
}

std::string place_in(std::string_view list, std::size_t row, std::string_view rest)
{
    auto place = std::string(list) + '[' + std::to_string(row) + ']';
    if (!rest.empty())
        (place += '.') += rest;
    return place;
}
} // namespace planerka::forms
