// SPDX-License-Identifier: MPL-2.0
#include "documents/fields/deck_fields.hpp"

#include "documents/fields/common_fields.hpp"
#include "documents/fields/deck_cues.hpp"
#include "documents/fields/deck_pages.hpp"
#include "documents/fields/deck_slides.hpp"
#include "documents/fields/people.hpp"
#include "text/format.hpp"
#include "text/messages.hpp"

#include <algorithm>

namespace planerka::documents
{
namespace
{
class Deck
{
public:
    Deck(const Meeting& meeting, const Request& request, std::vector<AgendaLine> lines, bool with_prompts)
        : meeting_(meeting), request_(request), language_(request.language), lines_(std::move(lines)),
          cues_(cues_of(meeting, lines_)), make_(meeting, request.language, with_prompts)
    {
    }

    odf::Record fields() const;

private:
    bool is_internal() const { return meeting_.audience == Audience::internal; }

    odf::Value cover(const odf::Record& common) const;
    void add_aims(odf::Record& fields) const;
    odf::List agenda() const;
    odf::List understood() const;
    odf::List products() const;
    odf::List benefits() const;
    odf::Value demo() const;
    odf::List topics() const;
    odf::List risks() const;
    odf::Value questions() const;
    void add_next_steps(odf::Record& fields) const;
    odf::Value contacts(const odf::Record& common) const;

    std::vector<Goal> aims() const;
    Texts retirement_facts() const;

