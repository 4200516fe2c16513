// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "front/document.hxx"

namespace planerka::uno
{
/// Leaves nothing to be seen on the first page of a document that is to go again: its window is drawn before anybody
/// can hide it. The document is not modified by that.
void make_blank(const Context& context, const Model& model);
} // namespace planerka::uno
