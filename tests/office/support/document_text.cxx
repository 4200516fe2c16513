// SPDX-License-Identifier: MPL-2.0
#include "support/document_text.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/drawing/XDrawPagesSupplier.hpp>
#include <com/sun/star/presentation/XPresentationPage.hpp>
#include <com/sun/star/sheet/XCellRangeReferrer.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextTable.hpp>

namespace planerka::office_tests
{
namespace
{
/// Lines that are being collected.
class Lines
{
public:
    void add(const OUString& line)
    {
        if (!line.isEmpty())
            text_ += uno::to_utf8(line) + "\n";
    }

    void add_text(const Reference<css::container::XEnumerationAccess>& text)
    {
        const auto parts = text->createEnumeration();
        while (parts->hasMoreElements())
        {
            const auto part = parts->nextElement();
            if (const Reference<css::text::XTextTable> table(part, UNO_QUERY); table.is())
                add_table(table);
            else if (const Reference<css::text::XTextRange> paragraph(part, UNO_QUERY); paragraph.is())
                add(paragraph->getString());
        }
    }

    void add_shapes(const Reference<css::container::XIndexAccess>& page)
    {
        for (sal_Int32 i = 0; i < page->getCount(); ++i)
        {
            const auto shape = page->getByIndex(i);
            if (const Reference<css::text::XText> text(shape, UNO_QUERY); text.is())
                add(text->getString());
            const Reference<css::beans::XPropertySet> properties(shape, UNO_QUERY_THROW);
            if (properties->getPropertySetInfo()->hasPropertyByName("Model"))
                if (const Reference<css::table::XColumnRowRange> table(properties->getPropertyValue("Model"),
                                                                       UNO_QUERY);
                    table.is())
                    add_cells(Reference<css::table::XCellRange>(table, UNO_QUERY_THROW),
                              table->getColumns()->getCount(), table->getRows()->getCount());
        }
    }

    void add_cells(const Reference<css::table::XCellRange>& range, sal_Int32 columns, sal_Int32 rows)
    {
        for (sal_Int32 row = 0; row < rows; ++row)
            for (sal_Int32 column = 0; column < columns; ++column)
                add(Reference<css::text::XTextRange>(range->getCellByPosition(column, row), UNO_QUERY_THROW)
                        ->getString());
    }

    std::string take() { return std::move(text_); }

private:
    void add_table(const Reference<css::text::XTextTable>& table)
    {
        for (const auto& name : table->getCellNames())
            add_text(Reference<css::container::XEnumerationAccess>(table->getCellByName(name), UNO_QUERY_THROW));
    }

    std::string text_;
};

void add_sheets(Lines& lines, const Reference<css::sheet::XSpreadsheetDocument>& document)
{
    const Reference<css::container::XIndexAccess> sheets(document->getSheets(), UNO_QUERY_THROW);
    for (sal_Int32 i = 0; i < sheets->getCount(); ++i)
    {
        const Reference<css::sheet::XSpreadsheet> sheet(sheets->getByIndex(i), UNO_QUERY_THROW);
        const auto cursor = sheet->createCursor();
        const Reference<css::sheet::XUsedAreaCursor> used(cursor, UNO_QUERY_THROW);
        used->gotoStartOfUsedArea(false);
        used->gotoEndOfUsedArea(true);
        const Reference<css::table::XColumnRowRange> area(cursor, UNO_QUERY_THROW);
        lines.add_cells(Reference<css::table::XCellRange>(cursor, UNO_QUERY_THROW), area->getColumns()->getCount(),
                        area->getRows()->getCount());
    }
}

void add_slides(Lines& lines, const Reference<css::drawing::XDrawPagesSupplier>& document)
{
    const auto slides = document->getDrawPages();
    for (sal_Int32 i = 0; i < slides->getCount(); ++i)
    {
        lines.add_shapes(Reference<css::container::XIndexAccess>(slides->getByIndex(i), UNO_QUERY_THROW));
        const Reference<css::presentation::XPresentationPage> slide(slides->getByIndex(i), UNO_QUERY_THROW);
        lines.add_shapes(Reference<css::container::XIndexAccess>(slide->getNotesPage(), UNO_QUERY_THROW));
    }
}

Any names_of(const Model& spreadsheet)
{
    return Reference<css::beans::XPropertySet>(spreadsheet, UNO_QUERY_THROW)->getPropertyValue("NamedRanges");
}
} // namespace

std::string text_of(const Model& document)
{
    Lines lines;
    if (const Reference<css::text::XTextDocument> text(document, UNO_QUERY); text.is())
        lines.add_text(Reference<css::container::XEnumerationAccess>(text->getText(), UNO_QUERY_THROW));
    else if (const Reference<css::sheet::XSpreadsheetDocument> sheets(document, UNO_QUERY); sheets.is())
        add_sheets(lines, sheets);
    else
        add_slides(lines, Reference<css::drawing::XDrawPagesSupplier>(document, UNO_QUERY_THROW));
    return lines.take();
}

double named_value(const Model& spreadsheet, const std::string& name)
{
    const Reference<css::container::XNameAccess> names(names_of(spreadsheet), UNO_QUERY_THROW);
    const Reference<css::sheet::XCellRangeReferrer> range(names->getByName(uno::to_ou(name)), UNO_QUERY_THROW);
    return range->getReferredCells()->getCellByPosition(0, 0)->getValue();
}

bool has_name(const Model& spreadsheet, const std::string& name)
{
    return Reference<css::container::XNameAccess>(names_of(spreadsheet), UNO_QUERY_THROW)->hasByName(uno::to_ou(name));
}
} // namespace planerka::office_tests
