// SPDX-License-Identifier: MPL-2.0
#include "support/cost_sheet.hxx"

#include "app/answers_cost.hpp"
#include "base/file.hpp"
#include "cost/parts.hpp"
#include "documents/documents.hpp"
#include "documents/view.hpp"
#include "odf/template.hpp"
#include "text/messages.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/CellDeleteMode.hpp>
#include <com/sun/star/sheet/CellInsertMode.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeMovement.hpp>
#include <com/sun/star/sheet/XCellRangeReferrer.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdlib>
#include <stdexcept>

namespace planerka::office_tests
{
namespace
{
double value(const Money& money)
{
    return std::strtod(money.to_string().c_str(), nullptr);
}

/// Compares figures and keeps a line for each that is not as it should be.
class Comparison
{
public:
    explicit Comparison(Currency currency) : coin_(std::pow(10, -currency.minor_digits())) {}

    void compare(const std::string& name, const Any& is, double should)
    {
        double number = 0;
        if (!(is >>= number))
        {
            OUString text;
            is >>= text;
            add(name, '"' + uno::to_utf8(text) + '"', should);
        }
        // Sums of a few amounts are not rounded anew in each cell: a thousandth of a coin is no difference.
        else if (std::abs(number - should) > std::max(coin_ / 1000, std::abs(should) * 1e-13))
            add(name, std::to_string(number), should);
    }
    void compare(const std::string& name, const Any& is, const Money& should) { compare(name, is, value(should)); }
    void compare(const std::string& name, const Any& is, const std::optional<Money>& should)
    {
        compare(name, is, should ? value(*should) : 0);
    }

    /// A list has a row above and below it.
    template <class Row, class Value>
    void compare_list(const std::string& name, const std::vector<Any>& cells, const std::vector<Row>& rows,
                      const Value& value_of)
    {
        if (cells.size() != rows.size() + 2)
            return add(name + ": rows", std::to_string(cells.size()), static_cast<double>(rows.size() + 2));
        for (std::size_t i = 0; i < rows.size(); ++i)
            compare(name + ' ' + std::to_string(i), cells[i + 1], value_of(rows[i]));
    }

    void add(const std::string& name, const std::string& is, double should)
    {
        text_ += name + " is " + is + ", should be " + std::to_string(should) + '\n';
    }
    void add(const std::string& line) { text_ += line + '\n'; }

    std::string take() { return std::move(text_); }

private:
    double coin_;
    std::string text_;
};

Money paid_for(const Cost& cost, std::string_view category)
{
    auto sum = Money::zero(cost.currency);
    for (const auto& line : cost.expenses)
        if (line.category == category && !line.one_off)
            sum += line.amount;
    return sum;
}

/// The shares of everyone who has a line; nothing for who costs nothing.
std::vector<const AttendeeShare*> lines_of(const Meeting& meeting, const Cost& cost)
{
    std::vector<const AttendeeShare*> lines;
    auto share = cost.people.begin();
    for (std::size_t i = 0; i < meeting.attendees.size(); ++i)
    {
        const bool costs = share != cost.people.end() && share->attendee == i;
        if (!is_away(meeting.attendees[i]))
            lines.push_back(costs ? &*share : nullptr);
        if (costs)
            ++share;
    }
    return lines;
}

/// Names of the sheet, and where the figure stands in the answer of "planerka cost --json".
const std::pair<const char*, const char*> kPrinted[]{{"TotalDirect", "/direct"},
                                                     {"TotalOpportunity", "/opportunity"},
                                                     {"TotalFull", "/full"},
                                                     {"OneOffCost", "/oneOff/cost"},
                                                     {"AnnualDirect", "/annual/direct"},
                                                     {"AnnualOpportunity", "/annual/opportunity"},
                                                     {"AnnualFull", "/annual/full"},
                                                     {"PerAttendee", "/perAttendee"},
                                                     {"PerParticipant", "/perParticipant"},
                                                     {"PerMinute", "/perMinute"},
                                                     {"DirectPerMinute", "/directPerMinute"}};

std::string capital(std::string name)
{
    name.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(name.front())));
    return name;
}
} // namespace

