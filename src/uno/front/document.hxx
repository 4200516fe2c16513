// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "bridge/uno.hxx"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/frame/XModel.hpp>

/// What a job of the office is told of a document, and what the document says of itself.
namespace planerka::uno
{
using Model = Reference<css::frame::XModel>;

template <class T>
T named_value(const Sequence<css::beans::NamedValue>& values, const char* name)
{
    T found{};
    for (const auto& each : values)
        if (each.Name.equalsAscii(name))
            each.Value >>= found;
    return found;
}

/// The document that a job is run for; null if it is run for none.
inline Model model_of_job(const Sequence<css::beans::NamedValue>& arguments)
{
    return named_value<Model>(named_value<Sequence<css::beans::NamedValue>>(arguments, "Environment"), "Model");
}

/// A user-defined text property; empty if the document has none of that name.
inline OUString text_property(const Model& model, std::string_view name)
{
    OUString value;
    const Reference<css::document::XDocumentPropertiesSupplier> supplier(model, UNO_QUERY);
    if (!supplier.is())
        return value;
    const Reference<css::beans::XPropertySet> properties(supplier->getDocumentProperties()->getUserDefinedProperties(),
                                                         UNO_QUERY);
    if (properties.is() && properties->getPropertySetInfo()->hasPropertyByName(to_ou(name)))
        properties->getPropertyValue(to_ou(name)) >>= value;
    return value;
}
} // namespace planerka::uno
