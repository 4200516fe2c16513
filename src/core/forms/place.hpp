// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/meeting.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// Any value of a meeting by its place in the meeting file: "attendees[2].cost.travelMinutes". The check names places
/// in the same way, so what it finds can be shown beside the value.
namespace planerka::forms
{
/// A list of entities: goals, attendees, decisions. Borrowed from the meeting.
class Rows
{
public:
    /// How the rows of one entity are handled.
    struct Type
    {
        std::string_view entity; ///< entities::name_of: "Goal"
        std::size_t (*size)(const void* list);
        void (*insert)(void* list, std::size_t row);
        void (*erase)(void* list, std::size_t row);
        void (*move)(void* list, std::size_t from, std::size_t to);
        std::string* (*id)(void* list, std::size_t row); ///< nullptr if rows of this entity have no id
    };

    Rows(void* list, const Type& type) : list_(list), type_(&type) {}

    std::string_view entity() const { return type_->entity; }
    std::size_t size() const { return type_->size(list_); }
    /// An empty row before `row`; it gets the first free id if rows of this entity have one. `letter` begins the id.
    void insert(std::size_t row, char letter);
    void erase(std::size_t row) { type_->erase(list_, row); }
    /// The row `from` takes the place of row `to`; those between move up or down.
    void move(std::size_t from, std::size_t to) { type_->move(list_, from, to); }
    /// "" if rows of this entity have no id.
    std::string id(std::size_t row) const;

private:
    void* list_;
    const Type* type_;
};

using Value =
    std::variant<std::monostate, std::string*, std::vector<std::string>*, int*, std::optional<int>*, bool*,
                 std::optional<bool>*, Decimal*, std::optional<Decimal>*, Language*, Audience*, Status*, Rows>;

/// What stands at a place.
struct Found
{
    std::string_view entity{}; ///< entities::name_of of what the field is in: "AttendeeCost"
    std::string_view key{};    ///< of the field in it: "travelMinutes", "start.local"
    Value value{};             ///< monostate: there is no such place

    bool is_there() const { return value.index() != 0; }
};

/// The value at a place, to be changed; an object on the way that the meeting does not have is made. Valid until a list
/// on the way changes.
Found find(Meeting& meeting, std::string_view path);

/// The value at a place, to be read: of an object that the meeting does not have, what it would be if it were made.
Found find(const Meeting& meeting, std::string_view path);

/// Removes the objects on the way to a place that hold nothing any more, so that a field that was filled in and emptied
/// again leaves no trace.
void tidy(Meeting& meeting, std::string_view path);

/// "agenda[2].title" is in row 2 of "agenda" at "title".
struct RowPlace
{
    std::string_view list;
    std::size_t row = 0;
    std::string_view rest; ///< within the row; empty: the row itself
};

/// Nothing if the place is in no list. Of lists within each other the outermost.
std::optional<RowPlace> row_of(std::string_view path);

/// "goals[3].text".
std::string place_in(std::string_view list, std::size_t row, std::string_view rest = {});
} // namespace planerka::forms
