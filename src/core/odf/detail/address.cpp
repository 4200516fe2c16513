// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/address.hpp"

#include "base/hex_escapes.hpp"
#include "base/letters.hpp"

#include <algorithm>

namespace planerka::odf
{
namespace
{
bool is_letter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// The end of a text in quotes that begins at `begin`; a doubled quotation mark within it does not end it.
std::size_t skip_quoted(std::string_view text, std::size_t begin)
{
    const char quote = text[begin];
    auto end = begin + 1;
    for (; end < text.size(); ++end)
        if (text[end] == quote)
        {
            if (end + 1 < text.size() && text[end + 1] == quote)
                ++end;
            else
                return end + 1;
        }
    return end;
}

/// Reads a corner and removes it from the front of `text`.
std::optional<Corner> read_corner(std::string_view& text)
{
    Corner corner;
    auto rest = text;
    if (!rest.starts_with('.'))
    {
        corner.sheet_is_absolute = rest.starts_with('$');
        if (corner.sheet_is_absolute)
            rest.remove_prefix(1);
        if (rest.starts_with('\''))
        {
            const auto end = skip_quoted(rest, 0);
            if (end < 2 || rest[end - 1] != '\'')
                return std::nullopt;
            for (std::size_t i = 1; i + 1 < end; ++i)
            {
                corner.sheet += rest[i];
                if (rest[i] == '\'')
                    ++i;
            }
            rest.remove_prefix(end);
        }
        else
        {
            const auto end = rest.find_first_of(".:#' ");
            if (end == rest.npos || end == 0)
                return std::nullopt;
            corner.sheet = rest.substr(0, end);
            rest.remove_prefix(end);
        }
        corner.has_sheet = true;
    }
    if (!rest.starts_with('.'))
        return std::nullopt;
    rest.remove_prefix(1);

    std::size_t end = rest.starts_with('$') ? 1 : 0;
    const auto letters = end;
    while (end < rest.size() && is_letter(rest[end]))
        ++end;
    if (end == letters || end > letters + 3)
        return std::nullopt;
    corner.column = rest.substr(0, end);
    rest.remove_prefix(end);

    corner.row_is_absolute = rest.starts_with('$');
    const auto digits = rest.substr(corner.row_is_absolute ? 1 : 0);
    const auto count =
        static_cast<std::size_t>(std::find_if_not(digits.begin(), digits.end(), is_digit) - digits.begin());
    if (count > 7 || (count == 0 && corner.row_is_absolute))
        return std::nullopt;
    if (count > 0)
    {
        corner.row = std::stoi(std::string(digits.substr(0, count))) - 1;
        if (corner.row < 0 || corner.row >= kMaxRows)
            return std::nullopt;
        rest = digits.substr(count);
    }
    text = rest;
    return corner;
}

/// Reads a reference and removes it from the front of `text`.
std::optional<Reference> read_reference(std::string_view& text)
{
    auto rest = text;
    auto first = read_corner(rest);
    if (!first)
        return std::nullopt;
    Reference reference{std::move(*first)};
    if (rest.starts_with(':'))
    {
        rest.remove_prefix(1);
        reference.last = read_corner(rest);
        if (!reference.last)
            return std::nullopt;
    }
    reference.text = text.substr(0, text.size() - rest.size());
    text = rest;
    return reference;
}

bool needs_quotes(std::string_view sheet)
{
    if (sheet == kNoSheet)
        return false;
    return sheet.empty() || is_digit(sheet.front()) ||
           !std::all_of(sheet.begin(), sheet.end(),
                        [](char c)
                        { return is_letter(c) || is_digit(c) || c == '_' || static_cast<unsigned char>(c) >= 0x80; });
}

void append_corner(std::string& out, const Corner& corner)
{
    if (corner.has_sheet)
    {
        if (corner.sheet_is_absolute)
            out += '$';
        if (needs_quotes(corner.sheet))
        {
            out += '\'';
            for (const char c : corner.sheet)
                out.append(c == '\'' ? 2 : 1, c);
            out += '\'';
        }
        else
            out += corner.sheet;
    }
    (out += '.') += corner.column;
    if (corner.row < 0)
        return;
    if (corner.row_is_absolute)
        out += '$';
    out += std::to_string(corner.row + 1);
}
} // namespace

std::string column_name(unsigned index)
{
    std::string name;
    for (auto rest = index + 1; rest > 0; rest = (rest - 1) / 26)
        name.insert(name.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return name;
}

std::vector<ReferencePiece> references_in_formula(std::string_view formula)
{
    std::vector<ReferencePiece> pieces;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < formula.size();)
    {
        if (formula[i] == '"')
            i = skip_quoted(formula, i);
        else if (formula[i] == '[')
        {
            auto rest = formula.substr(i + 1);
            auto reference = read_reference(rest);
            if (reference && rest.starts_with(']'))
            {
                pieces.push_back({formula.substr(begin, i + 1 - begin), std::move(reference)});
                i = begin = formula.size() - rest.size();
                continue;
            }
            while (i < formula.size() && formula[i] != ']')
                i = formula[i] == '\'' ? skip_quoted(formula, i) : i + 1;
        }
        else
            ++i;
    }
    pieces.push_back({formula.substr(begin)});
    return pieces;
}

std::vector<ReferencePiece> references_in_addresses(std::string_view addresses)
{
    std::vector<ReferencePiece> pieces;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < addresses.size();)
    {
        auto rest = addresses.substr(i);
        auto reference = read_reference(rest);
        if (reference && (rest.empty() || rest.front() == ' '))
        {
            pieces.push_back({addresses.substr(begin, i - begin), std::move(reference)});
            i = begin = addresses.size() - rest.size();
        }
        while (i < addresses.size() && addresses[i] != ' ')
            i = addresses[i] == '\'' ? skip_quoted(addresses, i) : i + 1;
        while (i < addresses.size() && addresses[i] == ' ')
            ++i;
    }
    pieces.push_back({addresses.substr(begin)});
    return pieces;
}

