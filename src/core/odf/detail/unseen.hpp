// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <pugixml.hpp>

#include <vector>

/// What no reader of the pages sees, so that a tag in it is none: odf/README.md, "Tags that nobody sees".
namespace planerka::odf
{
/// An element such as a comment; nothing in it is a tag, and none of its attributes holds one.
bool is_unseen(pugi::xml_node element);

/// Whether this is the root of a part that can have tags: that of a formula cannot.
bool may_have_tags(pugi::xml_node root);

/// Takes the entries out of indexes that have a tag among them: an office has copied them from headings with tags. The
/// title of the index stays. Answers the text:index-body of each.
std::vector<pugi::xml_node> leave_out_copied_tags(pugi::xml_node root);
} // namespace planerka::odf
