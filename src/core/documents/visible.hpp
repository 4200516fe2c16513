// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "documents/documents.hpp"

/// The audience filter (DOMAIN 9): what a reader may see of a meeting. The white list is documents/white_list.cpp.
namespace planerka::documents
{
/// What is made of a meeting to be read.
enum class Output
{
    agenda,
    minutes,
    deck,
    invitation,       ///< an e-mail to those invited
    calendar,         ///< an entry in a calendar that others may look into: METHOD:PUBLISH
    calendar_request, ///< an invitation that ends up in the calendars of those invited: METHOD:REQUEST and CANCEL
    budget,           ///< a request for money: totals by category, nobody's name
    cost,             ///< the owner's private cost sheet
};

Output output_of(Kind kind);

/// What that reader of it may see of the meeting; for Output::cost all of it. Nothing else of the meeting may reach the
/// output. `language` is that of the words that stand for hidden items.
///
/// Reader::client: confidential items (and those on incentives, S4) are left out with their record, the others keep
/// their times; the meeting begins and ends with what the client takes part in. In a calendar the internal copy keeps
/// such items as "Closed item": the calendars of those invited are looked into by others.
/// In internal minutes a decision on a confidential item, whichever of the two names the other, stands only if it has
/// showInMinutes (C2), and an action with its decision.
/// A client sees the addresses of the organiser alone; a calendar request also holds those of the client's own people.
/// Passcode and PIN are for the invited: in the e-mail and the calendar request, and nowhere else, nor as a part of the
/// link ("pwd=…"). A budget request has no people: in costs.fixed stand the totals of documents/budget.hpp.
Meeting visible_part(const Meeting& meeting, Output output, Reader reader, Language language);
} // namespace planerka::documents
