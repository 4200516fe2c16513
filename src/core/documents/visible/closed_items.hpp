// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "documents/visible.hpp"

#include <functional>

namespace planerka::documents
{
/// Whether an item is not for everybody who takes part: documents/README.md, "Closed items" and "Products in
/// development".
bool is_closed(const AgendaItem& item, const Meeting& meeting, Reader reader);

/// The meeting knows a product of that name as internal.
bool is_internal_product(const Meeting& meeting, const std::string& name);

/// Makes the agenda of `visible` anew, without the closed items of `meeting` and with the others at the times they have
/// there: documents/README.md, "Closed items". With the agenda change the start, length and days of `visible`. `show`
/// makes the copy of an item that the reader may see.
void hide_closed_items(Meeting& visible, const Meeting& meeting, Reader reader, Language language,
                       const std::function<AgendaItem(const AgendaItem&)>& show);
} // namespace planerka::documents
