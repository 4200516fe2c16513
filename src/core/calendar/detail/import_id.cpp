// SPDX-License-Identifier: MPL-2.0
#include "calendar/detail/import_id.hpp"

#include "base/letters.hpp"

#include <boost/uuid/uuid.hpp>
#include <boost/uuid/uuid_io.hpp>

#include <cstdint>

namespace planerka
{
namespace
{
constexpr std::size_t kUuidLength = 36;

/// FNV-1a, mixed afterwards so that every bit depends on every other. `seed` gives another hash of the same text.
std::uint64_t hash_of(std::string_view text, std::uint64_t seed)
{
    std::uint64_t hash = 0xCBF29CE484222325u ^ seed;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
    hash ^= hash >> 32;
    hash *= 0xD6E8FEB86659FD93u;
    hash ^= hash >> 32;
    hash *= 0xD6E8FEB86659FD93u;
    return hash ^ (hash >> 32);
}

/// Where a UUID has its hyphens.
bool is_dash_place(std::size_t i)
{
    return i == 8 || i == 13 || i == 18 || i == 23;
}
} // namespace

std::string uuid_of(std::string_view text)
{
    // Boost's name generators hash with MD5 and SHA-1 alone and would give a calendar that was read before other ids.
    auto high = hash_of(text, 0);
    auto low = hash_of(text, 0x9E3779B97F4A7C15u);
    boost::uuids::uuid uuid{};
    for (std::size_t i = 8; i-- > 0; high >>= 8, low >>= 8)
    {
        uuid.data[i] = static_cast<std::uint8_t>(high);
        uuid.data[i + 8] = static_cast<std::uint8_t>(low);
    }
    uuid.data[6] = static_cast<std::uint8_t>((uuid.data[6] & 0x0F) | 0x80); // version 8
    uuid.data[8] = static_cast<std::uint8_t>((uuid.data[8] & 0x3F) | 0x80); // the variant of RFC 9562
    return boost::uuids::to_string(uuid);
}

std::string uuid_in(std::string_view uid)
{
    if (uid.size() != kUuidLength + kUidEnd.size() || !uid.ends_with(kUidEnd))
        return {};
    const auto uuid = uid.substr(0, kUuidLength);
    for (std::size_t i = 0; i < uuid.size(); ++i)
    {
        const bool is_hex = is_digit(uuid[i]) || (lower(uuid[i]) >= 'a' && lower(uuid[i]) <= 'f');
        if (is_dash_place(i) ? uuid[i] != '-' : !is_hex)
            return {};
    }
    return std::string(uuid);
}
} // namespace planerka
