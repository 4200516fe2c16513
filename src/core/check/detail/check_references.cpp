// SPDX-License-Identifier: MPL-2.0
#include "check/detail/check_references.hpp"

#include <algorithm>

namespace planerka::rules
{
namespace
{
class References
{
public:
    References(const Meeting& meeting, Findings& findings) : meeting_(meeting), findings_(findings) {}

    /// V46. Only a warning (`severity`) in what an earlier meeting handed down: there somebody may stand who has left.
    void person(const std::string& id, const std::string& path, Severity severity = Severity::error) const
    {
        if (!id.empty() && !meeting_.attendee(id))
            findings_.add("V46", severity, path, {{"id", id}});
    }
    /// V47, of an agenda item and of a decision.
    void item(const std::string& id, const std::string& path) const { in(meeting_.agenda, id, path, "check.V47"); }
    void decision(const std::string& id, const std::string& path) const
    {
        in(meeting_.decisions, id, path, "check.V47.decision");
    }

private:
    template <class Entity>
    void in(const std::vector<Entity>& list, const std::string& id, const std::string& path, const char* key) const
    {
        if (!id.empty() && std::ranges::find(list, id, &Entity::id) == list.end())
            findings_.add("V47", Severity::warning, path, {{"id", id}}, key);
    }

    const Meeting& meeting_;
    Findings& findings_;
};
} // namespace

void check_references(const Meeting& meeting, Findings& findings)
{
    const References refer(meeting, findings);
    refer.person(meeting.organizer_id, "organizerId");
    for (std::size_t i = 0; i < meeting.agenda.size(); ++i)
    {
        const auto& item = meeting.agenda[i];
        refer.person(item.decider_id, at("agenda", i, "deciderId"));
        for (std::size_t k = 0; k < item.decision_ids.size(); ++k)
            refer.decision(item.decision_ids[k], at(at("agenda", i, "decisionIds"), k));
    }
    for (std::size_t i = 0; i < meeting.decisions.size(); ++i)
        refer.item(meeting.decisions[i].item_id, at("decisions", i, "itemId"));
    for (std::size_t i = 0; i < meeting.actions.size(); ++i)
    {
        const auto& action = meeting.actions[i];
        refer.person(action.assignee_id, at("actions", i, "assigneeId"));
        refer.item(action.item_id, at("actions", i, "itemId"));
        refer.decision(action.decision_id, at("actions", i, "decisionId"));
    }
    for (std::size_t i = 0; i < meeting.previous_actions.size(); ++i)
        refer.person(meeting.previous_actions[i].assignee_id, at("previousActions", i, "assigneeId"),
                     Severity::warning);
    for (std::size_t i = 0; i < meeting.parking_lot.size(); ++i)
        refer.person(meeting.parking_lot[i].owner_id, at("parkingLot", i, "ownerId"), Severity::warning);
    for (std::size_t i = 0; i < meeting.recognition.size(); ++i)
        refer.person(meeting.recognition[i].attendee_id, at("recognition", i, "attendeeId"));
}
} // namespace planerka::rules
