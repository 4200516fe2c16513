// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "base/result.hpp"
#include "meeting/meeting.hpp"
#include "odf/picture.hpp"
#include "settings/ranks.hpp"

#include <compare>
#include <optional>
#include <string>
#include <string_view>

/// What a company's documents look like: app/README.md, "Look" and "Logo".
namespace planerka::app
{
struct Look
{
    std::string accent{};     ///< "#1f6f5c"; empty: ours
    bool is_letter = false;   ///< paper of North America instead of A4
    std::string logo{};       ///< whole path of a picture; empty: none
    std::string legal_text{}; ///< a line at the foot of pages, also of a user's template that asks for it
};

Look look_of(const settings::Settings& settings);

/// The picture for documents of that meeting: its own logo, else that of the look; nothing if there is neither. Error:
/// "logo.not_shown" (reason: missing, unreadable, too_large, no_path, not_plain; whose: meeting, settings), with the
/// file.
Result<std::optional<odf::Picture>> logo_of(const Meeting& meeting, const Look& look);

/// What a layout of ours is changed by before it is read.
struct Dress
{
    Language language = Language::en; ///< of the words for those who do not see the picture
    std::string accent{};
    bool is_letter = false;
    std::optional<odf::Picture> logo{};
};

/// One of our layouts, a package, dressed so. Errors: those of odf::unpack().
Result<std::string> with_look(std::string_view layout, const Dress& dress);
} // namespace planerka::app
