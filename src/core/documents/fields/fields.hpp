// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"
#include "documents/documents.hpp"
#include "meeting/meeting.hpp"
#include "odf/value.hpp"

/// The fields of each kind of document. `visible` is what visible_part() lets through: nothing else reaches a document.
/// Every name is always there, with a null value where the meeting has nothing to say, so that a template may ask for
/// it.
namespace planerka::documents
{
/// DOMAIN 8.1. Errors: of schedule().
Result<odf::Value> agenda_fields(const Meeting& visible, const Request& request);

/// DOMAIN 8.2 and 8.3: the English minutes and the Russian protocol have the same fields. Errors: of schedule().
Result<odf::Value> minutes_fields(const Meeting& visible, const Request& request);

/// DOMAIN 8.4. Errors: of schedule() and cost_of().
Result<odf::Value> cost_fields(const Meeting& visible, const Request& request);

/// DOMAIN 8.5. Errors: of schedule().
Result<odf::Value> deck_fields(const Meeting& visible, const Request& request);
} // namespace planerka::documents
