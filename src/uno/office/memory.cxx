// SPDX-License-Identifier: MPL-2.0
#include "office/memory.hxx"

#include "bridge/errors.hxx"
#include "documents/request.hpp"

#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/beans/XPropertyContainer.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>

namespace planerka::uno
{
namespace
{
Reference<css::beans::XPropertySet> properties_of(const Model& model)
{
    const Reference<css::document::XDocumentPropertiesSupplier> supplier(model, UNO_QUERY);
    if (!supplier.is())
        return {};
    return Reference<css::beans::XPropertySet>(supplier->getDocumentProperties()->getUserDefinedProperties(),
                                               UNO_QUERY_THROW);
}

std::string text_property(const Reference<css::beans::XPropertySet>& properties, std::string_view name)
{
    OUString value;
    const auto key = to_ou(name);
    if (properties.is() && properties->getPropertySetInfo()->hasPropertyByName(key))
        properties->getPropertyValue(key) >>= value;
    return to_utf8(value);
}

void set_text_property(const Reference<css::beans::XPropertySet>& properties, std::string_view name,
                       std::string_view value)
{
    const auto key = to_ou(name);
    if (properties->getPropertySetInfo()->hasPropertyByName(key))
        properties->setPropertyValue(key, Any(to_ou(value)));
    else
        Reference<css::beans::XPropertyContainer>(properties, UNO_QUERY_THROW)
            ->addProperty(key, css::beans::PropertyAttribute::REMOVABLE, Any(to_ou(value)));
}
} // namespace

std::string remembered_text(const Model& model)
{
    return text_property(properties_of(model), documents::kMeetingProperty);
}

Result<std::optional<app::Remembered>> remembered(const Model& model)
{
    const auto properties = properties_of(model);
    return app::remembered(text_property(properties, documents::kMeetingProperty),
                           text_property(properties, documents::kDocumentProperty));
}

bool is_as_made(const Model& model)
{
    const auto properties = properties_of(model);
    const auto made = text_property(properties, documents::kMadeProperty);
    return made.empty() || made == documents::fingerprint(text_property(properties, documents::kMeetingProperty));
}

void remember(const Model& model, const Properties& values)
{
    const auto properties = properties_of(model);
    if (!properties.is())
        return;
    for (const auto& [name, value] : values)
        if (text_property(properties, name) != value)
            set_text_property(properties, name, value);
}
} // namespace planerka::uno
