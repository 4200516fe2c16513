// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "documents/view.hpp"
#include "odf/value.hpp"

namespace planerka::documents
{
/// The fields of the agenda: documents/README.md, "Agenda".
odf::Value agenda_fields(const View& view);
} // namespace planerka::documents
