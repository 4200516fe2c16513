// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "agenda/blueprint.hpp"
#include "base/language.hpp"
#include "meeting/meeting.hpp"

#include <span>

namespace planerka::help
{
/// What the made parts of the pages are made of. Borrowed.
struct Ground
{
    Language language;
    std::span<const Blueprint> blueprints;
    const Meeting& example; ///< whose figures are reckoned in examples
};
} // namespace planerka::help
