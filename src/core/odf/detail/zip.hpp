// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace planerka::odf
{
inline constexpr std::size_t kMaxEntries = 10'000;
inline constexpr std::size_t kMaxUnpackedBytes = 256u
                                                 << 20; ///< of all entries together: a small zip may hold terabytes
inline constexpr std::size_t kMaxXmlBytes = 32u << 20;  ///< of all XML files of a package together, unpacked

/// One file of a package, as it is stored there.
struct ZipEntry
{
    std::string name;
    bool deflated = false;
    std::uint32_t crc = 0;
    std::size_t size = 0; ///< unpacked
    std::string data{};   ///< packed
};

/// All files of a zip in memory; folders are left out. Every entry is checked against its checksum.
/// Errors: "odf.damaged", "odf.encrypted", "odf.too_large".
Result<std::vector<ZipEntry>> read_zip(std::string_view bytes);

/// The entry of a name; nullptr if there is none.
const ZipEntry* find_entry(const std::vector<ZipEntry>& entries, std::string_view name);

/// The error of a package that would be larger than the limits above, unpacked. `place` as in Error.
Error too_large(std::string place = {});

/// The unpacked bytes of an entry that read_zip() has checked.
std::string unpacked(const ZipEntry& entry);

ZipEntry deflated_entry(std::string name, std::string_view bytes);
ZipEntry stored_entry(std::string name, std::string_view bytes);

/// A zip of these entries in this order. The same entries give the same bytes, because no clock is read.
std::string write_zip(const std::vector<const ZipEntry*>& entries);
} // namespace planerka::odf
