// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/merge.hpp"

#include "odf/detail/plan.hpp"

namespace planerka::odf
{
namespace
{
bool is_changed(const ProgramPart& part, const Layout& layout, std::string_view language)
{
    return part.has_tags || part.leaves_out || (part.has_references && layout.moves_rows) ||
           (part.has_language && !language.empty());
}
} // namespace

Result<MergedParts> merge(const Template::Program& program, const Value& fields, std::string_view language)
{
    OpRunner runner(program, fields, language);
    PLANERKA_TRY(const auto book, plan(program, runner));
    MergedParts merged;
    for (const auto& part : program.parts)
        if (is_changed(part, program.layout, language) && !part.is_placed)
        {
            PLANERKA_TRY(merged.changed[part.name], runner.write(part, book));
        }
    merged.objects = runner.objects();
    return merged;
}
} // namespace planerka::odf
