// SPDX-License-Identifier: MPL-2.0
#include "documents/visible.hpp"

#include "documents/fields/budget.hpp"
#include "documents/fields/people.hpp"
#include "documents/visible/closed_items.hpp"
#include "documents/visible/each_pair.hpp"
#include "documents/visible/shown_rates.hpp"
#include "documents/visible/white_list.hpp"
#include "joining/hide.hpp"
#include "joining/link_passcode.hpp"
#include "meeting/each_field.hpp"
#include "meeting/entity_names.hpp"

#include <algorithm>

namespace planerka::documents
{
namespace
{
using entities::each_field;

/// The lines of the white list for the fields of an entity, in their order.
template <class Entity>
const std::vector<const Line*>& lines_of()
{
    static const auto lines = []
    {
        std::vector<const Line*> all;
        Entity any{};
        each_field(any, [&](const std::string& key, auto&) { all.push_back(line_of(entities::name_of<Entity>, key)); });
        return all;
    }();
    return lines;
}

/// Passcodes and PINs are for those who are invited, wherever people wrote them: documents/README.md, "Passcodes and
/// addresses".
void hide_passcodes(Meeting& to)
{
    if (to.platform)
    {
        to.platform->join_url = link_without_passcode(to.platform->join_url);
        to.platform->dial_in = dial_in_without_pin(to.platform->dial_in);
        to.platform->fallback = text_without_passcodes(to.platform->fallback);
    }
    if (to.location)
    {
        to.location->name = text_without_passcodes(to.location->name);
        to.location->room = text_without_passcodes(to.location->room);
    }
}

/// The item as it is said to a client: documents/README.md, "The client's voice".
AgendaItem in_clients_voice(AgendaItem item)
{
    if (!item.client_title.empty())
    {
        // A formal agenda numbers what has a formal title.
        if (!item.formal_title.empty())
            item.formal_title = item.client_title;
        item.title = item.client_title;
    }
    item.outcome = item.client_outcome;
    return item;
}

/// Copies a meeting field by field into an empty one: documents/README.md, "White list". Keys that the model does not
/// know are no field and are not copied.
class Filter
{
public:
    Filter(const Meeting& meeting, Output output, Reader reader, Language language)
        : meeting_(meeting), output_(output), reader_(reader), language_(language)
    {
    }

    Meeting result() const;

private:
    bool is_client() const { return reader_ == Reader::client; }
    bool is_calendar() const { return output_ == Output::calendar || output_ == Output::calendar_request; }

    AgendaItem copy(const AgendaItem& from) const
    {
        return is_client() ? copy_fields(in_clients_voice(from)) : copy_fields(from);
    }
    template <entities::Entity T>
    T copy(const T& from) const
    {
        return copy_fields(from);
    }
    template <entities::Entity T>
    T copy_fields(const T& from) const
    {
        T to{};
        auto line = lines_of<T>().begin();
        each_pair(from, to,
                  [&](const std::string&, const auto& field, auto& visible)
                  {
                      if (const auto* const listed = *line++;
                          listed && lists(*listed, output_, reader_) && holds(listed->only, from))
                          visible = copy(field);
                  });
        return to;
    }
    template <class T>
    T copy(const T& value) const
    {
        return value;
    }
    template <class T>
    std::optional<T> copy(const std::optional<T>& from) const
    {
        return from ? std::optional(copy(*from)) : std::nullopt;
    }
    template <class T>
    std::vector<T> copy(const std::vector<T>& from) const
    {
        std::vector<T> to;
        for (const auto& each : from)
            if (keeps(each))
                to.push_back(copy(each));
        return to;
    }

    template <class T>
    bool holds(Only, const T&) const
    {
        return true;
    }
    bool holds(Only only, const Meeting& from) const
    {
        return only != Only::not_internal || !is_client() || from.confidentiality != "internal";
    }
    bool holds(Only only, const Attendee& from) const
    {
        if (only != Only::organizers || (!is_client() && output_ != Output::calendar))
            return true;
        return &from == organizer_of(meeting_) || (output_ == Output::calendar_request && planerka::is_client(from));
    }
    bool holds(Only only, const AgendaItem& from) const
    {
        const auto* owner = meeting_.attendee(from.owner_id);
        return only != Only::from_client || !is_client() || (owner && planerka::is_client(*owner));
    }

