// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/agenda_item.hpp"
#include "meeting/entity_fields.hpp"

/// The fields of agenda_item.hpp; see entity_fields.hpp.
namespace planerka::entities
{
void fields(auto& visit, Is<AgendaItem> auto& it)
{
    visit("id", it.id);
    visit("title", it.title);
    visit("formalTitle", it.formal_title);
    visit("clientTitle", it.client_title);
    visit("type", it.type);
    visit("activity", it.activity);
    visit("serves", it.serves);
    visit("topic", it.topic);
    visit("ownerId", it.owner_id);
    visit("deciderId", it.decider_id);
    visit("plannedMinutes", it.planned_minutes);
    visit("minMinutes", it.min_minutes);
    visit("maxMinutes", it.max_minutes);
    visit("fixed", it.fixed);
    visit("priority", it.priority);
    visit("day", it.day);
    visit("fixedStart", it.fixed_start);
    visit("outcome", it.outcome);
    visit("clientOutcome", it.client_outcome);
    visit("inputs", it.inputs);
    visit("inputsReady", it.inputs_ready);
    visit("confidential", it.confidential);
    visit("actualMinutes", it.actual_minutes);
    visit("heard", it.heard);
    visit("spoke", it.spoke);
    visit("decisionIds", it.decision_ids);
}

void fields(auto& visit, Is<Vote> auto& it)
{
    visit("for", it.in_favour);
    visit("against", it.against);
    visit("abstained", it.abstained);
}

void fields(auto& visit, Is<Decision> auto& it)
{
    visit("id", it.id);
    visit("itemId", it.item_id);
    visit("text", it.text);
    visit("reason", it.reason);
    visit("vote", it.vote);
    visit("effectiveFrom", it.effective_from);
    visit("showInMinutes", it.show_in_minutes);
    visit("audience", it.audience);
}

void fields(auto& visit, Is<ActionItem> auto& it)
{
    visit("id", it.id);
    visit("itemId", it.item_id);
    visit("text", it.text);
    visit("assigneeId", it.assignee_id);
    visit("dueDate", it.due_date);
    visit("status", it.status);
    visit("decisionId", it.decision_id);
    visit("audience", it.audience);
}

void fields(auto& visit, Is<Goal> auto& it)
{
    visit("type", it.type);
    visit("text", it.text);
    visit("measure", it.measure);
    visit("target", it.target);
    visit("unit", it.unit);
    visit("deadline", it.deadline);
}

void fields(auto& visit, Is<ParkedItem> auto& it)
{
    visit("itemId", it.item_id);
    visit("text", it.text);
    visit("ownerId", it.owner_id);
    visit("audience", it.audience);
}
} // namespace planerka::entities
