// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "bridge/uno.hxx"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>

namespace planerka::uno
{
enum class Access
{
    read,
    write,
};

/// A node of the office's configuration; throws what the office does if there is no such place. What may be written
/// says of each value whether it is locked.
inline Reference<css::container::XNameAccess> settings_node(const Context& context, const char* node, Access access)
{
    const auto provider =
        create<css::lang::XMultiServiceFactory>(context, "com.sun.star.configuration.ConfigurationProvider");
    const auto* const service = access == Access::read ? "com.sun.star.configuration.ConfigurationAccess"
                                                       : "com.sun.star.configuration.ConfigurationUpdateAccess";
    return Reference<css::container::XNameAccess>(
        provider->createInstanceWithArguments(OUString::createFromAscii(service),
                                              sequence({Any(property("nodepath", OUString::createFromAscii(node)))})),
        UNO_QUERY_THROW);
}

/// A text of the office's configuration: "/org.openoffice.Setup/L10N", "ooLocale". Empty if it has no value; throws
/// what the office does if there is no such place.
inline OUString text_setting(const Context& context, const char* node, const char* name)
{
    OUString text;
    settings_node(context, node, Access::read)->getByName(OUString::createFromAscii(name)) >>= text;
    return text;
}
} // namespace planerka::uno
