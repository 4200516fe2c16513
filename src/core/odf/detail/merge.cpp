// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/merge.hpp"

#include "odf/detail/plan.hpp"
#include "odf/detail/view_settings.hpp"

#include <utility>

namespace planerka::odf
{
namespace
{
bool is_changed(const Template::Program& program, const ProgramPart& part, std::string_view language)
{
    return part.has_tags || part.leaves_out || (part.has_references && program.layout.moves_rows) ||
           !program.inner_links.empty() || (part.has_language && !language.empty());
}
} // namespace

Result<MergedParts> merge(const Template::Program& program, const Value& fields, std::string_view language)
{
    OpRunner runner(program, fields, language);
    PLANERKA_TRY(const auto book, plan(program, runner));
    MergedParts merged;
    for (const auto& part : program.parts)
        if (is_changed(program, part, language) && !part.is_placed)
        {
            PLANERKA_TRY(merged.changed[part.name], runner.write(part, book));
        }
    merged.objects = runner.objects();
    const auto* settings = program.source.find("settings.xml");
    if (settings && program.layout.moves_rows)
        if (auto views = moved_view_settings(unpacked(settings->entry), program.layout, book); !views.empty())
            merged.changed[settings->name()] = std::move(views);
    return merged;
}
} // namespace planerka::odf
