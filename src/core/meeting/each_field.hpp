// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/meeting_fields.hpp"

#include <string>
#include <string_view>

namespace planerka::entities
{
template <class Action>
class EachField
{
public:
    explicit EachField(const Action& action) : action_(action) {}

    template <class T>
    void operator()(std::string_view key, T& field)
    {
        action_(group_.empty() ? std::string(key) : group_ + '.' + std::string(key), field);
    }
    template <class T>
    void secret(std::string_view key, T& field)
    {
        (*this)(key, field);
    }
    template <class Fields>
    void group(std::string_view key, const Fields& inner)
    {
        group_ = key;
        inner(*this);
        group_.clear();
    }

private:
    const Action& action_;
    std::string group_{};
};

/// Calls `action(key, field)` for each field of an entity in the order of the file; those in an object of their own by
/// the name of both: "start.local".
template <class Entity, class Action>
void each_field(Entity& entity, const Action& action)
{
    EachField visit(action);
    fields(visit, entity);
}
} // namespace planerka::entities
