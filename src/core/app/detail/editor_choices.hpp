// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/editor_view.hpp"
#include "base/language.hpp"

#include <span>
#include <string>
#include <string_view>

/// The lists that the sidebar offers (app/README.md, "What the sidebar offers").
namespace planerka::app
{
inline constexpr std::string_view kChair = "chair";
inline constexpr std::string_view kMinuteTaker = "minute_taker";

/// A list of values by their texts, "PREFIX.value" in the message bundles. A value that is not in the list, because a
/// newer version wrote the file, is offered as it stands there.
Choice choice_of(std::span<const std::string_view> values, std::string_view selected, const std::string& prefix,
                 Language language);

/// One of the people as the holder of a role, or nobody. People without a name are numbered.
Choice holder_of(std::string_view role, const Meeting& meeting, Language language);

/// The purposes that have a blueprint, and the meeting's own if it has none.
Choice purpose_of(const Meeting& meeting, std::span<const Blueprint> blueprints, Language language);
} // namespace planerka::app
