// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/sessions.hpp"
#include "office/office.hxx"

#include <optional>
#include <string>
#include <utility>
#include <vector>

/// The meeting that a document carries with it, in two user-defined properties that survive ODF and OOXML.
namespace planerka::uno
{
/// The meeting in a document as it stands there; empty if there is none.
std::string remembered_text(const Model& model);

/// The meeting of a document; nothing if there is none. Errors: see app::remembered().
Result<std::optional<app::Remembered>> remembered(const Model& model);

/// Whether the pages of a document are still those of the meeting that it remembers; true if it does not say.
bool is_as_made(const Model& model);

using Properties = std::vector<std::pair<std::string, std::string>>;

/// Puts these user-defined properties into the document, which becomes modified; no undo step. Does nothing if the
/// document has them already.
void remember(const Model& model, const Properties& values);
} // namespace planerka::uno
