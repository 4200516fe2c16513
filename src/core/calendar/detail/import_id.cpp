// SPDX-License-Identifier: MPL-2.0
#include "calendar/detail/import_id.hpp"

#include "base/letters.hpp"

#include <cstdint>

namespace planerka
{
namespace
{
constexpr std::size_t kUuidLength = 36;

/// FNV-1a, then mixed so that every bit depends on every other.
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

bool is_dash_place(std::size_t i)
{
    return i == 8 || i == 13 || i == 18 || i == 23;
}
} // namespace

std::string uuid_of(std::string_view text)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    auto high = hash_of(text, 0);
    auto low = hash_of(text, 0x9E3779B97F4A7C15u);
    high = (high & ~std::uint64_t{0xF000}) | 0x8000;                    // version 8
    low = (low & ~(std::uint64_t{3} << 62)) | (std::uint64_t{2} << 62); // the variant of RFC 9562
    std::string uuid(kUuidLength, '-');
    int shift = 124;
    for (std::size_t i = 0; i < uuid.size(); ++i)
        if (!is_dash_place(i))
        {
            uuid[i] = kDigits[((shift >= 64 ? high >> (shift - 64) : low >> shift) & 0xF)];
            shift -= 4;
        }
    return uuid;
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
