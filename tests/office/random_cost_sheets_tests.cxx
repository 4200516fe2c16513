// SPDX-License-Identifier: MPL-2.0
#include "base/file.hpp"
#include "cost/cost.hpp"
#include "documents/visible.hpp"
#include "support/cost_sheet.hxx"
#include "support/random_meetings.hxx"

#include <boost/test/unit_test.hpp>

#include <cstdlib>

/// Cost sheets of meetings that nobody thought of: what the office calculates, before and after somebody changes cells,
/// is what the core computes for the meeting with the same change.
BOOST_AUTO_TEST_SUITE(random_cost_sheets_tests)

using namespace planerka;
using namespace planerka::office_tests;

namespace
{
constexpr int kEdits = 10;

/// The first 12 have currencies of 0, 2 and 3 digits. PLANERKA_SHEETS=31 takes each currency once, 200 ten minutes.
int meetings()
{
    const auto* given = std::getenv("PLANERKA_SHEETS");
    return given ? std::atoi(given) : 12;
}

/// The columns that have no name, counted from 0.
enum Column
{
    kHeadcount = 2,
    kRate = 3,
    kPrep = 7,
    kTravel = 9,
    kQuantity = 2,
    kOnce = 8,
    kItemMinutes = 3,
};

/// Changes the sheet and the meeting in the same way.
class Editor
{
public:
    Editor(const CostSheet& sheet, Meeting& meeting, RandomMeetings& random)
        : sheet_(sheet), meeting_(meeting), random_(random), rates_(meeting.costs->currency)
    {
    }

    /// What was done.
    std::string edit(int number)
    {
        switch (number)
        {
        case 0:
            return change_rate();
        case 1:
            return change_length();
        case 2:
            return repeat_person();
        case 3:
            return delete_person();
        case 4:
            return change_minutes();
        case 5:
            return repeat_expense();
        case 6:
            return change_expense();
        case 7:
            return change_item();
        case 8:
            return change_currency();
        default:
            return change_year();
        }
    }

    const std::string& rates() const { return rates_; }

private:
    /// Indices of those who have a row.
    std::vector<std::size_t> rows() const
    {
        std::vector<std::size_t> rows;
        for (std::size_t i = 0; i < meeting_.attendees.size(); ++i)
            if (!is_away(meeting_.attendees[i]))
                rows.push_back(i);
        return rows;
    }

    /// A row of somebody, and who it is; nothing if nobody has one.
    std::optional<std::pair<int, Attendee*>> somebody()
    {
        const auto all = rows();
        if (all.empty())
            return std::nullopt;
        const int row = random_.pick(0, static_cast<int>(all.size()) - 1);
        return std::pair{row, &meeting_.attendees[all[static_cast<std::size_t>(row)]]};
    }

    static double number(const Decimal& decimal) { return std::strtod(decimal.to_string().c_str(), nullptr); }

    std::string change_rate()
    {
        const auto who = somebody();
        if (!who || !costs(*who->second))
            return "no rate";
        const auto rate = random_.rate();
        sheet_.cell("PeopleRates", who->first, kRate)->setValue(number(rate));
        who->second->cost->loaded_hourly_rate = rate;
        return "a rate of " + rate.to_string();
    }

    bool costs(const Attendee& person) const
    {
        return is_internal(person) || (meeting_.costs->include_partners && person.cost);
    }

    /// Who attends misses as many minutes as before; who only reads reads as many.
    void keep_away(int before, int after)
    {
        for (auto& person : meeting_.attendees)
            if (!is_informed(person) && person.cost)
                person.cost->attend_minutes =
                    std::max(0, after - (before - person.cost->attend_minutes.value_or(before)));
    }

    std::string change_length()
    {
        if (!meeting_.days.empty())
            return "no length: that of a conference is its days'";
        const int after = random_.pick(1, 500);
        keep_away(meeting_.duration_minutes, after);
        meeting_.duration_minutes = after;
        sheet_.set("DurationMin", after);
        return "a length of " + std::to_string(after);
    }

    std::string repeat_person()
    {
        const auto who = somebody();
        if (!who)
            return "nobody";
        sheet_.repeat_row("PeopleRates", who->first);
        auto copy = *who->second;
        copy.id += "x";
        meeting_.attendees.insert(meeting_.attendees.begin() + (who->second - meeting_.attendees.data()) + 1, copy);
        return "a row of people inserted";
    }

    std::string delete_person()
    {
        const auto who = somebody();
        if (rows().size() < 2)
            return "nobody to delete";
        sheet_.delete_row("PeopleRates", who->first);
        meeting_.attendees.erase(meeting_.attendees.begin() + (who->second - meeting_.attendees.data()));
        return "a row of people deleted";
    }

    std::string change_minutes()
    {
        const auto who = somebody();
        if (!who || !costs(*who->second))
            return "no minutes";
        const int minutes = random_.pick(0, 300);
        const int heads = random_.pick(1, 30);
        sheet_.cell("PeopleRates", who->first, kPrep)->setValue(minutes);
        sheet_.cell("PeopleRates", who->first, kTravel)->setValue(minutes + 1);
        sheet_.cell("PeopleRates", who->first, kHeadcount)->setValue(heads);
        who->second->cost->prep_minutes = minutes;
        who->second->cost->travel_minutes = minutes + 1;
        who->second->headcount = heads;
        return "minutes and heads";
    }

