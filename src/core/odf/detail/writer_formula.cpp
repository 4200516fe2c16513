// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/writer_formula.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

namespace planerka::odf
{
namespace
{
bool is_column_letter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// "B2", the name of a cell; nothing for one of a cell that was split ("B2.1.1").
std::optional<Corner> cell_named(std::string_view name)
{
    const auto digits = std::find_if_not(name.begin(), name.end(), is_column_letter) - name.begin();
    int row = 0;
    const auto* const end = name.data() + name.size();
    const auto [rest, error] = std::from_chars(name.data() + digits, end, row);
    if (digits == 0 || error != std::errc() || rest != end || row < 1 || row > kMaxRows)
        return std::nullopt;
    Corner corner;
    corner.column = name.substr(0, static_cast<std::size_t>(digits));
    corner.row = row - 1;
    return corner;
}

std::optional<Reference> reference_in(std::string_view text)
{
    const auto colon = text.find(':');
    auto begin = text.substr(0, colon);
    const auto dot = begin.rfind('.');
    const auto first = cell_named(dot == begin.npos ? begin : begin.substr(dot + 1));
    if (!first || dot == 0)
        return std::nullopt;
    Reference reference{*first};
    if (dot != begin.npos)
    {
        reference.first.has_sheet = true;
        reference.first.sheet = begin.substr(0, dot);
    }
    if (colon != text.npos)
    {
        reference.last = cell_named(text.substr(colon + 1));
        if (!reference.last)
            return std::nullopt;
    }
    reference.notation = Notation::writer;
    reference.text = text;
    return reference;
}
} // namespace

std::vector<ReferencePiece> references_in_writer_formula(std::string_view formula)
{
    std::vector<ReferencePiece> pieces;
    std::size_t begin = 0;
    for (auto open = formula.find('<'); open != formula.npos; open = formula.find('<', open + 1))
    {
        const auto close = formula.find_first_of("<>", open + 1);
        if (close == formula.npos || formula[close] != '>')
            continue;
        auto reference = reference_in(formula.substr(open + 1, close - open - 1));
        if (!reference)
            continue;
        pieces.push_back({formula.substr(begin, open + 1 - begin), std::move(reference)});
        begin = close;
    }
    pieces.push_back({formula.substr(begin)});
    return pieces;
}
} // namespace planerka::odf
