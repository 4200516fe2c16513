// SPDX-License-Identifier: MPL-2.0
#include "rate_file.hpp"

#include "base/file.hpp"

namespace planerka::cli
{
Result<std::optional<RateCard>> read_rates(const std::optional<std::filesystem::path>& file)
{
    if (!file)
        return std::optional<RateCard>();
    PLANERKA_TRY(const auto bytes, read_file(*file));
    auto rates = parse_rate_card(bytes);
    if (!rates)
        return std::move(rates).error().in_file(file->string());
    return std::optional(std::move(rates).value());
}
} // namespace planerka::cli
