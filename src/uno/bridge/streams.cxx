// SPDX-License-Identifier: MPL-2.0
#include "bridge/streams.hxx"

namespace planerka::uno
{
Sequence<sal_Int8> to_bytes(std::string_view bytes)
{
    return Sequence<sal_Int8>(reinterpret_cast<const sal_Int8*>(bytes.data()), static_cast<sal_Int32>(bytes.size()));
}
} // namespace planerka::uno
