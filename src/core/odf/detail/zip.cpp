// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/zip.hpp"

#include "base/direction.hpp"
#include "odf/detail/memory_file.hpp"

#include <libdeflate.h>
#include <minizip/unzip.h>
#include <minizip/zip.h>

#include <algorithm>
#include <cassert>
#include <memory>
#include <optional>
#include <set>

namespace planerka::odf
{
namespace
{
constexpr int kCompressionLevel = 1;        // a third of the time of 6 for 6 % more bytes
constexpr uLong kFirstDosDate = 0x00210000; // 1 January 1980, the first a zip can hold
constexpr uLong kUtf8Names = 1u << 11;
constexpr uLong kEncrypted = 1u << 0;
constexpr uLong kVersion = 20; // of the format: with deflate and folders

struct CloseZip
{
    void operator()(void* zip) const { unzClose(zip); }
};

/// A compressor and a decompressor take long to make, so each thread keeps its own.
libdeflate_compressor* compressor()
{
    thread_local const std::unique_ptr<libdeflate_compressor, void (*)(libdeflate_compressor*)> kept(
        libdeflate_alloc_compressor(kCompressionLevel), libdeflate_free_compressor);
    return kept.get();
}

libdeflate_decompressor* decompressor()
{
    thread_local const std::unique_ptr<libdeflate_decompressor, void (*)(libdeflate_decompressor*)> kept(
        libdeflate_alloc_decompressor(), libdeflate_free_decompressor);
    return kept.get();
}

std::uint32_t crc_of(std::string_view bytes)
{
    return libdeflate_crc32(0, bytes.data(), bytes.size());
}

std::optional<std::string> inflate(const ZipEntry& entry)
{
    if (!entry.deflated)
        return entry.data;
    std::string bytes(entry.size, '\0');
    const auto outcome = libdeflate_deflate_decompress(decompressor(), entry.data.data(), entry.data.size(),
                                                       bytes.data(), bytes.size(), nullptr);
    if (outcome != LIBDEFLATE_SUCCESS)
        return std::nullopt;
    return bytes;
}

/// Line ends and other control characters, and signs that turn the direction of writing: a name with one of them is
/// shown as another.
bool misleads(std::string_view name)
{
    if (std::ranges::any_of(name, [](unsigned char c) { return c < 0x20 || c == 0x7F; }))
        return true;
    for (auto at = name.find('\xE2'); at != name.npos; at = name.find('\xE2', at + 1))
    {
        const auto rest = name.substr(at);
        if (turns_direction(rest) || rest.starts_with("\u200E") || rest.starts_with("\u200F"))
            return true;
    }
    return false;
}

/// Whether a name stays within the folder that a package may be unpacked into, and is what it looks like.
bool is_safe_name(std::string_view name)
{
    return !name.empty() && name.front() != '/' && name.find('\\') == name.npos && name.find("../") == name.npos &&
           !misleads(name);
}

/// The entry that `zip` stands at. `room`: the bytes that it may have, unpacked.
Result<ZipEntry> read_entry(unzFile zip, std::size_t package_size, std::size_t room)
{
    unz_file_info64 info{};
    if (unzGetCurrentFileInfo64(zip, &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK)
        return Error{"odf.damaged"};
    std::string name(info.size_filename, '\0');
    if (unzGetCurrentFileInfo64(zip, &info, name.data(), info.size_filename, nullptr, 0, nullptr, 0) != UNZ_OK ||
        !is_safe_name(name))
        return Error{"odf.damaged"};
    if (info.flag & kEncrypted)
        return Error{"odf.encrypted", {}, name};
    if (info.uncompressed_size > room)
        return too_large(std::move(name));

    int method = 0;
    ZipEntry entry{std::move(name)};
    if (info.compressed_size > package_size || unzOpenCurrentFile2(zip, &method, nullptr, 1) != UNZ_OK)
        return Error{"odf.damaged", {}, entry.name};
    entry.data.resize(info.compressed_size);
    const int read = unzReadCurrentFile(zip, entry.data.data(), static_cast<unsigned>(entry.data.size()));
    unzCloseCurrentFile(zip);
    entry.deflated = method == Z_DEFLATED;
    entry.crc = static_cast<std::uint32_t>(info.crc);
    entry.size = info.uncompressed_size;
    if (read < 0 || static_cast<std::size_t>(read) != entry.data.size() || (method != 0 && method != Z_DEFLATED) ||
        (method == 0 && entry.size != entry.data.size()))
        return Error{"odf.damaged", {}, entry.name};
    const auto bytes = inflate(entry);
    if (!bytes || crc_of(*bytes) != entry.crc)
        return Error{"odf.damaged", {}, entry.name};
    return entry;
}
} // namespace

Result<std::vector<ZipEntry>> read_zip(std::string_view bytes)
{
    MemoryInput input{bytes};
    auto functions = functions_of(input);
    const std::unique_ptr<void, CloseZip> zip(unzOpen2_64("", &functions));
    unz_global_info64 info{};
    if (!zip || unzGetGlobalInfo64(zip.get(), &info) != UNZ_OK)
        return Error{"odf.damaged"};
    if (info.number_entry > kMaxEntries)
        return too_large();

    std::vector<ZipEntry> entries;
    std::set<std::string, std::less<>> names;
    std::size_t room = kMaxUnpackedBytes;
    for (int at = unzGoToFirstFile(zip.get()); at != UNZ_END_OF_LIST_OF_FILE; at = unzGoToNextFile(zip.get()))
    {
        if (at != UNZ_OK)
            return Error{"odf.damaged"};
        PLANERKA_TRY(auto entry, read_entry(zip.get(), bytes.size(), room));
        room -= entry.size;
        if (!names.insert(entry.name).second)
            return Error{"odf.damaged", {}, entry.name};
        if (entry.name.back() != '/')
            entries.push_back(std::move(entry));
    }
    return entries;
}

const ZipEntry* find_entry(const std::vector<ZipEntry>& entries, std::string_view name)
{
    const auto entry = std::find_if(entries.begin(), entries.end(), [&](const auto& e) { return e.name == name; });
    return entry == entries.end() ? nullptr : &*entry;
}

Error too_large(std::string place)
{
    return {"odf.too_large", {{"limit", std::to_string(kMaxUnpackedBytes >> 20)}}, std::move(place)};
}

std::string unpacked(const ZipEntry& entry)
{
    auto bytes = inflate(entry);
    assert(bytes);
    return bytes ? std::move(*bytes) : std::string();
}

ZipEntry deflated_entry(std::string name, std::string_view bytes)
{
    ZipEntry entry{std::move(name), true, crc_of(bytes), bytes.size()};
    auto* const deflate = compressor();
    entry.data.resize(libdeflate_deflate_compress_bound(deflate, bytes.size()));
    entry.data.resize(
        libdeflate_deflate_compress(deflate, bytes.data(), bytes.size(), entry.data.data(), entry.data.size()));
    return entry;
}

ZipEntry stored_entry(std::string name, std::string_view bytes)
{
    return {std::move(name), false, crc_of(bytes), bytes.size(), std::string(bytes)};
}

std::string write_zip(const std::vector<const ZipEntry*>& entries)
{
    MemoryOutput output;
    std::size_t expected = 64;
    for (const auto* entry : entries)
        expected += entry->data.size() + 2 * entry->name.size() + 128;
    output.bytes.reserve(expected);

    auto functions = functions_of(output);
    zip_fileinfo info{};
    info.dosDate = kFirstDosDate;
    auto* const zip = zipOpen2_64("", APPEND_STATUS_CREATE, nullptr, &functions);
    for (const auto* entry : entries)
    {
        [[maybe_unused]] int rc =
            zipOpenNewFileInZip4_64(zip, entry->name.c_str(), &info, nullptr, 0, nullptr, 0, nullptr,
                                    entry->deflated ? Z_DEFLATED : 0, Z_DEFAULT_COMPRESSION, 1, -MAX_WBITS,
                                    DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY, nullptr, 0, kVersion, kUtf8Names, 0);
        assert(rc == ZIP_OK);
        rc = zipWriteInFileInZip(zip, entry->data.data(), static_cast<unsigned>(entry->data.size()));
        assert(rc == ZIP_OK);
        rc = zipCloseFileInZipRaw64(zip, entry->size, entry->crc);
        assert(rc == ZIP_OK);
    }
    zipClose(zip, nullptr);
    return std::move(output.bytes);
}
} // namespace planerka::odf
