// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cost/cost.hpp"
#include "support/office.hxx"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/table/CellRangeAddress.hpp>
#include <com/sun/star/table/XCell.hpp>

#include <string>
#include <vector>

namespace planerka::office_tests
{
/// The bytes of the cost sheet of a meeting, checked by nobody before: what the core makes of it.
std::string cost_sheet_of(const Meeting& meeting, Language language);

/// A cost sheet that is open in the office.
class CostSheet
{
public:
    explicit CostSheet(Model model);

    /// The cells of a name, from left to right and from top to bottom: numbers and texts.
    std::vector<Any> cells(const std::string& name) const;
    double number(const std::string& name) const;
    std::string text(const std::string& name) const;
    std::string shown(const std::string& name) const; ///< as a reader sees it, in the number format of the cell

    void set(const std::string& name, double value) const;
    void set(const std::string& name, const std::string& text) const;

    /// The cell in row `row` (0: the first person or line) and that column (0: A) of the list that the name is a column
    /// of.
    Reference<css::table::XCell> cell(const std::string& list, int row, int column) const;
    /// Copies the row and inserts the copy below it.
    void repeat_row(const std::string& list, int row) const;
    void delete_row(const std::string& list, int row) const;

    void calculate() const;

    /// Where the sheet and the cost disagree, a line each; empty if they do not. `rates` is the currency that the rates
    /// are in.
    std::string differences(const Meeting& meeting, Language language, const std::string& rates) const;

private:
    css::table::CellRangeAddress address(const std::string& name) const;

    Model model_;
    Reference<css::container::XNameAccess> names_;
};
} // namespace planerka::office_tests
