// SPDX-License-Identifier: MPL-2.0
#include "driver/clipboard.hxx"

#include <com/sun/star/datatransfer/UnsupportedFlavorException.hpp>
#include <com/sun/star/datatransfer/XTransferable.hpp>
#include <com/sun/star/datatransfer/clipboard/XClipboard.hpp>

#include <cppuhelper/implbase1.hxx>

#include <utility>

namespace planerka::ui_tests
{
namespace
{
namespace datatransfer = css::datatransfer;
using office_tests::Any;
using office_tests::OUString;
using office_tests::Sequence;

class Text final : public cppu::WeakImplHelper1<datatransfer::XTransferable>
{
public:
    explicit Text(OUString text) : text_(std::move(text)) {}

    Any SAL_CALL getTransferData(const datatransfer::DataFlavor& flavor) override
    {
        if (!isDataFlavorSupported(flavor))
            throw datatransfer::UnsupportedFlavorException();
        return Any(text_);
    }
    Sequence<datatransfer::DataFlavor> SAL_CALL getTransferDataFlavors() override
    {
        return uno::sequence(
            {datatransfer::DataFlavor("text/plain;charset=utf-16", "Text", cppu::UnoType<OUString>::get())});
    }
    sal_Bool SAL_CALL isDataFlavorSupported(const datatransfer::DataFlavor& flavor) override
    {
        return flavor.MimeType == "text/plain;charset=utf-16";
    }

private:
    OUString text_;
};
} // namespace

void copy_to_clipboard(const office_tests::Office& office, const std::string& text)
{
    office.create<datatransfer::clipboard::XClipboard>("com.sun.star.datatransfer.clipboard.SystemClipboard")
        ->setContents(new Text(uno::to_ou(text)), {});
}
} // namespace planerka::ui_tests
