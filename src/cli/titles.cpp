// SPDX-License-Identifier: MPL-2.0
#include "titles.hpp"

#include <algorithm>

namespace planerka::cli
{
std::string title_of(const AgendaItem& item)
{
    return item.title.empty() ? item.id : item.title;
}

std::string title_of(const Meeting& meeting, const std::string& item_id)
{
    const auto found = std::find_if(meeting.agenda.begin(), meeting.agenda.end(),
                                    [&](const AgendaItem& item) { return item.id == item_id; });
    return found == meeting.agenda.end() ? item_id : title_of(*found);
}

} // namespace planerka::cli
