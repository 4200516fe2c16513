// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "documents/visible.hpp"

#include <functional>

namespace planerka::documents
{
/// True for what is not for everybody who takes part: marked so, or about incentives, whose amounts are (S4).
///
/// To a client also what is about products in development (S17), unless they are announced: the related products that
/// the title names, else all of them. An item that can be tied to no product is closed, because nobody has said that
/// it may be told.
bool is_closed(const AgendaItem& item, const Meeting& meeting, Reader reader);

/// The meeting knows a product of that name as internal.
bool is_internal_product(const Meeting& meeting, const std::string& name);

/// Takes the closed items out of `visible`, whose agenda may hold anything before, and leaves the others at the time at
/// which they are in `meeting`. `show` makes the visible copy of an item.
///
/// Client: time spent without the client before or after is no longer part of the meeting, nor is what the agenda
/// leaves over at its end; so it is with each day of a conference, and a day without the client is left out. Between
/// two items it is a break, and so it is at the beginning of a series that would begin on another day of the week.
/// Internal (a calendar): a closed item is called just that.
void hide_closed_items(Meeting& visible, const Meeting& meeting, Reader reader, Language language,
                       const std::function<AgendaItem(const AgendaItem&)>& show);
} // namespace planerka::documents
