// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/uno/Any.hxx>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/Sequence.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <rtl/ustring.hxx>

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

/// What the public SDK of 7.4 leaves out (strings from UTF-8, sequences from lists), and the names everybody uses.
namespace planerka::uno
{
using css::beans::PropertyValue;
using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using rtl::OUString;
using Context = Reference<css::uno::XComponentContext>;

OUString to_ou(std::string_view utf8);
std::string to_utf8(const OUString& text);

template <class T>
Sequence<T> to_sequence(const std::vector<T>& values)
{
    return Sequence<T>(values.data(), static_cast<sal_Int32>(values.size()));
}

template <class T>
Sequence<T> sequence(std::initializer_list<T> values)
{
    return Sequence<T>(values.begin(), static_cast<sal_Int32>(values.size()));
}

template <class T>
PropertyValue property(const char* name, const T& value)
{
    return {OUString::createFromAscii(name), 0, Any(value), css::beans::PropertyState_DIRECT_VALUE};
}

/// The value of a named argument; `otherwise` if it is absent or of another type.
template <class T>
T value_of(const Sequence<PropertyValue>& properties, std::string_view name, T otherwise = {})
{
    for (const auto& candidate : properties)
        if (candidate.Name.equalsAsciiL(name.data(), static_cast<sal_Int32>(name.size())))
            candidate.Value >>= otherwise;
    return otherwise;
}

/// A service of the office. Throws a RuntimeException if it does not exist or lacks the interface.
template <class Interface>
Reference<Interface> create(const Context& context, const char* service)
{
    return Reference<Interface>(
        context->getServiceManager()->createInstanceWithContext(OUString::createFromAscii(service), context),
        UNO_QUERY_THROW);
}
} // namespace planerka::uno
