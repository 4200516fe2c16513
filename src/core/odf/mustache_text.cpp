// SPDX-License-Identifier: MPL-2.0
#include "odf/mustache_text.hpp"

#include "odf/detail/context.hpp"
#include "odf/detail/escape.hpp"
#include "odf/detail/tag.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace planerka::odf
{
namespace
{
/// A tag and the literal text in front of it. The last piece has a comment for its tag.
struct TextPiece
{
    std::string_view literal;
    TagKind kind = TagKind::comment;
    Name name{"."};
    std::size_t partner = 0; ///< of a section: the index of its closing piece
};

std::string line_place(std::string_view text, std::size_t offset)
{
    return "line " +
           std::to_string(1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(offset), '\n'));
}

/// Widens a tag that is alone on its line to the whole line, as the specification asks of all but fields.
void widen_standalone(std::string_view text, Tag& tag)
{
    auto begin = tag.begin;
    while (begin > 0 && (text[begin - 1] == ' ' || text[begin - 1] == '\t'))
        --begin;
    auto end = tag.end;
    while (end < text.size() && (text[end] == ' ' || text[end] == '\t'))
        ++end;
    const bool starts_line = begin == 0 || text[begin - 1] == '\n';
    const bool ends_line =
        end == text.size() || text.substr(end).starts_with('\n') || text.substr(end).starts_with("\r\n");
    if (!starts_line || !ends_line)
        return;
    if (end < text.size())
        end += text[end] == '\r' ? 2 : 1;
    tag.begin = begin;
    tag.end = end;
}

Result<std::vector<TextPiece>> compile_text(std::string_view text)
{
    std::vector<TextPiece> pieces;
    std::vector<std::pair<std::size_t, Tag>> open;
    std::size_t position = 0;
    while (true)
    {
        auto next = next_tag(text, position);
        if (!next)
        {
            auto error = std::move(next).error();
            error.place = line_place(text, std::min(text.find("{{", position), text.size()));
            return error;
        }
        if (!next.value())
            break;
        auto tag = *std::move(next).value();
        const auto place = [&text, begin = tag.begin] { return line_place(text, begin); };
        if (pieces.size() == kMostTags)
            return too_many_tags(place());
        if (!tag.prints())
            widen_standalone(text, tag);

        TextPiece piece{text.substr(position, tag.begin - position), tag.kind, Name(tag.name)};
        position = tag.end;
        if (tag.opens())
        {
            if (open.size() == kDeepestSections)
                return Error{"template.too_deep", {}, place()};
            open.emplace_back(pieces.size(), tag);
        }
        else if (tag.closes())
        {
            if (open.empty())
                return unopened(tag, place());
            if (open.back().second.name != tag.name)
                return crossing(open.back().second, tag, place());
            pieces[open.back().first].partner = pieces.size();
            open.pop_back();
        }
        pieces.push_back(std::move(piece));
    }
    if (!open.empty())
        return unclosed(open.back().second, line_place(text, open.back().second.begin));
    pieces.push_back({text.substr(position)});
    return pieces;
}

class TextMerge
{
public:
    TextMerge(const std::vector<TextPiece>& pieces, const Value& fields) : pieces_(pieces), context_(fields) {}

    Result<std::string> run() &&
    {
        if (!run(0, pieces_.size()) || !has_room())
            return too_much({});
        return std::move(out_);
    }

private:
    bool has_room() const { return steps_ <= kMostSteps && out_.size() <= kMostMergedBytes; }

    /// False if the text has become too large.
    bool run(std::size_t from, std::size_t to)
    {
        for (auto i = from; i < to; ++i)
        {
            ++steps_;
            if (!has_room())
                return false;
            const auto& piece = pieces_[i];
            out_ += piece.literal;
            if (piece.kind == TagKind::field || piece.kind == TagKind::raw_field)
                print(piece);
            if (piece.kind != TagKind::section && piece.kind != TagKind::inverted)
                continue;
            if (!section(piece, i))
                return false;
            i = piece.partner;
        }
        return true;
    }

    bool section(const TextPiece& opening, std::size_t index)
    {
        static const Value nothing;
        const auto* value = context_.find(opening.name);
        return context_.repeat(value ? *value : nothing, opening.kind == TagKind::inverted,
                               [&](std::size_t)
                               {
                                   if (!run(index + 1, opening.partner))
                                       return false;
                                   out_ += pieces_[opening.partner].literal; // it stands in front of the closing tag
                                   return true;
                               });
    }

    void print(const TextPiece& piece)
    {
        const auto* value = context_.find(piece.name);
        if (!value)
            return;
        if (piece.kind == TagKind::raw_field)
            out_ += printed(*value);
        else
            append_html(out_, printed(*value));
    }

    const std::vector<TextPiece>& pieces_;
    Context context_;
    std::string out_;
    std::size_t steps_ = 0;
};
} // namespace

Result<std::string> merge_text(std::string_view text_template, const Value& fields)
{
    PLANERKA_TRY(const auto pieces, compile_text(text_template));
    return TextMerge(pieces, fields).run();
}
} // namespace planerka::odf
