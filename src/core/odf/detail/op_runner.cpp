// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/op_runner.hpp"

#include "odf/detail/escape.hpp"
#include "odf/detail/formula_value.hpp"
#include "odf/detail/language.hpp"
#include "odf/detail/moved_reference.hpp"
#include "odf/detail/tag.hpp"
#include "odf/detail/typed_cell.hpp"

#include <algorithm>
#include <utility>

namespace planerka::odf
{
OpRunner::OpRunner(const Template::Program& program, const Value& fields, std::string_view language)
    : program_(program), context_(fields), language_(language)
{
}

Result<std::string> OpRunner::write(const ProgramPart& part, const BlockCopy& book)
{
    book_ = &book;
    path_ = {&book};
    copies_.clear();
    for (std::size_t kind = 0; kind < kNameKinds; ++kind)
        names_[kind] = UniqueNames(part.fixed_names[kind]);
    out_.reserve(part.text.size() * 2);
    auto xml = write(part, 0, part.ops.size());
    if (error_)
        return *error_;
    return inner_.with_links(std::move(xml));
}

std::string OpRunner::write(const ProgramPart& part, std::size_t from, std::size_t to)
{
    part_ = &part;
    out_.clear();
    if (!run(from, to))
        return {};
    written_ += out_.size();
    return std::exchange(out_, {});
}

bool OpRunner::run(std::size_t from, std::size_t to)
{
    for (auto at = from; at < to; ++at)
    {
        const auto& op = part_->ops[at];
        if (op.kind == OpKind::literal)
            out_.append(part_->text, op.a, op.b);
        else if (!has_room(op, *part_) || !step(at))
            return false;
    }
    return true;
}

/// Runs one op that is no literal, and moves `at` to the last op that it has run.
bool OpRunner::step(std::size_t& at)
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
        reference(program_.references[op.a], op.b == 1);
        break;
    case OpKind::cells:
        cells(op);
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
    case OpKind::link:
        link_begin_ = out_.size();
        has_control_ = false;
        break;
    case OpKind::link_end:
        end_link(static_cast<LinkUse>(op.a));
        break;
    case OpKind::copy_suffix:
        copy_suffix();
        break;
    case OpKind::inner_target:
        inner_.begin(op.a, op.b == 1, copies_);
        break;
    case OpKind::inner_name:
        inner_.name(std::string_view(out_).substr(name_begin_));
        break;
    case OpKind::inner_link:
        inner_.link(out_.size(), program_.inner_links[op.a], copies_);
        break;
    case OpKind::slide_number:
        out_ += std::to_string(inner_.slides());
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

bool OpRunner::section(std::size_t& at)
{
    const auto begin = at;
    const auto& op = part_->ops[begin];
    at = op.b;
    const auto* value = find(op);
    if (!value)
        return false;
    const auto* placed = op.d > 0 ? &path_.back()->items[op.d - 1] : nullptr;
    return context_.repeat(*value, op.kind == OpKind::inverted,
                           [&](std::size_t copy)
                           {
                               if (placed)
                                   path_.push_back(&placed->copies[copy]);
                               copies_.push_back({begin, op.a, op.kind == OpKind::inverted, copy});
                               if (!run(begin + 1, op.b))
                                   return false;
                               copies_.pop_back();
                               if (placed)
                                   path_.pop_back();
                               return true;
                           });
}

bool OpRunner::field(const Op& op)
{
    const auto* value = find(op);
    if (!value)
        return false;
    if (value->list() || value->record())
        return fail("template.not_printable", op);
    const auto text = printed(*value);
    const auto& style = program_.styles[op.b];
    if (text.size() * style.line_break.size() > kMostMergedBytes)
    {
        error_ = too_much(program_.places[op.c]);
        return false;
    }
    // XML has no place for most of them: what is left when they are dropped was not what was looked at.
    if (link_begin_ && std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) < ' '; }))
        has_control_ = true;
    if (style.in_formula != InFormula::no)
        append_xml(out_, in_formula(*value, style.in_formula), style);
    else if (style.escape)
        append_xml(out_, text, style);
    else
        out_ += text;
    return true;
}

void OpRunner::end_link(LinkUse use)
{
    const auto begin = *std::exchange(link_begin_, std::nullopt);
    if (has_control_ || !may_be_written(std::string_view(out_).substr(begin), use))
        out_.resize(begin);
}

bool OpRunner::cell_type(const Op& op)
{
    const auto* value = find(op);
    if (!value)
        return false;
    append_cell_type(out_, *value);
    return true;
}

void OpRunner::reference(const Reference& written, bool in_link)
{
    const auto now = moved(written, program_.layout, *book_, path_, row_);
    std::string text = now == written ? written.text : std::string();
    if (text.empty())
    {
        append_reference(text, now);
        if (in_link)
            text = to_link(text);
    }
    append_xml_attribute(out_, text);
}

void OpRunner::cells(const Op& op)
{
    std::string text;
    for (auto index = op.a; index < op.a + op.b; ++index)
        if (const auto range = moved_cells(program_.references[index], program_.layout, *book_, path_))
        {
            text += text.empty() ? "" : " ";
            append_reference(text, *range);
        }
    append_xml_attribute(out_, text);
}

void OpRunner::row_span(const Op& op)
{
    Reference covered{{false, false, {}, "A", false, static_cast<int>(op.a)},
                      Corner{false, false, {}, "A", false, static_cast<int>(op.a + op.b) - 1}};
    covered = moved(covered, program_.layout, *book_, path_, row_);
    out_ += std::to_string(covered.last->row - covered.first.row + 1);
}

void OpRunner::end_guard()
{
    if (guards_.back().remove)
    {
        out_.resize(guards_.back().begin);
        inner_.removed_from(out_.size());
    }
    guards_.pop_back();
}

/// The numbers of the copies around, as in "-2-1"; nothing where all of them are the first.
void OpRunner::copy_suffix()
{
    if (std::all_of(copies_.begin(), copies_.end(), [](const auto& copy) { return copy.number == 0; }))
        return;
    for (const auto& copy : copies_)
        (out_ += '-') += std::to_string(copy.number);
}

void OpRunner::unique_name(NameKind kind)
{
    auto name = out_.substr(name_begin_);
    if (name.empty())
        return;
    out_.resize(name_begin_);
    out_ += names_[static_cast<std::size_t>(kind)].unique(std::move(name));
}

const Value* OpRunner::find(const Op& op)
{
    const auto* value = context_.find(program_.names[op.a]);
    if (!value)
        fail("template.unknown_field", op);
    return value;
}

bool OpRunner::fail(const char* code, const Op& op)
{
    if (!error_)
        error_ = Error{code, {{"name", program_.names[op.a].text}}, program_.places[op.c]};
    return false;
}

bool OpRunner::has_room(const Op& op, const ProgramPart& part)
{
    if (++steps_ <= kMostSteps && written_ + out_.size() <= kMostMergedBytes)
        return true;
    const bool has_place = op.kind == OpKind::section || op.kind == OpKind::inverted || op.kind == OpKind::field;
    if (!error_)
        error_ = too_much(has_place ? program_.places[op.c] : part.name);
    return false;
}
} // namespace planerka::odf
