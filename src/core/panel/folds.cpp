// SPDX-License-Identifier: MPL-2.0
#include "panel/folds.hpp"

namespace planerka::panel
{
bool Folds::press(std::string_view action)
{
    const auto colon = action.find(':');
    if (colon == std::string_view::npos)
        return false;
    const auto verb = action.substr(0, colon);
    const auto what = action.substr(colon + 1);
    if (verb == "open" || verb == "close")
    {
        set(what, verb == "open");
        turned_.clear();
        return true;
    }
    const auto next = what.find(':');
    const auto date = next == std::string_view::npos ? std::nullopt : Date::parse(what.substr(0, next));
    if (!date)
        return false;
    const auto place = what.substr(next + 1);
    if (verb == "month")
    {
        turned_ = place;
        month_ = *date;
        return true;
    }
    if (verb == "day")
    {
        set("calendar:" + std::string(place), false);
        turned_.clear();
    }
    return false;
}
} // namespace planerka::panel
