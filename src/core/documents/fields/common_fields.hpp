// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "documents/fields/agenda_lines.hpp"
#include "meeting/meeting.hpp"
#include "odf/value.hpp"

#include <string>
#include <vector>

/// What several documents print in the same way.
namespace planerka::documents
{
/// Adds what every document has to `fields`: documents/README.md, "Common fields".
void add_common(odf::Record& fields, const Meeting& visible, const Request& request);

/// The owner of an item: the name, in a formal agenda with the position. Empty if nobody has that id.
std::string owner_text(const Meeting& visible, const std::string& owner_id, const Request& request);

/// The meeting's parking lot, and the items that the schedule has no time for. Records of "text" and "owner".
odf::List parking_lot(const Meeting& visible, const Schedule& plan, const Request& request);

/// "10 Dec 2026"; a text that is no ISO date stays as it was typed.
std::string short_date(const std::string& iso, Language language);

std::string joined(const std::vector<std::string>& parts, const std::string& separator);

/// The text with a full stop at its end, so that another sentence can follow.
std::string as_sentence(const std::string& text);

/// An action as a row of a table, and as a sentence with "Owner: …. Due: …." behind it.
odf::Value action_row(const ActionItem& action, int number, const Meeting& visible, const Request& request);
} // namespace planerka::documents