std::string cost_sheet_of(const Meeting& meeting, Language language)
{
    const auto file = std::filesystem::path(PLANERKA_DATA) / code_of(language) / "cost.ots";
    const auto layout = odf::Template::parse(read_file(file).value()).value();
    const auto view = documents::view_of(meeting, {.kind = documents::Kind::cost, .language = language}).value();
    return layout.merge(documents::fields(view).value(), documents::info(view)).value();
}

CostSheet::CostSheet(Model model)
    : model_(std::move(model)),
      names_(Reference<css::beans::XPropertySet>(model_, UNO_QUERY_THROW)->getPropertyValue("NamedRanges"),
             UNO_QUERY_THROW)
{
}

std::vector<Any> CostSheet::cells(const std::string& name) const
{
    const Reference<css::sheet::XCellRangeReferrer> range(names_->getByName(uno::to_ou(name)), UNO_QUERY_THROW);
    const Reference<css::sheet::XCellRangeData> data(range->getReferredCells(), UNO_QUERY_THROW);
    std::vector<Any> cells;
    const auto rows = data->getDataArray();
    for (const auto& row : rows)
        cells.insert(cells.end(), row.begin(), row.end());
    return cells;
}

double CostSheet::number(const std::string& name) const
{
    double number = 0;
    if (!(cells(name).front() >>= number))
        throw std::runtime_error(name + " is no number");
    return number;
}

std::string CostSheet::text(const std::string& name) const
{
    OUString text;
    cells(name).front() >>= text;
    return uno::to_utf8(text);
}

std::string CostSheet::shown(const std::string& name) const
{
    const Reference<css::sheet::XCellRangeReferrer> range(names_->getByName(uno::to_ou(name)), UNO_QUERY_THROW);
    const auto cell = range->getReferredCells()->getCellByPosition(0, 0);
    return uno::to_utf8(Reference<css::text::XTextRange>(cell, UNO_QUERY_THROW)->getString());
}

css::table::CellRangeAddress CostSheet::address(const std::string& name) const
{
    const Reference<css::sheet::XCellRangeReferrer> range(names_->getByName(uno::to_ou(name)), UNO_QUERY_THROW);
    return Reference<css::sheet::XCellRangeAddressable>(range->getReferredCells(), UNO_QUERY_THROW)->getRangeAddress();
}

namespace
{
Reference<css::sheet::XSpreadsheet> sheet_in(const Model& model, sal_Int32 index)
{
    const Reference<css::sheet::XSpreadsheetDocument> document(model, UNO_QUERY_THROW);
    return {Reference<css::container::XIndexAccess>(document->getSheets(), UNO_QUERY_THROW)->getByIndex(index),
            UNO_QUERY_THROW};
}

css::table::CellRangeAddress whole_row(css::table::CellRangeAddress list, int row)
{
    list.StartColumn = 0;
    list.EndColumn = 30;
    list.StartRow += 1 + row;
    list.EndRow = list.StartRow;
    return list;
}
} // namespace

Reference<css::table::XCell> CostSheet::cell(const std::string& list, int row, int column) const
{
    const auto place = whole_row(address(list), row);
    return sheet_in(model_, place.Sheet)->getCellByPosition(column, place.StartRow);
}

void CostSheet::set(const std::string& name, double value) const
{
    const auto place = address(name);
    sheet_in(model_, place.Sheet)->getCellByPosition(place.StartColumn, place.StartRow)->setValue(value);
}

void CostSheet::set(const std::string& name, const std::string& text) const
{
    const auto place = address(name);
    Reference<css::text::XTextRange>(
        sheet_in(model_, place.Sheet)->getCellByPosition(place.StartColumn, place.StartRow), UNO_QUERY_THROW)
        ->setString(uno::to_ou(text));
}

void CostSheet::repeat_row(const std::string& list, int row) const
{
    const auto source = whole_row(address(list), row);
    const Reference<css::sheet::XCellRangeMovement> movement(sheet_in(model_, source.Sheet), UNO_QUERY_THROW);
    movement->insertCells(whole_row(address(list), row + 1), css::sheet::CellInsertMode_ROWS);
    movement->copyRange({source.Sheet, 0, source.StartRow + 1}, source);
}

void CostSheet::delete_row(const std::string& list, int row) const
{
    const auto place = whole_row(address(list), row);
    Reference<css::sheet::XCellRangeMovement>(sheet_in(model_, place.Sheet), UNO_QUERY_THROW)
        ->removeRange(place, css::sheet::CellDeleteMode_ROWS);
}

