// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"
#include "documents/view.hpp"
#include "odf/value.hpp"

namespace planerka::documents
{
/// The fields of the deck: documents/README.md, "Client deck".
/// Errors: those of view_of().
Result<odf::Value> deck_fields(const View& view);
} // namespace planerka::documents
