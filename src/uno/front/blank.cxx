// SPDX-License-Identifier: MPL-2.0
#include "front/blank.hxx"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/document/IndexedPropertyValues.hpp>
#include <com/sun/star/document/XViewDataSupplier.hpp>
#include <com/sun/star/drawing/XDrawPage.hpp>
#include <com/sun/star/drawing/XDrawPagesSupplier.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>
#include <com/sun/star/util/XModifiable.hpp>

namespace planerka::uno
{
namespace
{
void clear(const Reference<css::text::XTextDocument>& text)
{
    const Reference<css::text::XTextTablesSupplier> supplier(text, UNO_QUERY_THROW);
    const Reference<css::container::XIndexAccess> tables(supplier->getTextTables(), UNO_QUERY_THROW);
    while (tables->getCount() > 0)
        Reference<css::lang::XComponent>(tables->getByIndex(0), UNO_QUERY_THROW)->dispose();
    text->getText()->setString({});
}

/// An empty sheet comes first, and nobody remembers which one was looked at.
void clear(const Context& context, const Reference<css::sheet::XSpreadsheetDocument>& sheets)
{
    sheets->getSheets()->insertNewByName(OUString("-"), 0);
    Reference<css::document::XViewDataSupplier>(sheets, UNO_QUERY_THROW)
        ->setViewData(Reference<css::container::XIndexAccess>(css::document::IndexedPropertyValues::create(context),
                                                              UNO_QUERY_THROW));
}

void clear(const Reference<css::drawing::XDrawPagesSupplier>& slides)
{
    const auto pages = slides->getDrawPages();
    for (sal_Int32 number = 0; number < pages->getCount(); ++number)
    {
        const Reference<css::drawing::XDrawPage> page(pages->getByIndex(number), UNO_QUERY_THROW);
        while (page->getCount() > 0)
            page->remove(Reference<css::drawing::XShape>(page->getByIndex(0), UNO_QUERY_THROW));
    }
}
} // namespace

void make_blank(const Context& context, const Model& model)
{
    if (const Reference<css::text::XTextDocument> text(model, UNO_QUERY); text.is())
        clear(text);
    else if (const Reference<css::sheet::XSpreadsheetDocument> sheets(model, UNO_QUERY); sheets.is())
        clear(context, sheets);
    else if (const Reference<css::drawing::XDrawPagesSupplier> slides(model, UNO_QUERY); slides.is())
        clear(slides);
    Reference<css::util::XModifiable>(model, UNO_QUERY_THROW)->setModified(false);
}
} // namespace planerka::uno
