// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/planner.hpp"
#include "bridge/uno.hxx"

#include <optional>

/// What a caller over UNO names by text.
namespace planerka::uno
{
/// Throws Failure "extension.unknown_kind", which names the known ones.
documents::Kind kind_named(const OUString& name);

/// Throws Failure "extension.unknown_language".
Language language_named(const OUString& tag);

/// Whether makeDocument() or openDocument() know an option of that name.
bool is_make_option(const OUString& name);

/// The options of XPlanner.makeDocument(). Throws Failure "extension.unknown_option" or "extension.wrong_option".
app::MakeOptions make_options(const Sequence<PropertyValue>& options);
} // namespace planerka::uno
