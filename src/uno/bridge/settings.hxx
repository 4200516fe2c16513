// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "bridge/uno.hxx"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>

namespace planerka::uno
{
/// A text of the office's configuration: "/org.openoffice.Setup/L10N", "ooLocale". Empty if it has no value; throws
/// what the office does if there is no such place.
inline OUString text_setting(const Context& context, const char* node, const char* name)
{
    const auto provider =
        create<css::lang::XMultiServiceFactory>(context, "com.sun.star.configuration.ConfigurationProvider");
    const Reference<css::container::XNameAccess> settings(
        provider->createInstanceWithArguments("com.sun.star.configuration.ConfigurationAccess",
                                              sequence({Any(property("nodepath", OUString::createFromAscii(node)))})),
        UNO_QUERY_THROW);
    OUString text;
    settings->getByName(OUString::createFromAscii(name)) >>= text;
    return text;
}
} // namespace planerka::uno
