// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/plan.hpp"

#include <algorithm>
#include <utility>

namespace planerka::odf
{
namespace
{
constexpr int kLastRow = 1 << 29; // far below the last row of any sheet; sums of rows stay within an int

/// What Calc does not allow in the name of a sheet.
bool is_forbidden_in_name(char c)
{
    return static_cast<unsigned char>(c) < ' ' || std::string_view("[]*?:/\\").find(c) != std::string_view::npos;
}

class Planner
{
public:
    Planner(const Template::Program& program, OpRunner& runner)
        : layout_(program.layout), part_(program.parts.front()), runner_(runner),
          is_spreadsheet_(program.source.type == DocumentType::spreadsheet)
    {
        if (!is_spreadsheet_)
            names_ = UniqueNames(part_.fixed_names[static_cast<std::size_t>(NameKind::table)]);
    }

    /// A copy of a block whose first row is at `position`; incomplete if the runner has failed.
    BlockCopy copy_of(std::size_t index, int position)
    {
        const auto& block = layout_.blocks[index];
        BlockCopy copy{&block, position, position};
        if (block.kind == LayoutBlock::sheet)
        {
            copy.position = copy.end = 0;
            copy.sheet_name = sheet_name(block);
        }
        for (const auto& item : block.items)
        {
            auto& placed = copy.items.emplace_back(BlockCopy::Item{copy.end});
            if (runner_.error() || !runner_.has_room(part_.ops[block.op], part_))
                break;
            if (item.kind == LayoutItem::rows)
                copy.end = std::min(copy.end + item.count, kLastRow);
            else if (item.kind == LayoutItem::block && layout_.blocks[item.block_index].kind == LayoutBlock::sheet)
                placed.copies.push_back(copy_of(item.block_index, 0));
            else if (item.kind == LayoutItem::block)
                copy_section(item.block_index, placed, copy.end);
        }
        return copy;
    }

private:
    /// All copies of a section; `end` is the row behind what was placed so far.
    void copy_section(std::size_t index, BlockCopy::Item& placed, int& end)
    {
        const auto& op = part_.ops[layout_.blocks[index].op];
        const auto* value = runner_.find(op);
        if (!value)
            return;
        runner_.context().repeat(*value, op.kind == OpKind::inverted,
                                 [&](std::size_t number)
                                 {
                                     auto& copy = placed.copies.emplace_back(copy_of(index, end));
                                     copy.number = number;
                                     end = std::min(copy.end, kLastRow);
                                     return !runner_.error();
                                 });
    }

    std::string sheet_name(const LayoutBlock& sheet)
    {
        auto name = runner_.write(part_, sheet.op + 1, part_.ops[sheet.op].b);
        if (sheet.keeps_name)
            return name;
        if (is_spreadsheet_)
            std::replace_if(name.begin(), name.end(), is_forbidden_in_name, '_');
        return names_.unique(std::move(name));
    }

    const Layout& layout_;
    const ProgramPart& part_; ///< content.xml
    OpRunner& runner_;
    bool is_spreadsheet_;
    UniqueNames names_{};
};
} // namespace

Result<BlockCopy> plan(const Template::Program& program, OpRunner& runner)
{
    auto book = Planner(program, runner).copy_of(0, 0);
    if (runner.error())
        return *runner.error();
    return book;
}
} // namespace planerka::odf
