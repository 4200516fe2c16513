// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"
#include "documents/request.hpp"
#include "meeting/meeting.hpp"
#include "odf/value.hpp"

namespace planerka::documents
{
/// The fields of the cost sheet: documents/README.md, "Cost sheet". Errors: of cost_of().
Result<odf::Value> cost_fields(const Meeting& visible, const Request& request);
} // namespace planerka::documents
