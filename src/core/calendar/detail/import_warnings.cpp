// SPDX-License-Identifier: MPL-2.0
#include "calendar/detail/import_warnings.hpp"

#include "calendar/import.hpp"
#include "text/messages.hpp"

#include <utility>

namespace planerka
{
void ImportWarnings::add(Error warning)
{
    if (++count_ < kMostWarnings)
        warnings_.push_back(std::move(warning));
}

void ImportWarnings::add(Error warning, std::string_view title, int line)
{
    if (count_ + 1 < kMostWarnings)
        warning.place = text::message(language_, title.empty() ? "calendar.place.untitled" : "calendar.place.event",
                                      {{"title", std::string(title)}, {"line", std::to_string(line)}});
    add(std::move(warning));
}

std::vector<Error> ImportWarnings::take()
{
    if (count_ > warnings_.size())
        warnings_.push_back({"calendar.more_warnings", {{"n", std::to_string(count_ - warnings_.size())}}});
    return std::move(warnings_);
}
} // namespace planerka
