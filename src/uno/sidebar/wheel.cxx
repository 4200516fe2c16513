// SPDX-License-Identifier: MPL-2.0
#include "sidebar/wheel.hxx"

#include <com/sun/star/awt/MouseWheelBehavior.hpp>
#include <com/sun/star/awt/XControlModel.hpp>
#include <com/sun/star/awt/XSpinField.hpp>
#include <com/sun/star/awt/XSpinListener.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
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

Wheel::Wheel(const Context& context, const Reference<awt::XToolkit>& toolkit, const Reference<awt::XWindowPeer>& parent,
             std::function<void(int)> turned)
    : control_(create<awt::XControl>(context, "com.sun.star.awt.UnoControlNumericField"))
{
    const auto model = create<awt::XControlModel>(context, "com.sun.star.awt.UnoControlNumericFieldModel");
    const Reference<css::beans::XPropertySet> properties(model, UNO_QUERY_THROW);
    properties->setPropertyValue("Border", Any(sal_Int16(0)));
    properties->setPropertyValue("Spin", Any(false)); // its buttons would cover a part
    properties->setPropertyValue("Tabstop", Any(false));
    properties->setPropertyValue("MouseWheelBehavior", Any(awt::MouseWheelBehavior::SCROLL_ALWAYS));
    control_->setModel(model);
    control_->createPeer(toolkit, parent);
    Reference<awt::XSpinField>(control_, UNO_QUERY_THROW)->addSpinListener(new OnSpin(std::move(turned)));
    window_.set(control_, UNO_QUERY_THROW);
    window_->setVisible(true);
}

Reference<awt::XWindowPeer> Wheel::peer() const
{
    return control_->getPeer();
}
} // namespace planerka::uno::sidebar
