// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "documents/request.hpp"
#include "meeting/meeting.hpp"

/// What a reader may see of a meeting: documents/README.md, "White list".
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

/// What that reader may see of the meeting in that output. Nothing else of the meeting may reach the output. For
/// Output::cost a salary is the rate that it comes to, and a yearly revenue that of a selling hour: the cost is the
/// same. `language` is that of the words that stand in place of closed items. A budget request has no
/// people: its costs.fixed holds the totals of documents/README.md, "Budget request".
Meeting visible_part(const Meeting& meeting, Output output, Reader reader, Language language);

/// The same for a document.
Meeting visible_part(const Meeting& meeting, const Request& request);
} // namespace planerka::documents
