// SPDX-License-Identifier: MPL-2.0
#include "options/rate_file.hxx"

#include "base/file.hpp"
#include "base/letters.hpp"
#include "bridge/paths.hxx"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/document/MacroExecMode.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/XCloseable.hpp>

#include <algorithm>
#include <array>

namespace planerka::uno
{
namespace
{
constexpr sal_Int32 kMostRows = 10'000;
constexpr sal_Int32 kColumns = 2; ///< who, and what

bool is_spreadsheet(const std::filesystem::path& file)
{
    constexpr std::array kEndings{".ods", ".fods", ".xlsx", ".xls", ".ots"};
    return std::ranges::find(kEndings, lowered(file.extension().string())) != kEndings.end();
}

/// What the cells of its first sheet show.
settings::Rows rows_of_sheet(const Context& context, const std::filesystem::path& file)
{
    const auto document = css::frame::Desktop::create(context)->loadComponentFromURL(
        to_url(file), "_blank", 0,
        sequence({property("Hidden", true), property("ReadOnly", true),
                  property("MacroExecutionMode", css::document::MacroExecMode::NEVER_EXECUTE)}));
    const std::shared_ptr<void> closing(nullptr,
                                        [&](void*)
                                        {
                                            if (const Reference<css::util::XCloseable> closable(document, UNO_QUERY);
                                                closable.is())
                                                closable->close(true);
                                        });
    settings::Rows rows;
    const Reference<css::sheet::XSpreadsheetDocument> book(document, UNO_QUERY);
    if (!book.is())
        return rows;
    const Reference<css::container::XIndexAccess> sheets(book->getSheets(), UNO_QUERY_THROW);
    const Reference<css::sheet::XSpreadsheet> sheet(sheets->getByIndex(0), UNO_QUERY_THROW);
    const auto cursor = sheet->createCursor();
    Reference<css::sheet::XUsedAreaCursor>(cursor, UNO_QUERY_THROW)->gotoEndOfUsedArea(false);
    const auto last = Reference<css::sheet::XCellRangeAddressable>(cursor, UNO_QUERY_THROW)->getRangeAddress().EndRow;
    for (sal_Int32 row = 0; row <= std::min(last, kMostRows); ++row)
    {
        auto& cells = rows.emplace_back();
        for (sal_Int32 column = 0; column < kColumns; ++column)
            cells.push_back(to_utf8(
                Reference<css::text::XTextRange>(sheet->getCellByPosition(column, row), UNO_QUERY_THROW)->getString()));
    }
    return rows;
}
} // namespace

settings::RateTable rates_in_file(const Context& context, const std::filesystem::path& file,
                                  const settings::Settings& settings)
{
    const auto language = ui_language(context);
    const auto text = take(read_file(file)); // says what is wrong with it in our words, also where the office reads it
    if (is_spreadsheet(file))
        return settings::rates_in(rows_of_sheet(context, file), settings, language);
    return take(settings::rates_in(text, settings, language));
}
} // namespace planerka::uno
