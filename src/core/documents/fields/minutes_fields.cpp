// SPDX-License-Identifier: MPL-2.0
#include "documents/fields/minutes_fields.hpp"

#include "documents/fields/common_fields.hpp"
#include "documents/fields/people.hpp"
#include "text/format.hpp"
#include "text/messages.hpp"

#include <algorithm>
#include <utility>

namespace planerka::documents
{
namespace
{
/// With more people than these the list of those present is a sheet of its own: documents/README.md, "Protocol".
constexpr std::size_t kMostNamesInText = 15;

std::string minutes_text(Language language, const std::string& key,
                         std::initializer_list<text::Argument> arguments = {})
{
    return text::message(language, std::string("documents.minutes.") + key, arguments);
}

std::string vote_text(const Vote& vote, Language language)
{
    return minutes_text(language, "vote",
                        {{"for", std::int64_t{vote.in_favour}},
                         {"against", std::int64_t{vote.against}},
                         {"abstained", std::int64_t{vote.abstained}}});
}

odf::List texts(const std::vector<std::string>& paragraphs)
{
    odf::List list;
    for (const auto& each : paragraphs)
        list.emplace_back(odf::Record{{"text", each}});
    return list;
}

void add_list(odf::Record& fields, const std::string& name, odf::List list)
{
    fields[std::string("has_") + name] = !list.empty();
    fields[name] = std::move(list);
}

/// Who was there, as the minutes of both languages print it.
class Present
{
public:
    Present(const Meeting& visible, const Request& request) : visible_(visible), request_(request)
    {
        const bool recorded =
            std::ranges::any_of(visible.attendees, [](const Attendee& each) { return !each.attendance.empty(); });
        // Whoever was invited stands in one of the lists.
        for (const auto& each : visible.attendees)
        {
            if (each.attendance == "apologies")
                apologies_.push_back(&each);
            else if (each.attendance == "absent")
                absent_.push_back(&each);
            else if (each.attendance == "present")
                (is_internal(each) ? present_ : guests_).push_back(&each);
            else if (each.participation == "informed")
                informed_.push_back(&each);
            else
                (recorded ? unrecorded_ : invited_).push_back(&each);
        }
    }

    void add_to(odf::Record& fields) const
    {
        // A form has a list to tick instead; a long Russian list is a sheet of its own.
        const bool attached = request_.language == Language::ru && present_.size() > kMostNamesInText;
        fields["present"] = request_.form || attached ? "" : names(present_);
        fields["invited"] = request_.form ? "" : names(invited_);
        fields["guests"] = request_.form ? "" : names(guests_);
        fields["apologies"] = request_.form ? "" : names(apologies_);
        fields["absent"] = request_.form ? "" : names(absent_);
        fields["unrecorded"] = request_.form ? "" : names(unrecorded_);
        fields["informed"] = request_.form ? "" : names(informed_);
        fields["people_count"] = people_text(headcount(present_.empty() ? invited_ : present_), request_.language);
        fields["list_attached"] = attached;
        odf::List list;
        for (const auto* each : sorted(present_.empty() ? invited_ : present_))
            list.emplace_back(odf::Record{{"name", name_with_position(*each, request_.language)}});
        fields["attached_list"] = std::move(list);

        odf::List sheet;
        for (const auto& each : visible_.attendees)
            sheet.emplace_back(odf::Record{{"name", name_with_position(each, request_.language)},
                                           {"role", role_text(each, request_.language)}});
        fields["people"] = std::move(sheet);
    }

private:
    using People = std::vector<const Attendee*>;

    /// By name in Russian, as the rules of office work want it; in English as the meeting lists them, the chair first.
    People sorted(People people) const
    {
        if (request_.language == Language::ru)
            std::ranges::stable_sort(people, {}, [&](const Attendee* each) { return name_of(*each, Language::ru); });
        return people;
    }

    std::string names(const People& people) const
    {
        std::vector<std::string> parts;
        for (const auto* each : sorted(people))
        {
            auto part = name_with_position(*each, request_.language);
            const auto role = role_text(*each, request_.language);
            if (request_.language != Language::ru && !role.empty())
                part += ", " + role;
            parts.push_back(std::move(part));
        }
        return joined(parts, "; ");
    }

