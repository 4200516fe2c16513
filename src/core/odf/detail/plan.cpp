// SPDX-License-Identifier: MPL-2.0
// The first half of a merge: how many rows and sheets there will be, and where.
#include "odf/detail/merge.hpp"

#include <algorithm>
#include <utility>

namespace planerka::odf
{
namespace
{
constexpr int kLastRow = 1 << 29; // far below any sheet's last; sums of rows stay within an int
}

Result<void> Merge::plan()
{
    part_ = &program_.parts.front();
    book_ = plan_block(0, 0);
    if (error_)
        return *std::move(error_);
    return success();
}

BlockCopy Merge::plan_block(std::size_t index, int position)
{
    const auto& block = program_.layout.blocks[index];
    BlockCopy copy{&block, position, position};
    if (block.kind == LayoutBlock::sheet)
    {
        copy.position = copy.end = 0;
        copy.sheet_name = sheet_name(block.op + 1, part_->ops[block.op].b);
    }
    for (const auto& item : block.items)
    {
        auto& placed = copy.items.emplace_back(BlockCopy::Item{copy.end});
        if (error_ || !has_room(part_->ops[block.op]))
            break;
        if (item.kind == LayoutItem::rows)
            copy.end = std::min(copy.end + item.count, kLastRow);
        if (item.kind != LayoutItem::block)
            continue;
        if (program_.layout.blocks[item.block_index].kind == LayoutBlock::sheet)
        {
            placed.copies.push_back(plan_block(item.block_index, 0));
            continue;
        }
        const auto& op = part_->ops[program_.layout.blocks[item.block_index].op];
        const auto* value = find(op);
        if (!value)
            break;
        const auto items = items_of(*value);
        const bool inverted = op.kind == OpKind::inverted;
        const auto count = inverted ? (items.empty() ? 1 : 0) : items.size();
        for (std::size_t i = 0; i < count && !error_; ++i)
        {
            if (!inverted)
                context_.push(items[i]);
            placed.copies.push_back(plan_block(item.block_index, copy.end));
            placed.copies.back().number = i;
            copy.end = std::min(placed.copies.back().end, kLastRow);
            if (!inverted)
                context_.pop();
        }
    }
    return copy;
}

/// The name of a sheet: what Calc does not allow in it becomes "_", and it is made unique.
std::string Merge::sheet_name(std::size_t from, std::size_t to)
{
    out_.clear();
    if (!run(from, to))
        return {};
    auto name = std::exchange(out_, {});
    written_ += name.size();
    std::replace_if(
        name.begin(), name.end(),
        [](char c) {
            return static_cast<unsigned char>(c) < ' ' ||
                   std::string_view("[]*?:/\\").find(c) != std::string_view::npos;
        },
        '_');
    return made_unique(std::move(name), NameKind::table);
}
} // namespace planerka::odf
