// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/value.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace planerka::odf
{
/// A dotted name, split once when a template is compiled. The implicit iterator "." has no parts.
struct Name
{
    explicit Name(std::string_view dotted);

    std::string text;
    std::vector<std::string> parts{};
};

/// The context stack of the Mustache specification. Borrows the values it holds.
class Context
{
public:
    explicit Context(const Value& root) : stack_{&root} {}

    /// The value of a name, looked up from the innermost context outwards by its first part; nullptr if there is none.
    /// What lies below a null is null: an optional record may be left out as a whole.
    const Value* find(const Name& name) const;

    void push(const Value& value) { stack_.push_back(&value); }
    void pop() { stack_.pop_back(); }

private:
    std::vector<const Value*> stack_;
};

/// The contexts a section of this value is repeated for: the items of a list, the value itself, or none if it is false.
std::span<const Value> items_of(const Value& value);
} // namespace planerka::odf
