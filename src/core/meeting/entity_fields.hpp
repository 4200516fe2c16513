// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <concepts>
#include <type_traits>

/// The key of every field of the model, in the order of the file: one list for reading, writing, the schema and the
/// check. It stands in the functions fields(visit, entity) of people_fields.hpp, agenda_item_fields.hpp and so on,
/// which call
///   visit(key, field)         for a field,
///   visit.secret(key, field)  for one that belongs to the private file,
///   visit.group(key, inner)   for fields that stand in an object of their own; inner(visit) visits these.
namespace planerka::entities
{
template <class T, class Entity>
concept Is = std::same_as<std::remove_const_t<T>, Entity>;
} // namespace planerka::entities
