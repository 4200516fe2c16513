// SPDX-License-Identifier: MPL-2.0
#include "odf/value.hpp"

namespace planerka::odf
{
bool Value::truthy() const
{
    if (const auto* truth = boolean())
        return *truth;
    if (const auto* text = scalar())
        return !text->text.empty();
    if (const auto* items = list())
        return !items->empty();
    return record() != nullptr;
}
} // namespace planerka::odf
