// SPDX-License-Identifier: MPL-2.0
#include "agenda/schedule.hpp"
#include "documents/documents.hpp"
#include "documents/people.hpp"
#include "text/messages.hpp"

#include <algorithm>

namespace planerka::documents
{
namespace
{
/// Copies a meeting field by field into a new one. What is not named here, is not in the document: the unknown keys of
/// every entity, everything about pay and costs, the expected benefit (DOMAIN 9, classes C2 and C3).
class Filter
{
public:
    Filter(const Meeting& meeting, const Request& request)
        : meeting_(meeting), kind_(request.kind), language_(request.language), client_(request.reader == Reader::client)
    {
    }

    Meeting result() const;

private:
    bool for_minutes() const { return kind_ == Kind::minutes; }

    Meeting frame() const;
    Attendee attendee(const Attendee& from) const;
    AgendaItem item(const AgendaItem& from) const;
    Platform platform(const Platform& from) const;
    Client client(const Client& from) const;
    void add_record(Meeting& to) const;
    void hide_confidential(Meeting& to) const;
    bool is_confidential(const std::string& item_id) const;
    const AgendaItem* source(const std::string& item_id) const;

    const Meeting& meeting_;
    Kind kind_;
    Language language_;
    bool client_;
};

const AgendaItem* Filter::source(const std::string& item_id) const
{
    const auto found =
        std::ranges::find_if(meeting_.agenda, [&](const AgendaItem& each) { return each.id == item_id; });
    return item_id.empty() || found == meeting_.agenda.end() ? nullptr : &*found;
}

bool Filter::is_confidential(const std::string& item_id) const
{
    const auto* found = source(item_id);
    return found && found->confidential;
}

Meeting Filter::frame() const
{
    Meeting to;
    to.schema_version = meeting_.schema_version;
    to.id = meeting_.id;
    to.language = meeting_.language;
    to.title = meeting_.title;
    to.kind = meeting_.kind;
    to.purpose_id = meeting_.purpose_id;
    to.industry_profile = meeting_.industry_profile;
    to.audience = meeting_.audience;
    to.structure = meeting_.structure;
    to.format = meeting_.format;
    to.start_local = meeting_.start_local;
    to.time_zone = meeting_.time_zone;
    to.duration_minutes = meeting_.duration_minutes;
    to.status = meeting_.status;
    if (meeting_.platform)
        to.platform = platform(*meeting_.platform);
    if (meeting_.organization)
        to.organization = Organization{.name = meeting_.organization->name, .unit = meeting_.organization->unit};
    if (meeting_.location)
        to.location = Location{.name = meeting_.location->name,
                               .room = meeting_.location->room,
                               .capacity = client_ ? std::nullopt : meeting_.location->capacity};
    if (meeting_.document)
        to.document = DocumentDetails{.registration_number = meeting_.document->registration_number,
                                      .place = meeting_.document->place,
                                      .gost_edition = meeting_.document->gost_edition,
                                      .form = meeting_.document->form};
    if (meeting_.recurrence)
    {
        to.recurrence = Recurrence{.rrule = meeting_.recurrence->rrule,
                                   .occurrences_per_year = meeting_.recurrence->occurrences_per_year,
                                   .exceptions = meeting_.recurrence->exceptions};
        // When the series is judged is the company's own affair.
        if (!client_)
            to.recurrence->review_date = meeting_.recurrence->review_date;
    }
    // "Internal" on a paper that is handed to a client would be untrue.
    if (!client_ || meeting_.confidentiality != "internal")
        to.confidentiality = meeting_.confidentiality;
    if (!client_)
    {
        to.custom_purpose = meeting_.custom_purpose;
        to.justification = meeting_.justification;
    }
    return to;
}

Platform Filter::platform(const Platform& from) const
{
    // Passcode and PIN are for the invited alone, not for paper (class C1, DOMAIN 9).
    return {.name = from.name, .join_url = from.join_url, .dial_in = from.dial_in, .fallback = from.fallback};
}

Attendee Filter::attendee(const Attendee& from) const
{
    Attendee to;
    to.id = from.id;
    to.name = from.name;
    to.headcount = from.headcount;
    to.attendee_kind = from.attendee_kind;
    to.job_title = from.job_title;
    to.role = from.role;
    to.participation = from.participation;
    to.affiliation = from.affiliation;
    to.time_zone = from.time_zone;
    if (!client_ || for_minutes())
        to.attendance = from.attendance;
    if (!client_ || &from == organizer_of(meeting_))
        to.email = from.email;
    if (!client_)
    {
        to.owner_roles = from.owner_roles;
        to.client_status = from.client_status;
        if (from.readiness)
            to.readiness = Readiness{.device = from.readiness->device, .connection = from.readiness->connection};
    }
    return to;
}

AgendaItem Filter::item(const AgendaItem& from) const
{
    AgendaItem to;
    to.id = from.id;
    to.title = from.title;
    to.formal_title = from.formal_title;
    to.type = from.type;
    to.owner_id = from.owner_id;
    to.planned_minutes = from.planned_minutes;
    to.min_minutes = from.min_minutes;
    to.max_minutes = from.max_minutes;
    to.fixed = from.fixed;
    to.priority = from.priority;
    to.day = from.day;
    to.fixed_start = from.fixed_start;
    to.outcome = from.outcome;
    // A client reads what the client is asked to bring, not what the seller prepares.
    const auto* owner = meeting_.attendee(from.owner_id);
    if (!client_ || (owner && owner->affiliation == "client"))
        to.inputs = from.inputs;
    if (!client_)
    {
        to.topic = from.topic;
        to.confidential = from.confidential;
        to.actual_minutes = from.actual_minutes;
    }
    if (for_minutes())
    {
        to.heard = from.heard;
        to.spoke = from.spoke;
    }
    return to;
}

Client Filter::client(const Client& from) const
{
    Client to{.company = from.company, .needs = from.needs};
    if (!client_)
        to.status = from.status;
    // A person's own finances: in that person's own papers alone, and only where they are talked about.
    if (client_ && kind_ != Kind::agenda && from.retirement)
        to.retirement = Retirement{.horizon_years = from.retirement->horizon_years,
                                   .monthly_income_wish = from.retirement->monthly_income_wish,
                                   .risk_attitude = from.retirement->risk_attitude};
    return to;
}

ActionItem action(const ActionItem& from)
{
    return {.id = from.id,
            .item_id = from.item_id,
            .text = from.text,
            .assignee_id = from.assignee_id,
            .due_date = from.due_date,
            .status = from.status,
            .decision_id = from.decision_id};
}

void Filter::add_record(Meeting& to) const
{
    const auto hidden = [this](const std::string& item_id) { return client_ && is_confidential(item_id); };
    for (const auto& each : meeting_.parking_lot)
        if (!hidden(each.item_id))
            to.parking_lot.push_back({.item_id = each.item_id, .text = each.text, .owner_id = each.owner_id});
    if (kind_ == Kind::deck)
        return;
    for (const auto& each : meeting_.previous_actions)
        if (!hidden(each.item_id))
            to.previous_actions.push_back(action(each));
    if (!for_minutes())
        return;
    for (const auto& each : meeting_.decisions)
        if (!hidden(each.item_id))
            to.decisions.push_back({.id = each.id,
                                    .item_id = each.item_id,
                                    .text = each.text,
                                    .reason = each.reason,
                                    .vote = each.vote,
                                    .effective_from = each.effective_from});
    for (const auto& each : meeting_.actions)
        if (!hidden(each.item_id))
            to.actions.push_back(action(each));
}

/// Takes the confidential items out of a client's copy and leaves the others at the time at which they are. Time spent
/// without the client before or after is no longer part of the meeting; between two items it is a break.
void Filter::hide_confidential(Meeting& to) const
{
    const auto all = schedule(meeting_);
    if (!all)
    {
        std::erase_if(to.agenda, [this](const AgendaItem& each) { return is_confidential(each.id); });
        return;
    }
    const auto& plan = all.value();
    const auto shown = [this](const Slot& slot) { return slot.id.empty() ? false : !is_confidential(slot.id); };
    const auto first = std::ranges::find_if(plan.slots, shown);
    to.agenda.clear();
    if (first == plan.slots.end())
        return;
    const auto end = std::find_if(plan.slots.rbegin(), plan.slots.rend(), shown).base();
    for (auto slot = first; slot != end; ++slot)
    {
        const auto* from = source(slot->id);
        if (!from)
            continue;
        AgendaItem visible;
        if (from->confidential)
        {
            visible.type = "break";
            visible.title = text::message(language_, "documents.common.break");
        }
        else
            visible = item(*from);
        visible.planned_minutes = slot->minutes;
        visible.min_minutes.reset();
        visible.max_minutes.reset();
        visible.fixed = true;
        to.agenda.push_back(std::move(visible));
    }
    for (const auto& id : plan.parked)
        if (const auto* from = source(id); from && !from->confidential)
            to.parking_lot.push_back({.text = from->title, .owner_id = from->owner_id});
    if (const auto start = meeting_.start(); start && first->offset > 0)
        to.start_local = start->plus(first->offset).to_string();
    const auto hidden_after = end == plan.slots.end() ? 0
                                                      : plan.slots.back().offset + plan.slots.back().minutes -
                                                            (std::prev(end)->offset + std::prev(end)->minutes);
    to.duration_minutes = meeting_.duration_minutes - first->offset - hidden_after;
}

Meeting Filter::result() const
{
    auto to = frame();
    for (const auto& each : meeting_.goals)
        to.goals.push_back({.type = each.type,
                            .text = each.text,
                            .measure = each.measure,
                            .target = each.target,
                            .unit = each.unit,
                            .deadline = each.deadline});
    for (const auto& each : meeting_.attendees)
        to.attendees.push_back(attendee(each));
    for (const auto& each : meeting_.agenda)
        to.agenda.push_back(item(each));
    for (const auto& each : meeting_.benefits)
        to.benefits.push_back({.need = each.need, .product = each.product, .how = each.how, .risk = each.risk});
    for (const auto& each : meeting_.related_products)
        if (!client_ || each.status != "internal")
            to.related_products.push_back({.name = each.name, .status = each.status});
    if (meeting_.client)
        to.client = client(*meeting_.client);
    add_record(to);
    if (client_ && std::ranges::any_of(meeting_.agenda, &AgendaItem::confidential))
        hide_confidential(to);
    return to;
}
} // namespace

Meeting visible_part(const Meeting& meeting, const Request& request)
{
    // The private cost sheet is its owner's own; everything else is written for others.
    return request.kind == Kind::cost ? meeting : Filter(meeting, request).result();
}
} // namespace planerka::documents