    const Meeting& visible_;
    const Request& request_;
    People present_, invited_, guests_, apologies_, absent_, unrecorded_, informed_;
};

/// A form to fill in by hand has room for everything.
bool is_short_form(const Meeting& visible, const Request& request)
{
    return !request.form && visible.document && visible.document->form == "short";
}

/// One question with what was said and decided.
odf::Value item_record(const AgendaLine& line, int number, const Meeting& visible, const Request& request)
{
    const auto language = request.language;
    const auto& item = *line.item;
    const auto prefix = std::to_string(number) + ".";
    int resolution = 0;

    odf::List decisions;
    for (const auto& each : visible.decisions)
        if (each.item_id == item.id)
            decisions.emplace_back(
                odf::Record{{"number", prefix + std::to_string(++resolution)},
                            {"text", each.text},
                            {"sentence", as_sentence(each.text)},
                            {"reason", each.reason},
                            {"vote", each.vote ? vote_text(*each.vote, language) : ""},
                            {"effective", each.effective_from.empty()
                                              ? ""
                                              : minutes_text(language, "effective",
                                                             {{"date", short_date(each.effective_from, language)}})}});
    odf::List actions;
    for (const auto& each : visible.actions)
        if (each.item_id == item.id)
            actions.push_back(action_row(each, ++resolution, visible, request));
    for (auto& each : actions)
        (*each.record())["number"] = prefix + each.record()->at("number").scalar()->text;

    // The short form records who spoke and what came of it, not what was said.
    const bool is_short = is_short_form(visible, request);
    const auto heard = is_short ? std::vector<std::string>() : item.heard;
    const auto spoke = is_short ? std::vector<std::string>() : item.spoke;
    auto said = heard;
    said.insert(said.end(), spoke.begin(), spoke.end());

    const auto speaker = owner_text(visible, item.owner_id, request);
    odf::Record record{{"number", std::to_string(number)},
                       {"title", line.title},
                       {"speaker", speaker},
                       {"outcome", is_short ? "" : item.outcome},
                       {"short", is_short},
                       {"has_heard_part", request.form || (!is_short && (!speaker.empty() || !heard.empty()))},
                       {"has_spoke_part", request.form || !spoke.empty()},
                       {"has_resolution_part", request.form || !decisions.empty() || !actions.empty()}};
    add_list(record, "points", texts(said));
    add_list(record, "heard", texts(heard));
    add_list(record, "spoke", texts(spoke));
    add_list(record, "decisions", std::move(decisions));
    add_list(record, "actions", std::move(actions));
    return record;
}

bool has_record(const AgendaItem& item, const Meeting& visible)
{
    const auto of_item = [&](const auto& each) { return each.item_id == item.id; };
    return !item.heard.empty() || !item.spoke.empty() || std::ranges::any_of(visible.decisions, of_item) ||
           std::ranges::any_of(visible.actions, of_item);
}

/// The questions in running order. A formal protocol leaves out what only organises the meeting, unless something came
/// of it.
odf::List items(const Meeting& visible, const Schedule& plan, const Request& request)
{
    const bool formal = is_formal(visible, request);
    odf::List list;
    for (const auto& line : agenda_rows(visible, plan, request))
    {
        if (line.pause || !line.item)
            continue;
        if (formal && line.item->formal_title.empty() && !has_record(*line.item, visible))
            continue;
        list.push_back(item_record(line, int(list.size()) + 1, visible, request));
    }
    return list;
}

odf::List action_rows(const std::vector<ActionItem>& actions, const Meeting& visible, const Request& request)
{
    odf::List list;
    for (const auto& each : actions)
        list.push_back(action_row(each, int(list.size()) + 1, visible, request));
    return list;
}

/// Decisions that belong to no question of the agenda.
odf::List other_decisions(const Meeting& visible, const Request& request)
{
    odf::List list;
    for (const auto& each : visible.decisions)
        if (std::ranges::find(visible.agenda, each.item_id, &AgendaItem::id) == visible.agenda.end())
            list.emplace_back(odf::Record{{"text", each.text},
                                          {"reason", each.reason},
                                          {"vote", each.vote ? vote_text(*each.vote, request.language) : ""}});
    return list;
}
} // namespace

odf::Value minutes_fields(const View& view)
{
    const auto& visible = view.visible;
    const auto& request = view.request;
    const auto language = request.language;
    odf::Record fields;
    add_common(fields, visible, request);
    fields["form"] = request.form;

    const auto document = visible.document.value_or(DocumentDetails{});
    fields["registration_number"] = document.registration_number;
    fields["has_number"] = request.form || !document.registration_number.empty();
    fields["document_place"] = document.place;

    const auto person = [&](const std::string& name, const std::string& role)
    {
        const auto* found = visible.with_role(role);
        fields[name] = found ? name_with_position(*found, language) : "";
        fields[name + "_signature"] = found ? name_for_signature(*found, language) : "";
        fields["sign_" + name] = found || request.form;
    };
    person("chair", "chair");
    person("minute_taker", "minute_taker");
    fields["lacks_minute_taker"] = request.form && !visible.with_role("minute_taker");
    fields["has_signatures"] = request.form || visible.with_role("chair") || visible.with_role("minute_taker");
    Present(visible, request).add_to(fields);

    add_list(fields, "matters_arising", action_rows(visible.previous_actions, visible, request));
    fields["items"] = items(visible, view.plan, request);
    add_list(fields, "other_decisions", other_decisions(visible, request));
    add_list(fields, "actions", action_rows(visible.actions, visible, request));
    add_list(fields, "parking_lot", parking_lot(visible, view.plan, request));
    return odf::Value(std::move(fields));
}
} // namespace planerka::documents
