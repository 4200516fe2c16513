// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/detail/markup.hpp"

namespace planerka::odf
{
/// Cuts paragraphs in two where something is printed before an opening tag or behind a closing one whose partner stands
/// in another paragraph: odf/README.md, "Text beside a tag". The tags must have their partners.
void split_beside_markers(Markup& markup);
} // namespace planerka::odf
