// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "bridge/uno.hxx"

#include <com/sun/star/io/XInputStream.hpp>

namespace planerka::uno
{
/// A seekable stream over bytes that it owns.
Reference<css::io::XInputStream> input_stream(std::string bytes);

Sequence<sal_Int8> to_bytes(std::string_view bytes);
} // namespace planerka::uno
