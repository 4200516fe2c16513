// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "documents/request.hpp"
#include "meeting/meeting.hpp"

#include <string>
#include <string_view>

/// Names of files that are safe on every file system: app/README.md, "File names".
namespace planerka::app
{
/// The name of a document, of its title and the word for it: "Weekly pipeline review – agenda.odt". No path.
std::string file_name(std::string_view title, const documents::Request& request);

/// The name of a meeting file: "Weekly pipeline review 2026-12-07.json". No path.
std::string meeting_file_name(const Meeting& meeting);

/// The name of its calendar entry: "Weekly pipeline review 2026-12-07.ics". No path.
std::string entry_file_name(const Meeting& meeting);

/// The name of a document as PDF: "Weekly pipeline review – agenda.pdf".
std::string pdf_name(const std::string& document_name);
} // namespace planerka::app
