// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "time/local_time.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace planerka::panel
{
/// Which parts of a panel are open: "section:people", "more:meeting", "row:agenda:i3", "calendar:start.date"; and which
/// month an open calendar shows.
class Folds
{
public:
    bool is_open(std::string_view part, bool by_default) const
    {
        const auto found = open_.find(part);
        return found == open_.end() ? by_default : found->second;
    }
    void set(std::string_view part, bool open) { open_.insert_or_assign(std::string(part), open); }

    const std::map<std::string, bool, std::less<>>& changed() const { return open_; }

    /// The first day of the month that the calendar of a place was turned to; nothing: that of its day.
    std::optional<Date> month(std::string_view path) const
    {
        return path == turned_ ? std::optional(month_) : std::nullopt;
    }

    /// Does what a button says that opens, closes or turns something; false if it says something else too:
    /// "open:PART", "close:PART", "month:2026-12-01:PLACE" turns a calendar, "day:2026-12-07:PLACE" chooses a day in
    /// it, after which it is closed.
    bool press(std::string_view action);

private:
    std::map<std::string, bool, std::less<>> open_{}; ///< those that were opened or closed
    std::string turned_{};                            ///< the place whose calendar shows another month
    Date month_{};
};
} // namespace planerka::panel
