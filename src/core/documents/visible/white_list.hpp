// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "documents/visible.hpp"

#include <string_view>

/// The one white list of DOMAIN 9: which field of the model stands in which output for which reader. A field without a
/// line is in none, so that a new one is hidden until it is listed.
namespace planerka::documents
{
/// What a client's copy, or one for a calendar, asks beyond the line of the table.
enum class Only
{
    always,
    not_internal, ///< a mark "internal" would be untrue on a paper for a client
    organizers,   ///< the organiser's alone for a client and in a calendar
    from_client,  ///< what the client is asked to bring, not what the seller prepares
};

struct Line
{
    std::string_view entity; ///< as in entities::Name
    std::string_view key;    ///< as in the file; "start.local" for what stands in an object of its own
    std::string_view cells;
    Only only = Only::always;
};

/// The line of a field; nullptr if it is in no output.
const Line* line_of(std::string_view entity, std::string_view key);

/// Whether the line lets the field into that output (not Output::cost, which has everything).
bool lists(const Line& line, Output output, Reader reader);
} // namespace planerka::documents
