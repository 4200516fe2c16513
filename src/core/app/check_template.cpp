// SPDX-License-Identifier: MPL-2.0
#include "app/check_template.hpp"

#include "app/detail/templates.hpp"
#include "documents/unknown_tags.hpp"

namespace planerka::app
{
using documents::Kind;

Result<TemplateReport> check_template(const std::filesystem::path& file, std::optional<Kind> kind)
{
    PLANERKA_TRY(const auto parsed, parse_foreign_template(file, odf::Keep::everything));
    TemplateReport report;
    report.tags = parsed.tags();
    report.extras = parsed.extras();
    for (const auto candidate : documents::kKinds)
    {
        if ((kind && candidate != *kind) || type_of(candidate) != parsed.type())
            continue;
        auto unknown = documents::unknown_tags(parsed, candidate);
        auto unprintable = documents::unprintable_tags(parsed, candidate);
        if (unknown.empty() && unprintable.empty())
            report.fits.push_back(candidate);
        if (!report.nearest || unknown.size() + unprintable.size() < report.unknown.size() + report.unprintable.size())
        {
            report.nearest = candidate;
            report.unknown = std::move(unknown);
            report.unprintable = std::move(unprintable);
        }
    }
    if (!report.nearest)
        return wrong_kind(parsed.type(), *kind).in_file(file.string());
    return report;
}
} // namespace planerka::app
