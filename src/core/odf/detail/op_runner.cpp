// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/op_runner.hpp"

#include "odf/detail/escape.hpp"
#include "odf/detail/formula_value.hpp"
#include "odf/detail/language.hpp"
#include "odf/detail/merged_cells.hpp"
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

OpRunner::OpRunner(const Template::Program& program, const Context& context, std::string_view language)
    : program_(program), context_(context), language_(language)
{
}

Result<std::string> OpRunner::write(const ProgramPart& part, const BlockCopy& book)
{
    book_ = &book;
    path_ = {&book};
    copies_.clear();
    late_.clear();
    headings_.clear();
    inner_.begin_part();
    page_break_ = 0;
    has_style_.assign(part.breaking_styles.size(), false);
    for (std::size_t kind = 0; kind < kNameKinds; ++kind)
        names_[kind] = UniqueNames(part.fixed_names[kind]);
    out_.reserve(part.text.size() * 2);
    auto xml = write(part, 0, part.ops.size());
    if (error_)
        return *error_;
    if (!add_late_texts(part))
        return *error_;
    return late_.put_into(std::move(xml));
}

/// What belongs further up than where it is known: entries of contents, and what leads to slides.
bool OpRunner::add_late_texts(const ProgramPart& part)
{
    const auto add = [&](LatePlace place, std::size_t number, std::string_view text)
    {
        late_.add(static_cast<std::uint32_t>(place) + static_cast<std::uint32_t>(number), text);
        written_ += text.size() + 1;
        if (written_ > kMostMergedBytes)
            error_ = too_much(part.name);
        return !error_;
    };
    for (std::size_t i = 0; i < part.contents.size(); ++i)
        for (const auto& heading : headings_)
            if (!add(LatePlace::contents, i, entry_of(heading, part.contents[i])))
                return false;
    for (std::size_t i = 0; i < inner_.links(); ++i)
        if (!add(LatePlace::inner_links, i, inner_.text_of(i)))
            return false;
    return true;
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
        out_ += std::to_string(rows_covered(part_->merged_cells[op.a], path_, row_));
        break;
    case OpKind::matrix_span:
        matrix_span(op);
        break;
    case OpKind::guard:
        guards_.push_back({out_.size(), 0, page_break_});
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
        out_ += copies_.suffix(op.a, op.b);
        break;
    case OpKind::merged_cell:
        if (is_covered_copy(part_->merged_cells[op.a], path_))
        {
            out_.append(part_->text, op.b, op.d);
            at = op.c - 1;
        }
        break;
    case OpKind::take_over:
        if (!takes_over(part_->merged_cells[op.a], path_, row_))
            at = op.c - 1;
        break;
    case OpKind::jump:
        at = op.c - 1;
        break;
    case OpKind::object:
        return object(op);
    case OpKind::heading:
        heading_begin_ = out_.size();
        break;
    case OpKind::heading_end:
        headings_.push_back(heading_in(std::string_view(out_).substr(heading_begin_), static_cast<int>(op.a)));
        break;
    case OpKind::cut:
        cut_begin_ = out_.size();
        break;
    case OpKind::cut_end:
        written_ += out_.size() - cut_begin_;
        late_.add(op.a, std::string_view(out_).substr(cut_begin_));
        out_.resize(cut_begin_);
        late_.take_back(cut_begin_); // a link to a slide in it stays empty: its place has moved
        break;
    case OpKind::late_texts:
        late_.mark(op.a, out_.size());
        break;
    case OpKind::page_break:
        page_break_ = op.a;
        break;
    case OpKind::break_style:
        break_style(at);
        break;
    case OpKind::goes_on:
        goes_on(at);
        break;
    case OpKind::inner_target:
        inner_.begin(op.a, op.b == 1, copies_.around());
        break;
    case OpKind::inner_name:
        inner_.name(std::string_view(out_).substr(name_begin_));
        break;
    case OpKind::inner_link:
        late_.mark(static_cast<std::uint32_t>(LatePlace::inner_links) +
                       static_cast<std::uint32_t>(inner_.add_link(program_.inner_links[op.a], copies_.around())),
                   out_.size());
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
    return context_.repeat(
        *value, op.kind == OpKind::inverted,
        [&](std::size_t copy)
        {
            if (placed)
                path_.push_back(&placed->copies[copy]);
            copies_.enter({begin, op.a, op.kind == OpKind::inverted, copy, value->list() != nullptr});
            if (!run(begin + 1, op.b))
                return false;
            copies_.leave();
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

void OpRunner::matrix_span(const Op& op)
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
        late_.take_back(out_.size());
        page_break_ = std::max(page_break_, guards_.back().page_break);
    }
    guards_.pop_back();
}

/// Writes what says where numbers begin, or, in a copy that goes on counting, from which list it goes on.
void OpRunner::goes_on(std::size_t& at)
{
    const auto& op = part_->ops[at];
    const auto id = part_->text.substr(op.a, op.b) + copies_.suffix(kDeepestSections, 0);
    if (!copies_.goes_on(op.d, id))
        return;
    if (op.b > 0)
        ((out_ += " text:continue-list=\"") += copies_.first_id(op.d)) += '"';
    at = op.c - 1;
}

void OpRunner::break_style(std::size_t& at)
{
    if (page_break_ == 0)
        return;
    const auto& op = part_->ops[at];
    const auto number = op.a + std::exchange(page_break_, 0) - 1;
    const auto& style = part_->breaking_styles[number];
    if (!has_style_[number])
        late_.add(static_cast<std::uint32_t>(LatePlace::styles), style.xml);
    has_style_[number] = true;
    out_ += style.attribute;
    at = op.c - 1;
}

void OpRunner::unique_name(NameKind kind)
{
    auto name = out_.substr(name_begin_);
    if (name.empty())
        return;
    out_.resize(name_begin_);
    out_ += names_[static_cast<std::size_t>(kind)].unique(std::move(name));
}

/// Writes the content of an embedded object with the values of this place, and what tells its folder from the first.
bool OpRunner::object(const Op& op)
{
    const auto& placed = program_.objects[op.a];
    if (!placed.part)
        return true;
    const auto suffix = copies_.suffix(kDeepestSections, 0);
    OpRunner inner(program_, context_, language_);
    inner.steps_ = steps_;
    inner.written_ = written_ += placed.bytes;
    auto content = inner.write(*placed.part, *book_);
    steps_ = inner.steps_;
    written_ = inner.written_;
    if (!content)
    {
        error_ = std::move(content).error();
        return false;
    }
    out_ += suffix;
    objects_.push_back({&placed, placed.folder + suffix, std::move(content).value()});
    return true;
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
