// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/formula_value.hpp"

#include "base/letters.hpp"
#include "odf/detail/context.hpp"

#include <algorithm>

namespace planerka::odf
{
namespace
{
std::string doubled(std::string_view text, char quote)
{
    std::string result;
    for (const char c : text)
    {
        result += c;
        if (c == quote)
            result += c;
    }
    return result;
}

/// "-12.5"
bool is_plain_number(std::string_view text)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    const auto point = text.find('.');
    const auto whole = text.substr(0, point);
    const auto fraction = point == text.npos ? std::string_view("0") : text.substr(point + 1);
    const auto has_digits = [](std::string_view part) { return !part.empty() && std::ranges::all_of(part, is_digit); };
    return has_digits(whole) && has_digits(fraction);
}
} // namespace

std::string in_formula(const Value& value, InFormula where)
{
    const auto text = printed(value);
    if (where == InFormula::text)
        return doubled(text, '"');
    if (where == InFormula::name)
        return doubled(text, '\'');
    const auto* scalar = value.scalar();
    if (scalar && is_plain_number(scalar->value))
        return scalar->value;
    return is_plain_number(text) ? std::string(text) : '"' + doubled(text, '"') + '"';
}
} // namespace planerka::odf
