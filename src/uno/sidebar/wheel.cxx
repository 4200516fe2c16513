// SPDX-License-Identifier: MPL-2.0
#include "sidebar/wheel.hxx"

#include <com/sun/star/awt/MouseWheelBehavior.hpp>
#include <com/sun/star/awt/WindowAttribute.hpp>
#include <com/sun/star/awt/XNumericField.hpp>
#include <com/sun/star/awt/XSpinField.hpp>
#include <com/sun/star/awt/XSpinListener.hpp>
#include <com/sun/star/awt/XVclWindowPeer.hpp>
#include <cppuhelper/implbase1.hxx>

#include <utility>

namespace planerka::uno::sidebar
{
namespace awt = css::awt;

namespace
{
class OnSpin final : public cppu::WeakImplHelper1<awt::XSpinListener>
{
public:
    explicit OnSpin(std::function<void(int)> turned) : turned_(std::move(turned)) {}
    void SAL_CALL up(const awt::SpinEvent&) override { turned_(-1); }
    void SAL_CALL down(const awt::SpinEvent&) override { turned_(1); }
    void SAL_CALL first(const awt::SpinEvent&) override {}
    void SAL_CALL last(const awt::SpinEvent&) override {}
    void SAL_CALL disposing(const css::lang::EventObject&) override {}

private:
    std::function<void(int)> turned_;
};
} // namespace

Wheel::Wheel(const Reference<awt::XToolkit>& toolkit, const Reference<awt::XWindowPeer>& parent,
             std::function<void(int)> turned)
{
    awt::WindowDescriptor description;
    description.Type = awt::WindowClass_SIMPLE;
    description.WindowServiceName = "numericfield";
    description.Parent = parent;
    description.ParentIndex = -1;
    description.WindowAttributes =
        awt::WindowAttribute::SHOW; // no frame, and no buttons to spin, which would cover part
    peer_ = toolkit->createWindow(description);
    window_.set(peer_, UNO_QUERY_THROW);
    Reference<awt::XVclWindowPeer>(peer_, UNO_QUERY_THROW)
        ->setProperty("MouseWheelBehavior", Any(awt::MouseWheelBehavior::SCROLL_ALWAYS));
    Reference<awt::XSpinField>(peer_, UNO_QUERY_THROW)->addSpinListener(new OnSpin(std::move(turned)));
}
} // namespace planerka::uno::sidebar