    std::optional<int> some_expense()
    {
        const auto count = static_cast<int>(meeting_.costs->fixed.size());
        return count == 0 ? std::nullopt : std::optional(random_.pick(0, count - 1));
    }

    std::string repeat_expense()
    {
        const auto row = some_expense();
        if (!row)
            return "no expense";
        auto& lines = meeting_.costs->fixed;
        if (random_.one_in(3))
        {
            sheet_.delete_row("ExpenseCosts", *row);
            lines.erase(lines.begin() + *row);
            return "an expense deleted";
        }
        sheet_.repeat_row("ExpenseCosts", *row);
        const auto copy = lines[static_cast<std::size_t>(*row)];
        lines.insert(lines.begin() + *row, copy);
        return "an expense inserted";
    }

    std::string change_expense()
    {
        const auto row = some_expense();
        if (!row)
            return "no expense";
        auto& line = meeting_.costs->fixed[static_cast<std::size_t>(*row)];
        const Decimal quantity(random_.pick(0, 500), 1);
        if (!line.amount)
        {
            sheet_.cell("ExpenseCosts", *row, kQuantity)->setValue(number(quantity));
            line.quantity = quantity;
        }
        line.one_off = !line.one_off;
        sheet_.cell("ExpenseCosts", *row, kOnce)->setValue(line.one_off ? 1 : 0);
        meeting_.costs->tax_is_cost = !meeting_.costs->tax_is_cost;
        sheet_.set("TaxIsCost", meeting_.costs->tax_is_cost ? 1 : 0);
        return "an expense changed";
    }

    std::string change_item()
    {
        const int before = length_of(meeting_);
        int row = 0;
        for (auto& item : meeting_.agenda)
            if (!is_pause(item))
            {
                item.planned_minutes = random_.one_in(2) ? random_.pick(0, 90) : 0;
                sheet_.cell("ItemMinutes", row++, kItemMinutes)->setValue(item.planned_minutes);
            }
        // In the sheet the length of a conference is entered; in its file it is made of the items and the days.
        if (!meeting_.days.empty())
        {
            keep_away(before, length_of(meeting_));
            sheet_.set("DurationMin", length_of(meeting_));
        }
        return "other minutes of items";
    }

    std::string change_currency()
    {
        meeting_.costs->currency = random_.currency();
        sheet_.set("Currency", meeting_.costs->currency);
        return "the currency " + meeting_.costs->currency;
    }

    std::string change_year()
    {
        const int count = random_.pick(1, 300);
        meeting_.recurrence = Recurrence{.rrule = "FREQ=WEEKLY", .occurrences_per_year = count};
        sheet_.set("OccPerYear", count);
        rates_ = meeting_.costs->currency;
        sheet_.set("RatesCurrency", rates_);
        return std::to_string(count) + " a year";
    }

    const CostSheet& sheet_;
    Meeting& meeting_;
    RandomMeetings& random_;
    std::string rates_;
};

/// Stored as XLSX and read again.
std::string differences_in_xlsx(const Office& office, const Model& model, const Meeting& meeting, Language language,
                                const std::string& rates)
{
    const auto file = office.folder() / "cost.xlsx";
    office.store(model, file, "Calc MS Excel 2007 XML");
    const auto again = office.load(file);
    const Closing closing(again);
    const CostSheet sheet(again);
    sheet.calculate();
    return sheet.differences(meeting, language, rates);
}

bool check_differences(const std::string& when, const std::string& differences)
{
    BOOST_TEST(differences == "", when << ":\n" << differences);
    return differences == "";
}

void check_sheet(const Office& office, Meeting meeting, Language language, RandomMeetings& random)
{
    // What the sheet knows of it: a rate, not the salary that it was made from.
    meeting = documents::visible_part(meeting, documents::Output::cost, documents::Reader::internal, language);
    const auto file = office.folder() / "cost.ods";
    BOOST_REQUIRE(write_file(file, cost_sheet_of(meeting, language), FileAccess::everyone));
    const auto model = office.load(file);
    const Closing closing(model);
    const CostSheet sheet(model);
    Editor editor(sheet, meeting, random);

    check_differences("as it is opened", sheet.differences(meeting, language, editor.rates()));
    sheet.calculate();
    check_differences("calculated anew", sheet.differences(meeting, language, editor.rates()));
    check_differences("in XLSX", differences_in_xlsx(office, model, meeting, language, editor.rates()));
    for (int i = 0; i < kEdits; ++i)
    {
        const auto done = editor.edit(i);
        if (!check_differences(done, sheet.differences(meeting, language, editor.rates())))
            return;
    }
    check_differences("in XLSX after edits", differences_in_xlsx(office, model, meeting, language, editor.rates()));
}
} // namespace

BOOST_AUTO_TEST_CASE(the_office_calculates_every_figure_of_the_core_before_and_after_edits)
{
    const Office office;
    RandomMeetings random;
    for (int i = 0; i < meetings(); ++i)
    {
        const auto meeting = random.next();
        BOOST_TEST_CONTEXT("meeting " << i << ' ' << meeting.costs->currency << ' ' << meeting.costs->rounding)
        {
            check_sheet(office, meeting, i % 2 == 0 ? Language::en : Language::ru, random);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
