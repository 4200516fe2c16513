// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

/// What may be clicked in a document or a calendar entry: base/README.md, "Links".
namespace planerka
{
enum class LinkKind
{
    link,     ///< https, http, mailto, tel: becomes a link
    app_only, ///< starts a program for calls (sip, zoommtg …): a text that is in order, and no link
    none,     ///< everything else: a text
};

LinkKind link_kind(std::string_view text);

/// Whether the text may become a link, whoever wrote it.
bool may_be_link(std::string_view text);
} // namespace planerka
