// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "agenda/schedule.hpp"
#include "documents/documents.hpp"
#include "meeting/meeting.hpp"
#include "odf/value.hpp"

#include <string>
#include <vector>

/// What several documents print in the same way.
namespace planerka::documents
{
/// Puts the heading, the facts (when, where, how), the goals, those who are recognised and what stands in the footer
/// into `fields`.
void add_common(odf::Record& fields, const Meeting& visible, const Request& request);

/// One line of the agenda as it is printed.
struct AgendaLine
{
    const AgendaItem* item = nullptr; ///< nullptr for breaks and the buffer that the scheduler has put in
    Slot slot;
    bool pause = false;   ///< a break, lunch or the buffer: never numbered
    std::string number{}; ///< empty: a pause, or an organisational item of a formal Russian agenda
    std::string title{};  ///< in the words the document uses: formal ones where the agenda is formal
};

/// The schedule in the words of the document. Items point into `visible`.
std::vector<AgendaLine> agenda_lines(const Meeting& visible, const Schedule& plan, const Request& request);

/// Whether this document words and numbers its questions formally (DOMAIN 8.1, RU): «О прогнозе…».
bool is_formal(const Meeting& visible, const Request& request);

/// Who presents the item: a name, in a formal agenda with the position; empty if nobody does.
std::string owner_text(const Meeting& visible, const std::string& owner_id, const Request& request);

/// Postponed questions: of the meeting's parking lot, and those the schedule has no time for.
odf::List parking_lot(const Meeting& visible, const Schedule& plan, const Request& request);

/// "10 Dec 2026"; as it was written if it is not a date.
std::string short_date(const std::string& iso, Language language);

std::string joined(const std::vector<std::string>& parts, const std::string& separator);

/// The text with a full stop, so that another sentence can follow.
std::string as_sentence(const std::string& text);

/// Rows of an action table: number, text, assignee, due, status.
odf::Value action_row(const ActionItem& action, int number, const Meeting& visible, const Request& request);
} // namespace planerka::documents
