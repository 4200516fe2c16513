// SPDX-License-Identifier: MPL-2.0
#include "driver/desk.hxx"

#include "driver/panel.hxx"

#include <com/sun/star/container/XEnumerationAccess.hpp>

#include <algorithm>
#include <stdexcept>

namespace planerka::ui_tests
{
using office_tests::UNO_QUERY;

std::vector<Model> Desk::open_documents() const
{
    std::vector<Model> found;
    const auto components = office.desktop()->getComponents()->createEnumeration();
    while (components->hasMoreElements())
        if (const Model model(components->nextElement(), UNO_QUERY); model.is())
            found.push_back(model);
    return found;
}

Model Desk::new_document(const std::vector<Model>& before) const
{
    Model made;
    wait_for(
        [&]
        {
            for (const auto& document : open_documents())
                if (std::find(before.begin(), before.end(), document) == before.end())
                    made = document;
            return made.is();
        });
    if (!made.is())
        throw std::runtime_error("no document was made");
    return made;
}
} // namespace planerka::ui_tests