std::vector<ReferencePiece> reference_in_link(std::string_view link)
{
    if (!link.starts_with('#'))
        return {{link}};
    const auto written = link.substr(1);
    auto text = hex_escapes_decoded(written, '%');
    const auto colon = text.find(':', text.starts_with('\'') ? skip_quoted(text, 0) : 0);
    const auto dot = text.rfind('.', colon);
    const bool has_sheet = dot != text.npos && (colon == text.npos || dot < colon);
    const auto name =
        has_sheet ? text.substr(text.starts_with('$') ? 1 : 0, dot - (text.starts_with('$') ? 1 : 0)) : std::string();
    if (colon != text.npos && text.find('.', colon) == text.npos)
        text.insert(colon + 1, ".");
    if (!has_sheet)
        text.insert(0, ".");
    else if (!name.starts_with('\'') && needs_quotes(name) && name.find('\'') == name.npos)
        text.replace(text.find(name), name.size(), "'" + name + "'");

    auto rest = std::string_view(text);
    auto reference = read_reference(rest);
    if (!reference || !rest.empty() || reference->first.row < 0)
        return {{link}};
    reference->text = written;
    return {{link.substr(0, 1), std::move(reference)}, {}};
}

std::string to_link(std::string_view reference)
{
    std::string text(reference.substr(reference.starts_with('.') ? 1 : 0));
    if (const auto second = text.find(":."); second != text.npos)
        text.erase(second + 1, 1);
    return text;
}

void append_reference(std::string& out, const Reference& reference)
{
    if (reference.notation == Notation::writer)
    {
        if (reference.first.has_sheet)
            (out += reference.first.sheet) += '.';
        (out += reference.first.column) += std::to_string(reference.first.row + 1);
        if (reference.last)
            ((out += ':') += reference.last->column) += std::to_string(reference.last->row + 1);
        return;
    }
    append_corner(out, reference.first);
    if (reference.last)
    {
        out += ':';
        append_corner(out, *reference.last);
    }
}
} // namespace planerka::odf
