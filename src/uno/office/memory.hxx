// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "documents/documents.hpp"
#include "meeting/meeting.hpp"
#include "office/office.hxx"

#include <optional>
#include <string>

/// The meeting that a document carries with it, in two user-defined properties that survive ODF and OOXML.
namespace planerka::uno
{
struct Remembered
{
    Meeting meeting; ///< what the document's readers may see of it
    std::optional<documents::Request> request{};
};

/// The meeting in a document as it stands there; empty if there is none.
std::string remembered_text(const Model& model);

/// The meeting of a document; nothing if there is none. Throws Failure if there is one that cannot be read.
std::optional<Remembered> remembered(const Model& model);

/// Puts the part of the meeting that the document's readers may see into the document, which becomes modified; no undo
/// step. Does nothing if the document says so already.
void remember(const Model& model, const Meeting& meeting, const documents::Request& request);
} // namespace planerka::uno
