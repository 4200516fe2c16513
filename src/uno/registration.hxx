// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/uno/Any.hxx>
#include <com/sun/star/uno/Sequence.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <sal/types.h>

/// The constructors that extension/planerka.components names: each makes one object, acquired once.
extern "C"
{
    SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
    planerka_Planner_get_implementation(css::uno::XComponentContext* context,
                                        const css::uno::Sequence<css::uno::Any>& arguments);
    SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
    planerka_Functions_get_implementation(css::uno::XComponentContext* context,
                                          const css::uno::Sequence<css::uno::Any>& arguments);
    SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
    planerka_ProtocolHandler_get_implementation(css::uno::XComponentContext* context,
                                                const css::uno::Sequence<css::uno::Any>& arguments);
    SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
    planerka_PanelFactory_get_implementation(css::uno::XComponentContext* context,
                                             const css::uno::Sequence<css::uno::Any>& arguments);
    SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
    planerka_OptionsPage_get_implementation(css::uno::XComponentContext* context,
                                            const css::uno::Sequence<css::uno::Any>& arguments);
}
