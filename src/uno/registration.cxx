// SPDX-License-Identifier: MPL-2.0
#include "registration.hxx"

#include "bridge/uno.hxx"

#include <com/sun/star/lang/XSingleComponentFactory.hpp>
#include <cppuhelper/factory.hxx>

#include <array>

// An office into which the extension is installed while it runs does not read constructors from planerka.components but
// asks for factories here. A test compares the two lists.
namespace
{
using planerka::uno::Context;
using planerka::uno::OUString;
using planerka::uno::Reference;
using planerka::uno::Sequence;

template <auto construct>
Reference<css::uno::XInterface> SAL_CALL make(const Context& context)
{
    return {construct(context.get(), {}), SAL_NO_ACQUIRE};
}

struct Implementation
{
    const char* name;
    cppu::ComponentFactoryFunc make;
    std::array<const char*, 2> services;
};

constexpr std::array kImplementations{
    Implementation{"org.planerka.comp.Planner", make<planerka_Planner_get_implementation>, {"org.planerka.Planner"}},
    Implementation{"org.planerka.comp.Functions",
                   make<planerka_Functions_get_implementation>,
                   {"org.planerka.Functions", "com.sun.star.sheet.AddIn"}},
    Implementation{"org.planerka.comp.ProtocolHandler",
                   make<planerka_ProtocolHandler_get_implementation>,
                   {"com.sun.star.frame.ProtocolHandler"}},
    Implementation{
        "org.planerka.comp.OptionsPage", make<planerka_OptionsPage_get_implementation>, {"org.planerka.OptionsPage"}},
    Implementation{
        "org.planerka.PanelFactory", make<planerka_PanelFactory_get_implementation>, {"org.planerka.PanelFactory"}},
};

Sequence<OUString> services_of(const Implementation& implementation)
{
    std::vector<OUString> names;
    for (const auto* service : implementation.services)
        if (service)
            names.push_back(OUString::createFromAscii(service));
    return planerka::uno::to_sequence(names);
}
} // namespace

extern "C" SAL_DLLPUBLIC_EXPORT void* component_getFactory(const char* name, void*, void*)
{
    for (const auto& implementation : kImplementations)
    {
        if (std::string_view(implementation.name) != name)
            continue;
        const auto factory = cppu::createSingleComponentFactory(
            implementation.make, OUString::createFromAscii(implementation.name), services_of(implementation));
        factory->acquire();
        return factory.get();
    }
    return nullptr;
}
