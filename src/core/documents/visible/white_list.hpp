// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "documents/visible.hpp"

#include <string_view>

/// Which field of the model stands in which output for which reader: documents/README.md, "White list".
namespace planerka::documents
{
/// A condition of a field beyond the cells of its line.
enum class Only
{
    always,
    not_internal, ///< a mark "internal" would be untrue on a paper for a client
    organizers,   ///< for a client and in a shared calendar: the organiser's alone
    from_client,  ///< for a client: only what the client's own people bring
};

struct Line
{
    std::string_view entity; ///< as in entities::name_of
    std::string_view key;    ///< as in the file; "start.local" for what stands in an object of its own
    std::string_view cells;  ///< "ic" for each output: i for the internal reader, c for the client, - for neither
    Only only = Only::always;
};

/// The line of a field; nullptr if it is in no output.
const Line* line_of(std::string_view entity, std::string_view key);

/// Whether the line lets the field into that output.
bool lists(const Line& line, Output output, Reader reader);
} // namespace planerka::documents
