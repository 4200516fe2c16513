// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <minizip/ioapi.h>

#include <string>
#include <string_view>

namespace planerka::odf
{
/// What minizip reads or writes instead of a file. It must outlive the zip that is opened on it.
struct MemoryInput
{
    std::string_view bytes;
    std::size_t position = 0;
};

struct MemoryOutput
{
    std::string bytes{};
    std::size_t position = 0;
};

zlib_filefunc64_def functions_of(MemoryInput& input);
zlib_filefunc64_def functions_of(MemoryOutput& output);
} // namespace planerka::odf
