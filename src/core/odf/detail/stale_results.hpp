// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/template.hpp"

#include <pugixml.hpp>

namespace planerka::odf
{
/// Takes out of a part of a spreadsheet what an office has calculated from the template's own cells and keeps beside
/// them: odf/README.md, "What the template's own cells gave". A tag in it was not written by anybody. True if something
/// was taken out that no merge writes anew by itself.
bool drop_stale_results(pugi::xml_node root, DocumentType type);
} // namespace planerka::odf
