// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "bridge/uno.hxx"

namespace planerka::uno
{
Sequence<sal_Int8> to_bytes(std::string_view bytes);
} // namespace planerka::uno
