// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "documents/request.hpp"

#include <string_view>
#include <vector>

namespace planerka::documents
{
struct FieldName;
using FieldNames = std::vector<FieldName>;

/// A name that a template may use.
struct FieldName
{
    enum class Holds
    {
        value,  ///< a text, a figure or a flag
        record, ///< one record, or none
        list,   ///< records, or plain texts: then there is nothing `inside`
    };

    FieldName(const char* text) : name(text) {}
    FieldName(const char* text, Holds what, FieldNames names) : name(text), holds(what), inside(std::move(names)) {}

    std::string_view name;
    Holds holds = Holds::value;
    FieldNames inside{}; ///< what a record, or each record of the list, has
};

/// All names of the fields of a kind of document: what fields() gives, whatever the meeting. A test compares the two.
const FieldNames& field_names(Kind kind);
} // namespace planerka::documents