void CostSheet::calculate() const
{
    Reference<css::sheet::XCalculatable>(model_, UNO_QUERY_THROW)->calculateAll();
}

std::string CostSheet::differences(const Meeting& meeting, Language language, const std::string& rates) const
{
    const auto cost = cost_of(meeting).value();
    Comparison comparison(cost.currency);
    const auto compare = [&](const std::string& name, const auto& should)
    { comparison.compare(name, cells(name).front(), should); };
    auto expenses = Money::zero(cost.currency);
    for (const auto& part : kCostParts)
    {
        compare("Expense" + capital(std::string(part.figure)), paid_for(cost, part.category));
        if (part.is_time())
            compare("Total" + capital(std::string(part.figure)), cost.*part.total);
        else
            expenses += cost.*part.total;
    }
    compare("TotalExpenses", expenses);
    compare("OneOffCost", cost.one_off);
    compare("TotalDirect", cost.direct);
    compare("TotalOpportunity", cost.opportunity);
    compare("PayInMargin", -value(cost.selling_pay));
    compare("TotalFull", cost.full);
    compare("AnnualDirect", cost.annual_direct);
    compare("AnnualOpportunity", cost.annual_opportunity);
    compare("AnnualFull", cost.annual_full);
    compare("PerAttendee", cost.per_attendee);
    compare("PerParticipant", cost.per_participant);
    compare("PerMinute", cost.per_minute);
    compare("DirectPerMinute", cost.direct_per_minute);
    compare("BreakEvenRevenue", cost.break_even_revenue);
    compare("PersonHours", static_cast<double>((cost.person_hours * 100).rounded(Rounding::half_up)) / 100);
    compare("TotalHeadcount", double(cost.total_headcount));
    compare("InternalHeadcount", double(cost.internal_headcount));
    compare("MinorDigits", double(cost.currency.minor_digits()));
    compare("OccPerYear", double(cost.occurrences_per_year));

    // What "planerka cost --json" prints.
    const auto printed = nlohmann::json::parse(app::cost_json(meeting).value());
    for (const auto& [name, path] : kPrinted)
        if (const auto& figure = printed.at(nlohmann::json::json_pointer(path)); !figure.is_null())
            comparison.compare(path, cells(name).front(), std::strtod(figure.get<std::string>().c_str(), nullptr));

    const auto people = lines_of(meeting, cost);
    for (const auto& part : kTimeParts)
    {
        const auto name = "People" + capital(std::string(part.figure));
        comparison.compare_list(name, cells(name), people,
                                [&](const AttendeeShare* share) { return share ? value(share->*part.amount) : 0; });
    }
    comparison.compare_list("PeopleDirect", cells("PeopleDirect"), people,
                            [](const AttendeeShare* share) { return share ? value(share->direct()) : 0; });
    comparison.compare_list("PeopleOpportunity", cells("PeopleOpportunity"), people,
                            [](const AttendeeShare* share) { return share ? value(share->opportunity) : 0; });
    comparison.compare_list("ExpenseNets", cells("ExpenseNets"), cost.expenses,
                            [](const ExpenseShare& line) { return line.sum.net; });
    comparison.compare_list("ExpenseTaxes", cells("ExpenseTaxes"), cost.expenses,
                            [](const ExpenseShare& line) { return line.sum.tax; });
    comparison.compare_list("ExpenseCosts", cells("ExpenseCosts"), cost.expenses,
                            [](const ExpenseShare& line) { return line.amount; });
    comparison.compare_list("ItemCosts", cells("ItemCosts"), cost.by_item,
                            [](const ItemShare& item) { return item.direct; });

    const auto right = text::message(language, "documents.cost.check.ok");
    const bool is_old = rates != cost.currency.code();
    for (const auto* check : {"CheckParts", "CheckYear", "CheckItems", "CheckCurrency"})
        if (const auto said = text(check);
            said != (is_old && check == std::string("CheckCurrency")
                         ? text::message(language, "documents.cost.check.old_rates") + rates
                         : right))
            comparison.add(std::string(check) + " says " + said);
    return comparison.take();
}
} // namespace planerka::office_tests