    const Meeting& meeting_;
    const Request& request_;
    Language language_;
    std::vector<AgendaLine> lines_;
    Cues cues_;
    SlideMaker make_;
};

std::string text_of(const odf::Record& record, std::string_view name)
{
    const auto found = record.find(name);
    const auto* scalar = found == record.end() ? nullptr : found->second.scalar();
    return scalar ? scalar->text : "";
}

odf::Value Deck::cover(const odf::Record& common) const
{
    // A client meets everyone by name, colleagues know each other: to them those are named who present.
    const auto owns_an_item = [this](const Attendee& each)
    {
        return std::ranges::any_of(lines_,
                                   [&](const AgendaLine& line) { return line.item && line.item->owner_id == each.id; });
    };
    Texts speakers;
    for (const auto& each : meeting_.attendees)
        if (!is_client(each) && each.headcount == 1 && (!is_internal() || owns_an_item(each)))
            speakers.push_back(name_with_position(each, language_));
    const auto company = meeting_.client ? meeting_.client->company : "";
    return make_.slide(meeting_.title,
                       {joined_nonempty({text_of(common, "date"), text_of(common, "time")}, " · "), company,
                        joined_nonempty(speakers, " · "),
                        joined_nonempty({text_of(common, "place"), text_of(common, "format")}, " · ")},
                       make_.notes(cues_.opening, "title"), text_of(common, "organization_line"));
}

/// What is to be achieved; a client's next step has a slide of its own.
std::vector<Goal> Deck::aims() const
{
    std::vector<Goal> list;
    for (const auto& each : meeting_.goals)
        if (!each.text.empty() && (is_internal() || each.type != "next_step"))
            list.push_back(each);
    return list;
}

void Deck::add_aims(odf::Record& fields) const
{
    const auto list = aims();
    const auto* common = fields.find("goals")->second.list();
    fields["aim"] = odf::Value();
    fields["aims"] = odf::List{};
    if (list.size() == 1 && is_internal())
        fields["aim"] = make_.slide(as_headline(list.front().text), {text_of(*common->front().record(), "measure")},
                                    make_.notes(cues_.opening, "aim"), make_.say("aim"));
    if (list.size() > 1)
    {
        Texts texts;
        for (const auto& each : list)
            texts.push_back(each.text);
        fields["aims"] = make_.slides(make_.say("aim"), texts, make_.notes(cues_.opening, "aim"));
    }
}

odf::List Deck::agenda() const
{
    const auto list = aims();
    const auto headline =
        list.size() == 1 && !is_internal()
            ? as_headline(list.front().text)
            : make_.say("agenda.headline", {{"duration", text::minutes_in_words(minutes_used(meeting_), language_)}});
    const auto lines = without_buffer(lines_);
    std::vector<const AgendaLine*> shown;
    for (const auto& each : lines)
        if (each.slot.kind != SlotKind::buffer)
            shown.push_back(&each);
    odf::List result;
    const auto height_of = [](const AgendaLine* each) { return height_of_agenda_row(each->title); };
    for (const auto& page : pages(shown, height_of, kRoomForPoints))
    {
        odf::List rows;
        for (const auto* each : page)
        {
            odf::Record row;
            row["start"] = meeting_.start() ? each->slot.start.clock() : "";
            row["title"] = each->title;
            row["minutes"] = text::minutes(each->slot.minutes, language_);
            rows.emplace_back(std::move(row));
        }
        auto record = make_.slide(make_.continued(headline, result), {},
                                  make_.notes(cues_.opening, is_internal() ? "agenda.internal" : "agenda.client"));
        record["rows"] = std::move(rows);
        result.emplace_back(std::move(record));
    }
    return result;
}

Texts Deck::retirement_facts() const
{
    if (!meeting_.client || !meeting_.client->retirement)
        return {};
    const auto& retirement = *meeting_.client->retirement;
    Texts facts;
    if (retirement.horizon_years)
        facts.push_back(make_.say("retirement.horizon", {{"years", std::int64_t{*retirement.horizon_years}}}));
    if (retirement.monthly_income_wish)
        if (const auto currency = Currency::of(retirement.monthly_income_wish->currency))
            facts.push_back(make_.say(
                "retirement.income",
                {{"amount",
                  text::money(Money::rounded(retirement.monthly_income_wish->amount.exact(), *currency), language_)}}));
    if (!retirement.risk_attitude.empty())
    {
        const auto key = "documents.deck.risk." + retirement.risk_attitude;
        facts.push_back(make_.say(
            "retirement.risk",
            {{"risk", text::has_message(language_, key) ? text::message(language_, key) : retirement.risk_attitude}}));
    }
    return facts;
}

odf::List Deck::understood() const
{
    auto lines = meeting_.client ? meeting_.client->needs : Texts{};
    const auto facts = retirement_facts();
    lines.insert(lines.end(), facts.begin(), facts.end());
    return make_.slides(make_.say(facts.empty() ? "understood" : "understood.retirement"), lines,
                        make_.notes(cues_.needs, "understood"));
}

/// Products by name, where no table says more about them; a training on a single one has it in its title.
odf::List Deck::products() const
{
    Texts names;
    for (const auto& each : meeting_.related_products)
        names.push_back(each.status == "announced" ? make_.say("product.announced", {{"name", each.name}}) : each.name);
    if (!meeting_.benefits.empty() || (is_internal() && names.size() < 2))
        return {};
    return make_.slides(make_.say(is_internal() ? "products" : "proposal"), names,
                        make_.notes(cues_.offer, "products"));
}

odf::List Deck::benefits() const
{
    odf::List result;
    for (const auto& page : pages(meeting_.benefits, height_of_benefit, kRoomForBenefits))
    {
        odf::List rows;
        for (const auto& each : page)
        {
            odf::Record row;
            row["need"] = each.need;
            row["product"] = each.product;
            row["how"] = each.how;
            row["risk"] = each.risk;
            rows.emplace_back(std::move(row));
        }
        auto record =
            make_.slide(make_.continued(make_.say("benefits"), result), {}, make_.notes(cues_.offer, "benefits"));
        record["rows"] = std::move(rows);
        result.emplace_back(std::move(record));
    }
    return result;
}

odf::Value Deck::demo() const
{
    if (is_internal() || !cues_.offer || !is_demo(*cues_.offer))
        return {};
    return make_.slide(as_headline(cues_.offer->item->title), {make_.when_and_who(*cues_.offer)},
                       make_.notes(cues_.offer, "demo"), make_.say("demo"));
}

/// One slide for each question of an internal meeting; its message is the result that is wanted.
odf::List Deck::topics() const
{
    odf::List list;
    if (!is_internal())
        return list;
    for (const auto& line : lines_)
    {
        if (!line.item || line.pause)
            continue;
        const auto& item = *line.item;
        const auto number = std::to_string(list.size() + 1);
        const bool has_result = !item.outcome.empty();
        list.push_back(make_.slide(
            as_headline(has_result ? item.outcome : item.title),
            {make_.when_and_who(line),
             item.inputs.empty() ? "" : make_.say("bring", {{"inputs", joined_nonempty(item.inputs, "; ")}})},
            make_.notes(&line, "topic"),
            has_result ? make_.say("topic", {{"number", number}, {"title", item.title}})
                       : make_.say("topic_number", {{"number", number}})));
    }
    return list;
}

odf::List Deck::risks() const
{
    Texts lines;
    for (const auto& each : meeting_.benefits)
        if (!each.risk.empty())
            lines.push_back(each.product.empty() ? each.risk
                                                 : make_.say("line", {{"label", each.product}, {"value", each.risk}}));
    return make_.slides(make_.say("risks"), lines, make_.notes(cues_.risks, "risks"));
}

odf::Value Deck::questions() const
{
    if (is_internal())
        return {};
    return make_.slide(make_.say("questions"), {}, make_.notes(cues_.questions, "questions"),
                       make_.say("questions.kicker"));
}

void Deck::add_next_steps(odf::Record& fields) const
{
    Texts lines;
    for (const auto& each : meeting_.goals)
        if (!is_internal() && each.type == "next_step" && !each.text.empty())
            lines.push_back(each.text);
    const auto speaker_notes = make_.notes(cues_.closing, "next_steps");
    fields["next_step"] = odf::Value();
    fields["next_steps"] = odf::List{};
    if (lines.size() == 1)
        fields["next_step"] = make_.slide(as_headline(lines.front()), {}, speaker_notes, make_.say("next_steps"));
    else
        fields["next_steps"] = make_.slides(make_.say("next_steps"), lines, speaker_notes);
}

odf::Value Deck::contacts(const odf::Record& common) const
{
    const auto email = text_of(common, "organizer_email");
    if (is_internal() || email.empty())
        return {};
    return make_.slide(make_.say("contacts"),
                       {text_of(common, "organizer"), email, text_of(common, "organization_line")},
                       make_.notes(nullptr, "contacts"));
}

/// The thumbnail of a notes page shows the slide of this number.
void number_slides(odf::Record& fields)
{
    int number = 0;
    const auto add_number = [&number](odf::Record& slide) { slide["page"] = std::to_string(++number); };
    for (const auto* name : {"cover", "aim", "aims", "agenda", "understood", "products", "benefits", "demo", "topics",
                             "risks", "questions", "next_step", "next_steps", "contacts"})
    {
        auto& value = fields[name];
        if (auto* record = value.record())
            add_number(*record);
        else if (const auto* list = value.list())
        {
            auto numbered = *list;
            for (auto& each : numbered)
                add_number(*each.record());
            value = std::move(numbered);
        }
    }
}

odf::Record Deck::fields() const
{
    odf::Record fields;
    // What a slide has of its own is known everywhere, so that a template may also ask for it on a slide that this
    // meeting does not have.
    for (const auto* name :
         {"headline", "kicker", "lines", "notes", "rows", "start", "minutes", "need", "product", "how", "risk", "page"})
        fields[name] = odf::Value();
    add_common(fields, meeting_, request_);
    fields["cover"] = cover(fields);
    add_aims(fields);
    fields["agenda"] = agenda();
    fields["understood"] = understood();
    fields["products"] = products();
    fields["benefits"] = benefits();
    fields["demo"] = demo();
    fields["topics"] = topics();
    fields["risks"] = risks();
    fields["questions"] = questions();
    add_next_steps(fields);
    fields["contacts"] = contacts(fields);
    number_slides(fields);
    return fields;
}

odf::Value fields_of(const View& shown, bool with_prompts)
{
    // On a slide an item is called as people call it, also where a formal agenda words it as a question.
    auto lines = agenda_lines(shown.visible, shown.plan, shown.request);
    for (auto& each : lines)
        if (each.item && !each.pause)
            each.title = each.item->title;
    return odf::Value(Deck(shown.visible, shown.request, std::move(lines), with_prompts).fields());
}
} // namespace

Result<odf::Value> deck_fields(const View& view)
{
    if (view.request.reader == Reader::client || view.meeting.audience == Audience::internal)
        return fields_of(view, view.request.reader == Reader::internal);
    // Who speaks to a client shows the client's slides; the notes are for the speaker alone.
    auto on_screen = view.request;
    on_screen.reader = Reader::client;
    PLANERKA_TRY(auto shown, view_of(view.meeting, on_screen));
    // A client's finances stand in that client's own copy only.
    if (shown.visible.client)
        shown.visible.client->retirement.reset();
    return fields_of(shown, true);
}
} // namespace planerka::documents
