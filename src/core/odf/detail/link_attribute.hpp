// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <pugixml.hpp>

#include <string_view>

/// Which links stay in a document: odf/README.md, "Links".
namespace planerka::odf
{
/// What an office does with a link.
enum class LinkUse
{
    followed, ///< when a reader clicks it
    loaded,   ///< a picture, another part, a script: it is read with the document, or run
};

LinkUse link_use(pugi::xml_node element);

/// Whether a link that the template itself has may stay. One that is loaded is not looked at here.
bool may_stay(std::string_view link, LinkUse use);

/// Whether what values made of a link may be one. `written` is as it stands in XML.
bool may_be_written(std::string_view written, LinkUse use);
} // namespace planerka::odf
