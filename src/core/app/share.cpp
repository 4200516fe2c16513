// SPDX-License-Identifier: MPL-2.0
#include "app/share.hpp"

#include "meeting/json.hpp"

#include <algorithm>

namespace planerka::app
{
namespace
{
std::string id_of(const ParkedItem&)
{
    return {};
}
template <class Entry>
std::string id_of(const Entry& entry)
{
    return entry.id;
}

/// Calls `visit(entry, place, list)` for every entry that can be marked.
template <class AnyMeeting, class Visit>
void each_entry(AnyMeeting& meeting, Visit&& visit)
{
    const auto each_of = [&](auto& list, const char* name)
    {
        for (std::size_t i = 0; i < list.size(); ++i)
            visit(list[i], json::element_path(name, i), name);
    };
    each_of(meeting.decisions, "decisions");
    each_of(meeting.actions, "actions");
    each_of(meeting.previous_actions, "previousActions");
    each_of(meeting.parking_lot, "parkingLot");
}
} // namespace

std::vector<Shareable> shareables(const Meeting& meeting)
{
    std::vector<Shareable> all;
    each_entry(meeting,
               [&](const auto& entry, const std::string& place, const char* list)
               {
                   const auto id = id_of(entry);
                   all.push_back({id.empty() ? place : id, list, entry.text, is_for_clients(entry)});
               });
    return all;
}

Result<void> share(Meeting& meeting, std::span<const std::string> ids, bool with_clients)
{
    const auto names = [](const std::string& id, const auto& entry, const std::string& place)
    { return id == place || (!id.empty() && id == id_of(entry)); };
    for (const auto& id : ids)
    {
        bool found = false;
        each_entry(std::as_const(meeting), [&](const auto& entry, const std::string& place, const char*)
                   { found = found || names(id, entry, place); });
        if (!found)
            return Error{"share.unknown", {{"id", id}}};
    }
    each_entry(meeting,
               [&](auto& entry, const std::string& place, const char*)
               {
                   if (std::ranges::any_of(ids, [&](const std::string& id) { return names(id, entry, place); }))
                       entry.audience = with_clients ? "client" : "internal";
               });
    return success();
}
} // namespace planerka::app
