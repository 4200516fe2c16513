// SPDX-License-Identifier: MPL-2.0
#include "app/template_kind.hpp"

#include "app/check_template.hpp"
#include "app/detail/templates.hpp"

#include <algorithm>

namespace planerka::app
{
using documents::Kind;

Result<Kind> kind_of_template(const std::filesystem::path& file, const Meeting& meeting)
{
    PLANERKA_TRY(const auto report, check_template(file));
    if (report.fits.empty())
    {
        // The kind that knows most of its fields says what is wrong with the others.
        PLANERKA_CHECK(users_template(file, *report.nearest, odf::Keep::everything));
        return *report.nearest;
    }
    const bool fits_minutes = std::ranges::find(report.fits, Kind::minutes) != report.fits.end();
    return fits_minutes && meeting.status == Status::held ? Kind::minutes : report.fits.front();
}
} // namespace planerka::app
