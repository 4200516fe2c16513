// SPDX-License-Identifier: MPL-2.0
#include "sidebar/content.hxx"

#include "sidebar/names.hxx"

#include <algorithm>

namespace planerka::uno::sidebar
{
namespace
{
constexpr sal_Int16 kMinutesColumns = 3;
constexpr sal_Int16 kLeastColumns = 36; ///< of the title, in the narrowest panel
} // namespace

sal_Int32 Content::height_for(sal_Int32 width)
{
    return lay_out(width, false);
}

sal_Int32 Content::minimal_width()
{
    return controls_.width_of_columns("title", kLeastColumns);
}

void Content::arrange()
{
    const auto height = lay_out(window()->getPosSize().Width, true);
    if (height == height_)
        return;
    height_ = height;
    layout_changed_();
}

sal_Int32 Content::lay_out(sal_Int32 width, bool apply)
{
    Column column(controls_, width, apply);
    if (controls_.is_visible("cost")) // first, so that it is in sight while one types
    {
        column.heading("cost", "cost_per_year");
        column.section_gap();
    }
    lay_out_meeting(column);
    column.section_gap();
    lay_out_agenda(column);
    column.section_gap();
    lay_out_people(column);
    column.section_gap();
    lay_out_entries(column);
    lay_out_documents(column);
    return column.height();
}

void Content::lay_out_messages(Column& column, std::initializer_list<std::string> fields, sal_Int32 indent)
{
    for (const auto& field : fields)
        column.text(message_of(field), indent);
}

void Content::lay_out_meeting(Column& column)
{
    column.heading("heading_meeting", {});
    for (const auto* const name : {"title", "purpose"})
    {
        column.fields({{caption_of(name), name}});
        lay_out_messages(column, {name});
    }
    column.fields({{caption_of("date"), "date", 2}, {caption_of("time"), "time"}, {caption_of("minutes"), "minutes"}});
    lay_out_messages(column, {"date", "time", "minutes"});
    column.text("when");
    column.fields({{caption_of("format"), "format"}, {caption_of("audience"), "audience"}});
    lay_out_messages(column, {"format", "audience"});
    for (const auto* const name : {"link", "place", "client"})
    {
        column.fields({{caption_of(name), name}});
        lay_out_messages(column, {name});
    }
}

void Content::lay_out_agenda(Column& column)
{
    column.heading("heading_agenda", "agenda_used");
    const auto clock = controls_.preferred("sample_clock").Width;
    const auto minutes = controls_.width_of_columns("minutes", kMinutesColumns);
    const auto menu = controls_.preferred("title").Height;
    std::size_t slot = 0;
    for (const auto& row : view_.rows)
    {
        if (!row.item)
        {
            column.line({{row_name("slot_clock", slot), clock},
                         {row_name("slot_title", slot)},
                         {row_name("slot_minutes", slot), minutes},
                         {"", menu}});
            ++slot;
            continue;
        }
        const auto title = row_name("item_title", *row.item);
        column.line({{row_name("item_clock", *row.item), clock},
                     {title},
                     {row_name("item_minutes", *row.item), minutes},
                     {row_name("item_menu", *row.item), menu}});
        lay_out_messages(column, {title, row_name("item_minutes", *row.item)}, clock + column.unit());
    }
    lay_out_messages(column, {"agenda"});
    column.buttons({"add_item", "fit"});
    column.buttons({"blueprint_agenda"});
}

void Content::lay_out_people(Column& column)
{
    column.heading("heading_people", "people_count");
    // Two lines a person; the currency stands below the rates.
    const auto button = controls_.preferred("title").Height;
    const auto times = controls_.preferred("sample_times").Width;
    const auto count = controls_.width_of_columns("currency", kMinutesColumns);
    const auto right = std::max(times + count + button + 2 * column.unit(), controls_.preferred("caption_rates").Width);
    if (!view_.people.empty())
        column.line({{"caption_people"}, {"caption_rates", right}});
    for (std::size_t row = 0; row < view_.people.size(); ++row)
    {
        column.line({{row_name("person_name", row)}, {row_name("person_rate", row), right}});
        lay_out_messages(column, {row_name("person_name", row), row_name("person_rate", row)});
        column.line({{row_name("person_kind", row)},
                     {row_name("person_times", row), times},
                     {row_name("person_count", row), count},
                     {row_name("person_menu", row), button}});
        lay_out_messages(column, {row_name("person_count", row)});
        column.gap();
    }
    lay_out_messages(column, {"attendees"});
    column.line({{"add_person"}, {"currency", right}});
    lay_out_messages(column, {"currency"});
    column.fields({{caption_of("chair"), "chair"}, {caption_of("minute_taker"), "minute_taker"}});
    lay_out_messages(column, {"chair", "minute_taker"});

    column.gap();
    for (const auto* const figure : {"cost_per_minute", "working_time", "cost_parts"})
        column.text(figure);
    lay_out_messages(column, {"cost"});
}

/// What clients may read is decided beside the buttons that make their documents.
void Content::lay_out_entries(Column& column)
{
    if (view_.entries.empty())
        return;
    column.heading("heading_entries", {});
    column.text("entries");
    for (std::size_t row = 0; row < view_.entries.size(); ++row)
        column.text(row_name("entry", row));
    column.section_gap();
}

void Content::lay_out_documents(Column& column)
{
    column.heading("heading_documents", {});
    column.text("problems");
    column.buttons({"make_agenda"});
    column.buttons({"make_minutes", "make_cost", "make_deck"});
    column.buttons({"make_speaker_deck"});
    column.text("failure");
    column.fields({{caption_of("status"), "status"}});
    lay_out_messages(column, {"status"});
    column.text("caption_file");
    column.buttons({"open_meeting", "save_meeting", "new_meeting"});
}
} // namespace planerka::uno::sidebar
