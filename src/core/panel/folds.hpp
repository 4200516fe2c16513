// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace planerka::panel
{
/// Which parts of a panel are open: "section:people", "more:meeting", "row:agenda:i3". Each panel has its own.
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

private:
    std::map<std::string, bool, std::less<>> open_{}; ///< those that were opened or closed
};
} // namespace planerka::panel
