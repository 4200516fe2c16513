// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <concepts>
#include <type_traits>

/// The JSON key of every field of the model (DOMAIN 3.1), once for reading and for writing, in the order of the file.
///
/// A visitor is called with key and field; secret() marks class C3 (DOMAIN 9), group() fields that stand in an object
/// of their own.
namespace planerka::entities
{
template <class T, class Entity>
concept Is = std::same_as<std::remove_const_t<T>, Entity>;
} // namespace planerka::entities
