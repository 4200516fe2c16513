// SPDX-License-Identifier: MPL-2.0
#include "front/front.hxx"
#include "front/info_bar.hxx"

#include <com/sun/star/lang/XSingleComponentFactory.hpp>
#include <cppuhelper/factory.hxx>

// As in registration.cxx: for an office into which the extension is installed while it runs.
namespace
{
using namespace planerka::uno;

template <auto construct>
Reference<css::uno::XInterface> SAL_CALL make(const Context& context)
{
    return {construct(context.get(), {}), SAL_NO_ACQUIRE};
}

void* factory_of(cppu::ComponentFactoryFunc make, const char* implementation, const char* service)
{
    const auto factory = cppu::createSingleComponentFactory(make, OUString::createFromAscii(implementation),
                                                            sequence<OUString>({OUString::createFromAscii(service)}));
    factory->acquire();
    return factory.get();
}
} // namespace

extern "C" SAL_DLLPUBLIC_EXPORT void* component_getFactory(const char* name, void*, void*)
{
    if (std::string_view(name) == kInfoBarImplementation)
        return factory_of(make<planerka_InfoBar_get_implementation>, kInfoBarImplementation, kInfoBar);
    if (std::string_view(name) == kTemplateImplementation)
        return factory_of(make<planerka_Template_get_implementation>, kTemplateImplementation, kTemplateService);
    if (std::string_view(name) == kFrontImplementation)
        return factory_of(make<planerka_Front_get_implementation>, kFrontImplementation, kHandlerService);
    return nullptr;
}
