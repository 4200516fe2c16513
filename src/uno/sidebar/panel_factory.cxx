// SPDX-License-Identifier: MPL-2.0
#include "registration.hxx"
#include "sidebar/panel.hxx"

#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/ui/XUIElementFactory.hpp>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/supportsservice.hxx>

namespace planerka::uno::sidebar
{
namespace
{
/// Makes the sidebar's panels; Factories.xcu names it.
class PanelFactory final : public cppu::WeakImplHelper2<css::ui::XUIElementFactory, css::lang::XServiceInfo>
{
public:
    explicit PanelFactory(Context context) : context_(std::move(context)) {}

    Reference<css::ui::XUIElement> SAL_CALL createUIElement(const OUString& url,
                                                            const Sequence<PropertyValue>& arguments) override
    {
        return guarded([this] { return ui_language(context_); }, static_cast<cppu::OWeakObject*>(this),
                       [&]
                       {
                           return Panel::make(context_,
                                              {url, value_of<Frame>(arguments, "Frame"),
                                               value_of<Reference<css::awt::XWindow>>(arguments, "ParentWindow"),
                                               value_of<Reference<css::ui::XSidebar>>(arguments, "Sidebar")});
                       });
    }

    OUString SAL_CALL getImplementationName() override { return "org.planerka.PanelFactory"; }
    sal_Bool SAL_CALL supportsService(const OUString& name) override { return cppu::supportsService(this, name); }
    Sequence<OUString> SAL_CALL getSupportedServiceNames() override
    {
        return sequence<OUString>({"org.planerka.PanelFactory"});
    }

private:
    const Context context_;
};
} // namespace
} // namespace planerka::uno::sidebar

css::uno::XInterface* planerka_PanelFactory_get_implementation(css::uno::XComponentContext* context,
                                                               const css::uno::Sequence<css::uno::Any>&)
{
    return cppu::acquire(new planerka::uno::sidebar::PanelFactory(context));
}
