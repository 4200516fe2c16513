// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/value.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace planerka::odf
{
/// A name with dots, split once when a template is compiled. The name "." (the item itself) has no parts.
struct Name
{
    explicit Name(std::string_view dotted);

    std::string text;
    std::vector<std::string> parts{};
};

/// What a section of this value is written for: the items of a list, the value itself, or nothing if it is false.
std::span<const Value> items_of(const Value& value);

/// What a field of this value prints; nothing for a list and a record.
std::string_view printed(const Value& value);

/// The context stack of the Mustache specification: the values whose fields are in reach. Borrows them.
class Context
{
public:
    explicit Context(const Value& root) : stack_{&root} {}

    /// The value of a name, looked up from the innermost context outwards by its first part; nullptr if there is none.
    /// What lies below a null is null, so that an optional record may be left out as a whole.
    const Value* find(const Name& name) const;

    /// Calls `write` as often as a section of `value` is written, with the number of the copy from 0. Within a section
    /// that is not inverted, the item is in reach. Ends, with false, when `write` returns false.
    template <class Write>
    bool repeat(const Value& value, bool inverted, Write write)
    {
        const auto items = items_of(value);
        if (inverted)
            return !items.empty() || write(std::size_t{0});
        for (std::size_t i = 0; i < items.size(); ++i)
        {
            stack_.push_back(&items[i]);
            const bool goes_on = write(i);
            stack_.pop_back();
            if (!goes_on)
                return false;
        }
        return true;
    }

private:
    std::vector<const Value*> stack_;
};
} // namespace planerka::odf