    template <class T>
    bool keeps(const T&) const
    {
        return true;
    }
    bool keeps(const Product& each) const { return !is_client() || each.status != "internal"; }
    bool keeps(const Benefit& each) const { return !is_client() || !is_internal_product(meeting_, each.product); }
    bool keeps(const Goal& each) const { return !is_client() || each.type != "forecast"; }
    bool keeps(const Recognition& each) const { return each.consent_to_publish; }
    bool keeps(const ParkedItem& each) const
    {
        return !is_client() || (is_for_clients(each) && !about_closed_item(each.item_id));
    }
    bool keeps(const Decision& each) const
    {
        return is_client() ? is_for_clients(each) && !belongs_to_closed_item(each)
                           : !belongs_to_closed_item(each) || each.show_in_minutes;
    }
    bool keeps(const ActionItem& each) const
    {
        const auto decision = std::ranges::find(meeting_.decisions, each.decision_id, &Decision::id);
        const bool of_hidden = !each.decision_id.empty() && decision != meeting_.decisions.end() && !keeps(*decision);
        return !of_hidden && (!is_client() || (is_for_clients(each) && !about_closed_item(each.item_id)));
    }

    bool is_closed(const AgendaItem& item) const { return documents::is_closed(item, meeting_, reader_); }

    bool about_closed_item(const std::string& item_id) const
    {
        return std::ranges::any_of(meeting_.agenda, [&](const AgendaItem& each)
                                   { return !item_id.empty() && each.id == item_id && is_closed(each); });
    }

    /// The decision names the item, or the item names the decision.
    bool belongs_to_closed_item(const Decision& decision) const
    {
        return about_closed_item(decision.item_id) ||
               std::ranges::any_of(meeting_.agenda,
                                   [&](const AgendaItem& each) {
                                       return is_closed(each) && std::ranges::find(each.decision_ids, decision.id) !=
                                                                     each.decision_ids.end();
                                   });
    }

    void leave_visible_decisions(Meeting& to) const;

    const Meeting& meeting_;
    Output output_;
    Reader reader_;
    Language language_;
};

void Filter::leave_visible_decisions(Meeting& to) const
{
    for (auto& item : to.agenda)
        std::erase_if(item.decision_ids, [&](const std::string& id)
                      { return std::ranges::find(to.decisions, id, &Decision::id) == to.decisions.end(); });
}

Meeting Filter::result() const
{
    auto to = copy(meeting_);
    if (output_ == Output::budget && to.costs)
        to.costs->fixed = totals_by_category(meeting_);
    if (output_ == Output::cost && to.costs)
        show_rates(to, meeting_);
    leave_visible_decisions(to);
    if (output_ != Output::invitation && output_ != Output::calendar_request)
        hide_passcodes(to);
    if ((is_client() || is_calendar()) && !to.agenda.empty() &&
        std::ranges::any_of(meeting_.agenda, [this](const AgendaItem& each) { return is_closed(each); }))
        hide_closed_items(to, meeting_, reader_, language_, [this](const AgendaItem& each) { return copy(each); });
    return to;
}
} // namespace

Output output_of(Kind kind)
{
    switch (kind)
    {
    case Kind::agenda:
        return Output::agenda;
    case Kind::minutes:
        return Output::minutes;
    case Kind::deck:
        return Output::deck;
    case Kind::cost:
        return Output::cost;
    }
    return Output::agenda;
}

Meeting visible_part(const Meeting& meeting, Output output, Reader reader, Language language)
{
    // A cost sheet has no reader but its owner.
    return Filter(meeting, output, output == Output::cost ? Reader::internal : reader, language).result();
}

Meeting visible_part(const Meeting& meeting, const Request& request)
{
    return visible_part(meeting, output_of(request.kind), request.reader, request.language);
}
} // namespace planerka::documents
