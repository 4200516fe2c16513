// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/merge.hpp"

#include "odf/detail/compile.hpp"
#include "odf/detail/tag.hpp"

#include <algorithm>

namespace planerka::odf
{
namespace
{
std::string_view text_of(const Value& value)
{
    if (const auto* scalar = value.scalar())
        return scalar->text;
    if (const auto* truth = value.boolean())
        return *truth ? "true" : "false";
    return {};
}
} // namespace

Merge::Merge(const Template::Program& program, const Value& fields, std::string_view language)
    : program_(program), context_(fields), language_(language)
{
}

bool Merge::changes(const ProgramPart& part) const
{
    return part.has_tags || (part.has_references && program_.layout.moves_rows) ||
           (part.has_language && !language_.empty());
}

Result<std::string> Merge::write(const ProgramPart& part)
{
    part_ = &part;
    out_.clear();
    out_.reserve(part.text.size() * 2);
    copies_.clear();
    path_ = {&book_};
    for (std::size_t kind = 0; kind < kNameKinds; ++kind)
    {
        used_names_[kind].clear();
        for (const auto& name : part.fixed_names[kind])
            used_names_[kind].emplace(name, 1);
    }
    if (!run(0, part.ops.size()))
        return *std::move(error_);
    written_ += out_.size();
    return std::move(out_);
}

bool Merge::run(std::size_t from, std::size_t to)
{
    for (auto at = from; at < to; ++at)
    {
        const auto& op = part_->ops[at];
        if (op.kind == OpKind::literal)
            out_.append(part_->text, op.a, op.b);
        else if (!has_room(op) || !step(at))
            return false;
    }
    return true;
}

/// One op that is no literal; moves `at` to the last op that it took care of.
bool Merge::step(std::size_t& at)
{
    const auto& op = part_->ops[at];
    switch (op.kind)
    {
    case OpKind::field:
        return field(op);
    case OpKind::section:
    case OpKind::inverted:
        return section(at);
    case OpKind::cell_type:
        return cell_type(op);
    case OpKind::reference:
        reference(program_.references[op.a]);
        break;
    case OpKind::sheet:
        path_.push_back(&path_.back()->items[op.d - 1].copies.front());
        row_ = -1;
        next_row_ = 0;
        at = op.b - 1;
        break;
    case OpKind::sheet_name:
        append_xml_attribute(out_, path_.back()->sheet_name);
        break;
    case OpKind::sheet_end:
        path_.pop_back();
        row_ = -1;
        break;
    case OpKind::row:
        row_ = next_row_;
        next_row_ += static_cast<int>(op.b);
        break;
    case OpKind::rows_to_end:
        out_ += std::to_string(std::max(kMaxRows - row_, 1));
        break;
    case OpKind::row_span:
        row_span(op);
        break;
    case OpKind::guard:
        guards_.push_back({out_.size()});
        break;
    case OpKind::guard_inside:
        guards_.back().inside = out_.size();
        break;
    case OpKind::guard_check:
        guards_.back().remove = out_.size() == guards_.back().inside && op.b == 0;
        if (out_.size() == guards_.back().inside)
            out_.append(part_->text, op.a, op.b);
        break;
    case OpKind::guard_end:
        end_guard();
        break;
    case OpKind::unique:
        name_begin_ = out_.size();
        break;
    case OpKind::unique_end:
        unique_name(static_cast<NameKind>(op.a));
        break;
    case OpKind::copy_suffix:
        copy_suffix();
        break;
    case OpKind::language:
        if (language_.empty())
            out_.append(part_->text, op.a, op.b);
        else
            out_ += language_attributes(language_);
        break;
    case OpKind::literal:
    case OpKind::end:
        break;
    }
    return true;
}

bool Merge::section(std::size_t& at)
{
    const auto begin = at;
    const auto& op = part_->ops[begin];
    at = op.b;
    const auto* value = find(op);
    if (!value)
        return false;

    const auto items = items_of(*value);
    const bool inverted = op.kind == OpKind::inverted;
    const auto count = inverted ? (items.empty() ? 1 : 0) : items.size();
    const auto* placed = op.d > 0 ? &path_.back()->items[op.d - 1] : nullptr;
    for (std::size_t i = 0; i < count; ++i)
    {
        if (!inverted)
            context_.push(items[i]);
        if (placed)
            path_.push_back(&placed->copies[i]);
        copies_.push_back(i);
        if (!run(begin + 1, op.b))
            return false;
        copies_.pop_back();
        if (placed)
            path_.pop_back();
        if (!inverted)
            context_.pop();
    }
    return true;
}

bool Merge::field(const Op& op)
{
    const auto* value = find(op);
    if (!value)
        return false;
    if (value->list() || value->record())
        return fail("template.not_printable", op);
    const auto& style = program_.styles[op.b];
    if (text_of(*value).size() * style.line_break.size() > kMostMergedBytes)
    {
        error_ = too_much(program_.places[op.c]);
        return false;
    }
    if (style.escape)
        append_xml(out_, text_of(*value), style);
    else
        out_ += text_of(*value);
    return true;
}

bool Merge::cell_type(const Op& op)
{
    const auto* value = find(op);
    if (!value)
        return false;
    const auto add = [&](std::string_view name, std::string_view text)
    {
        ((out_ += ' ') += name) += "=\"";
        append_xml_attribute(out_, text);
        out_ += '"';
    };
    if (const auto* truth = value->boolean())
    {
        add("office:value-type", "boolean");
        add("office:boolean-value", *truth ? "true" : "false");
    }
    const auto* scalar = value->scalar();
    if (!scalar)
        return true;
    const auto type = scalar->value.empty() ? CellType::text : scalar->type;
    switch (type)
    {
    case CellType::text:
        add("office:value-type", "string");
        break;
    case CellType::number:
        add("office:value-type", "float");
        add("office:value", scalar->value);
        break;
    case CellType::currency:
        add("office:value-type", "currency");
        if (!scalar->currency.empty())
            add("office:currency", scalar->currency);
        add("office:value", scalar->value);
        break;
    case CellType::percentage:
        add("office:value-type", "percentage");
        add("office:value", scalar->value);
        break;
    case CellType::date:
        add("office:value-type", "date");
        add("office:date-value", scalar->value);
        break;
    case CellType::time:
        add("office:value-type", "time");
        add("office:time-value", scalar->value);
        break;
    }
    return true;
}

void Merge::reference(const Reference& written)
{
    const auto now = moved(written, program_.layout, book_, path_, row_);
    std::string text = now == written ? written.text : std::string();
    if (text.empty())
        append_reference(text, now);
    append_xml_attribute(out_, text);
}

void Merge::row_span(const Op& op)
{
    Reference covered{{false, false, {}, "A", false, static_cast<int>(op.a)},
                      Corner{false, false, {}, "A", false, static_cast<int>(op.a + op.b) - 1}};
    covered = moved(covered, program_.layout, book_, path_, row_);
    out_ += std::to_string(covered.last->row - covered.first.row + 1);
}

void Merge::end_guard()
{
    if (guards_.back().remove)
        out_.resize(guards_.back().begin);
    guards_.pop_back();
}

/// "-2-1": which copies these are; nothing in the first of all.
void Merge::copy_suffix()
{
    if (std::all_of(copies_.begin(), copies_.end(), [](auto copy) { return copy == 0; }))
        return;
    for (const auto copy : copies_)
        (out_ += '-') += std::to_string(copy);
}

void Merge::unique_name(NameKind kind)
{
    auto name = out_.substr(name_begin_);
    if (name.empty())
        return;
    out_.resize(name_begin_);
    out_ += made_unique(std::move(name), kind);
}

/// "Topic", "Topic 2", "Topic 3".
std::string Merge::made_unique(std::string name, NameKind kind)
{
    auto& used = used_names_[static_cast<std::size_t>(kind)];
    auto [known, is_new] = used.try_emplace(name, 1);
    while (!is_new)
    {
        auto numbered = known->first + " " + std::to_string(++known->second);
        if (used.try_emplace(numbered, 1).second)
            return numbered;
    }
    return name;
}

const Value* Merge::find(const Op& op)
{
    const auto* value = context_.find(program_.names[op.a]);
    if (!value)
        fail("template.unknown_field", op);
    return value;
}

bool Merge::fail(const char* code, const Op& op)
{
    if (!error_)
        error_ = Error{code, {{"name", program_.names[op.a].text}}, program_.places[op.c]};
    return false;
}

bool Merge::has_room(const Op& op)
{
    if (++steps_ <= kMostSteps && written_ + out_.size() <= kMostMergedBytes)
        return true;
    const bool has_place = op.kind == OpKind::section || op.kind == OpKind::inverted || op.kind == OpKind::field;
    if (!error_)
        error_ = too_much(has_place ? program_.places[op.c] : part_->name);
    return false;
}
} // namespace planerka::odf
