// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "bridge/uno.hxx"

/// What the small library has for the office, see front_registration.cxx.
namespace planerka::uno
{
inline constexpr const char* kInfoBarImplementation = "org.planerka.comp.InfoBar";
inline constexpr const char* kFrontImplementation = "org.planerka.comp.Front";
inline constexpr const char* kTemplateImplementation = "org.planerka.comp.Template";
inline constexpr const char* kTemplateService = "org.planerka.Template";
inline constexpr const char* kHandlerService = "com.sun.star.frame.ProtocolHandler";
} // namespace planerka::uno

extern "C"
{
    SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
    planerka_InfoBar_get_implementation(css::uno::XComponentContext* context,
                                        const css::uno::Sequence<css::uno::Any>& arguments);
    SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
    planerka_Template_get_implementation(css::uno::XComponentContext* context,
                                         const css::uno::Sequence<css::uno::Any>& arguments);
    SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
    planerka_Front_get_implementation(css::uno::XComponentContext* context,
                                      const css::uno::Sequence<css::uno::Any>& arguments);
}
