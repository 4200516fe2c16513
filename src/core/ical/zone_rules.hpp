// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "time/local_time.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace planerka
{
/// The zone that keeps the rules of a VTIMEZONE, whose lines `text` are: the first that has the same offsets on every
/// day of `year` and the one after, `preferred` zones first (ical/README.md, "Zones by rules"). Empty if there is none.
std::string zone_by_rules(std::string_view text, int year, const std::vector<std::string>& preferred);

/// The rules of a VTIMEZONE that no zone keeps: ical/README.md, "Rules of a file's own".
class OwnRules
{
public:
    /// `text`, `year` and `preferred` as of zone_by_rules(). Nothing if the lines hold no rules that can be used.
    static std::optional<OwnRules> read(std::string_view text, int year, const std::vector<std::string>& preferred);

    /// The zone whose clock shows that time at the same instant as the rules do; of several the one that is most like
    /// the rules all year. Empty if there is none.
    std::string zone_at(const LocalTime& time) const;

private:
    struct Rules;
    std::shared_ptr<const Rules> rules_{};
    std::vector<std::string> nearest_{}; ///< zones, the most alike first
};
} // namespace planerka
