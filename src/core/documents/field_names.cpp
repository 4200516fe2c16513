// SPDX-License-Identifier: MPL-2.0
#include "documents/field_names.hpp"

namespace planerka::documents
{
namespace
{
FieldName list(const char* name, FieldNames inside = {})
{
    return {name, FieldName::Holds::list, std::move(inside)};
}

FieldName record(const char* name, FieldNames inside)
{
    return {name, FieldName::Holds::record, std::move(inside)};
}

FieldNames with(FieldNames names, const FieldNames& more)
{
    names.insert(names.end(), more.begin(), more.end());
    return names;
}

/// What every document has: add_common().
FieldNames common()
{
    return {"title",
            "organization",
            "unit",
            "organization_line",
            "kicker",
            "status_mark",
            "legal_text",
            "date",
            "date_short",
            "date_long",
            "time",
            "duration",
            "zones",
            "place",
            "join_url",
            "dial_in",
            "fallback",
            "format",
            "has_goals",
            list("goals", {"text", "measure"}),
            "has_recognition",
            list("recognition", {"name", "achievement", "evidence", "practice"}),
            "organizer",
            "organizer_email",
            "confidentiality"};
}

FieldNames action()
{
    return {"number", "text", "sentence", "assignee", "assignee_sentence", "due", "due_sentence", "status"};
}

FieldNames agenda()
{
    return with(common(),
                {"has_participants", list("participants", {"label", "people"}), "people_count",
                 list("rows", {"time", "start", "end", "minutes", "number", "title", "owner", "position", "outcome",
                               "item", "pause"}),
                 "item_heading", "owner_heading", "has_preparation", list("preparation", {"title", "owner", "inputs"}),
                 "has_previous_actions", list("previous_actions", action()), "has_parking_lot",
                 list("parking_lot", {"text", "owner"}), "end"});
}

FieldNames minutes()
{
    const FieldNames item{
        "number",         "title",
        "speaker",        "outcome",
        "short",          "has_heard_part",
        "has_spoke_part", "has_resolution_part",
        "has_points",     list("points", {"text"}),
        "has_heard",      list("heard", {"text"}),
        "has_spoke",      list("spoke", {"text"}),
        "has_decisions",  list("decisions", {"number", "text", "sentence", "reason", "vote", "effective"}),
        "has_actions",    list("actions", action()),
    };
    return with(common(), {"form",
                           "registration_number",
                           "has_number",
                           "document_place",
                           "chair",
                           "chair_signature",
                           "sign_chair",
                           "minute_taker",
                           "minute_taker_signature",
                           "sign_minute_taker",
                           "lacks_minute_taker",
                           "has_signatures",
                           "present",
                           "invited",
                           "guests",
                           "apologies",
                           "absent",
                           "unrecorded",
                           "informed",
                           "people_count",
                           "list_attached",
                           list("attached_list", {"name"}),
                           list("people", {"name", "role"}),
                           "has_matters_arising",
                           list("matters_arising", action()),
                           list("items", item),
                           "has_other_decisions",
                           list("other_decisions", {"text", "reason", "vote"}),
                           "has_actions",
                           list("actions", action()),
                           "has_parking_lot",
                           list("parking_lot", {"text", "owner"})});
}

FieldNames cost()
{
    return with(common(), {"title_short",
                           "title_medium",
                           "title_long",
                           "facts",
                           "currency",
                           "minor_digits",
                           "codes_of_0_digits",
                           "codes_of_3_digits",
                           "codes_of_4_digits",
                           "duration_minutes",
                           "occurrences",
                           "tax_is_cost",
                           "mode",
                           "sell_share",
                           "sell_share_note",
                           "revenue_per_selling_hour",
                           "margin",
                           "half_even",
                           list("people", {"name", "side", "headcount", "rate", "missed", "reads", "prep", "follow_up",
                                           "travel", "factor", "recovery", "quota"}),
                           list("expenses", {"category", "text", "quantity", "price", "price_digits", "shared_by",
                                             "currency", "fx", "tax_rate", "once"}),
                           list("items", {"number", "title", "owner", "minutes"})});
}

FieldNames deck()
{
    const FieldNames slide{"headline", "kicker", list("lines"), list("notes"), "page"};
    const auto agenda_slide = with(slide, {list("rows", {"start", "title", "minutes"})});
    const auto benefits_slide = with(slide, {list("rows", {"need", "product", "how", "risk"})});
    // What a slide or row has of its own is known everywhere, and empty elsewhere.
    return with(common(), {"headline",
                           "lines",
                           "notes",
                           "rows",
                           "start",
                           "minutes",
                           "need",
                           "product",
                           "how",
                           "risk",
                           "page",
                           record("cover", slide),
                           record("aim", slide),
                           list("aims", slide),
                           list("agenda", agenda_slide),
                           list("understood", slide),
                           list("products", slide),
                           list("benefits", benefits_slide),
                           record("demo", slide),
                           list("topics", slide),
                           list("risks", slide),
                           record("questions", slide),
                           record("next_step", slide),
                           list("next_steps", slide),
                           record("contacts", slide)});
}
} // namespace

const FieldNames& field_names(Kind kind)
{
    static const auto kAgenda = agenda();
    static const auto kMinutes = minutes();
    static const auto kCost = cost();
    static const auto kDeck = deck();
    switch (kind)
    {
    case Kind::agenda:
        break;
    case Kind::minutes:
        return kMinutes;
    case Kind::cost:
        return kCost;
    case Kind::deck:
        return kDeck;
    }
    return kAgenda;
}
} // namespace planerka::documents
