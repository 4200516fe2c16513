// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <pugixml.hpp>

/// Where two nodes of a tree meet, and how an element is cut in two.
namespace planerka::odf
{
pugi::xml_node common_ancestor(pugi::xml_node a, pugi::xml_node b);

/// The child of `ancestor` that is or holds `node`.
pugi::xml_node child_towards(pugi::xml_node ancestor, pugi::xml_node node);

/// <span>a[node]b</span> becomes <span>a</span>[node]<span>b</span>; a span that would be empty goes.
void split_parent(pugi::xml_node node);

/// A new element behind another, with the same attributes except what there may only be one of.
pugi::xml_node insert_like(pugi::xml_node element);

/// Notes that an element is the first part of one that was cut in two.
void mark_cut(pugi::xml_node first);

/// Puts a node and what follows it in `element` into an element of the same kind behind it, which is returned. Spans
/// around the node are cut in two.
pugi::xml_node cut_before(pugi::xml_node node, pugi::xml_node element);
} // namespace planerka::odf
