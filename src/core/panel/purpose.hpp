// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "agenda/blueprint.hpp"
#include "meeting/meeting.hpp"

#include <span>
#include <string>

/// What of a meeting still is its purpose's own, and what follows a new purpose (panel/README.md, "A new purpose").
namespace planerka::panel
{
/// Whether the agenda differs from that of the purpose in more than owners, readiness and lengths that the scheduler
/// may choose. False for a purpose without a blueprint, for there is nothing to compare with.
bool agenda_is_own(const Meeting& meeting, std::span<const Blueprint> blueprints);

/// Whether there is an agenda that would be lost with another one: one that is its own, or of no blueprint.
bool has_own_agenda(const Meeting& meeting, std::span<const Blueprint> blueprints);

/// The agenda of the purpose instead of the meeting's own. False, and nothing changed, if the purpose has no blueprint.
bool take_blueprint_agenda(Meeting& meeting, std::span<const Blueprint> blueprints);

/// Gives the meeting another purpose. What still is the old purpose's own follows; what a person has changed stays.
/// True if the agenda was replaced.
bool take_purpose(Meeting& meeting, const std::string& id, std::span<const Blueprint> blueprints);

/// Gives an item another title. What belonged to the old one goes: the texts for clients, and the blueprint's result;
/// the minutes' title becomes the new one. With the title of a blueprint's item come that item's texts.
void rename_item(Meeting& meeting, AgendaItem& item, const std::string& title, std::span<const Blueprint> blueprints);
} // namespace planerka::panel
