// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/detail/program.hpp"

#include <pugixml.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What an attribute of ODF holds, told by its name.
namespace planerka::odf
{
/// The value, or its type, that an office keeps beside a formula or a text.
bool is_cached_value(std::string_view attribute);

/// A formula, with references in brackets.
bool is_formula(std::string_view attribute);

/// Addresses of cells and ranges.
bool is_addresses(std::string_view attribute);

/// The sheet in which references of an element stand that is in no sheet itself, such as a validation; empty if the
/// element does not say.
std::string home_of_addresses(pugi::xml_node element);

/// The ids in an attribute that holds more: the shapes in the order of the Tab key ("a b"), the shape whose click or
/// animation begins another ("a.click"). They are pieces of `value`.
std::vector<std::string_view> ids_among(std::string_view attribute, std::string_view value);

/// The kind of a name that must be unique; nothing for every other attribute.
std::optional<NameKind> kind_of_name(pugi::xml_node element, std::string_view attribute);

/// A link in which a tag is again as it was typed: an office encodes its braces and puts a path in front.
std::string healed_link(std::string_view link);
} // namespace planerka::odf
