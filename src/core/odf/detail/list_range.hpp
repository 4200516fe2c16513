// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/detail/markup.hpp"

/// Sections that go from one list to another: an office begins a new list where the bullet or the numbering changes,
/// though a reader sees one list.
namespace planerka::odf
{
/// Whether a section may go from a tag to another tag: `first` and `last` are the siblings that hold them, and each is
/// a list that holds its tag; one of them may be a paragraph that holds only its tag.
bool is_list_range(const Markup& markup, pugi::xml_node first, pugi::xml_node last, const MarkedTag& open,
                   const MarkedTag& close);

/// Splits the lists of such a section, so that the first begins with the paragraph of its tag and the last ends with
/// that of its.
void split_lists(Markup& markup, pugi::xml_node first, pugi::xml_node last, const MarkedTag& open,
                 const MarkedTag& close);
} // namespace planerka::odf
