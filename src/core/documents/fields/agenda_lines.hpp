// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "agenda/schedule.hpp"
#include "documents/request.hpp"
#include "meeting/meeting.hpp"

#include <string>
#include <vector>

/// The agenda as documents print it, line by line.
namespace planerka::documents
{
/// One line of the agenda as it is printed.
struct AgendaLine
{
    const AgendaItem* item = nullptr; ///< nullptr for breaks and the buffer that the scheduler has put in
    Slot slot;
    bool pause = false;   ///< a break, lunch or the buffer: never numbered
    std::string number{}; ///< empty where documents/README.md, "Numbering", gives none
    std::string title{};  ///< the formal title where the agenda is formal
};

/// The schedule in the words of the document. The lines point into `visible`.
std::vector<AgendaLine> agenda_lines(const Meeting& visible, const Schedule& plan, const Request& request);

/// The lines as rows of a table: a client reads of time for questions once (documents/README.md, "Breaks and the
/// buffer").
std::vector<AgendaLine> agenda_rows(const Meeting& visible, const Schedule& plan, const Request& request);

/// The same without the buffer: the line before it lasts until the next. A buffer that nothing comes before stays.
std::vector<AgendaLine> without_buffer(std::vector<AgendaLine> lines);

/// Whether the agenda is formal, with titles like «О прогнозе…»: documents/README.md, "Numbering".
bool is_formal(const Meeting& visible, const Request& request);
} // namespace planerka::documents
