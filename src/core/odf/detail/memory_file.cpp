// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/memory_file.hpp"

#include <algorithm>
#include <cstring>

namespace planerka::odf
{
namespace
{
voidpf open_memory(voidpf opaque, const void*, int)
{
    return opaque;
}

uLong read_memory(voidpf, voidpf stream, void* buffer, uLong size)
{
    auto& input = *static_cast<MemoryInput*>(stream);
    const auto count = std::min<std::size_t>(size, input.bytes.size() - input.position);
    if (count > 0)
        std::memcpy(buffer, input.bytes.data() + input.position, count);
    input.position += count;
    return count;
}

uLong read_nothing(voidpf, voidpf, void*, uLong)
{
    return 0;
}

uLong write_nothing(voidpf, voidpf, const void*, uLong)
{
    return 0;
}

uLong write_memory(voidpf, voidpf stream, const void* buffer, uLong size)
{
    auto& output = *static_cast<MemoryOutput*>(stream);
    const auto end = output.position + size;
    if (output.bytes.size() < end)
        output.bytes.resize(end);
    std::memcpy(output.bytes.data() + output.position, buffer, size);
    output.position = end;
    return size;
}

template <class File>
ZPOS64_T tell_memory(voidpf, voidpf stream)
{
    return static_cast<File*>(stream)->position;
}

template <class File>
long seek_memory(voidpf, voidpf stream, ZPOS64_T offset, int origin)
{
    auto& file = *static_cast<File*>(stream);
    const ZPOS64_T base = origin == ZLIB_FILEFUNC_SEEK_CUR   ? file.position
                          : origin == ZLIB_FILEFUNC_SEEK_END ? file.bytes.size()
                                                             : 0;
    if (offset > file.bytes.size() || base + offset > file.bytes.size())
        return -1;
    file.position = base + offset;
    return 0;
}

int close_memory(voidpf, voidpf)
{
    return 0;
}

int no_error(voidpf, voidpf)
{
    return 0;
}
} // namespace

zlib_filefunc64_def functions_of(MemoryInput& input)
{
    return {open_memory,  read_memory, write_nothing, tell_memory<MemoryInput>, seek_memory<MemoryInput>,
            close_memory, no_error,    &input};
}

zlib_filefunc64_def functions_of(MemoryOutput& output)
{
    return {open_memory,  read_nothing, write_memory, tell_memory<MemoryOutput>, seek_memory<MemoryOutput>,
            close_memory, no_error,     &output};
}
} // namespace planerka::odf
