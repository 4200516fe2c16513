// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/detail/escape.hpp"
#include "odf/detail/markup.hpp"

#include <cstdint>
#include <map>
#include <vector>

namespace planerka::odf
{
// Indices of the styles that every document has, in common_styles(); those of Calc's cells follow.
inline constexpr std::uint32_t kParagraphStyle = 0;
inline constexpr std::uint32_t kPlainStyle = 1; ///< text that is no paragraph, such as svg:title
inline constexpr std::uint32_t kAttributeStyle = 2;
inline constexpr std::uint32_t kUnescapedStyle = 3; ///< the name of a sheet: escaped later, once it is unique
inline constexpr std::uint32_t kFormulaStyle = 4;   ///< those of InFormula, in its order from text on

std::vector<TextStyle> common_styles();

/// Finds how a value is written at a tag: with the white space of paragraphs, of Calc's cells, or of plain text.
class ValueStyles
{
public:
    /// Adds the styles of cells to `styles`.
    ValueStyles(std::vector<TextStyle>& styles, const Markup& markup, bool is_spreadsheet)
        : styles_(styles), markup_(markup), is_spreadsheet_(is_spreadsheet)
    {
    }

    /// An index in `styles`.
    std::uint32_t at(pugi::xml_node tag);

private:
    std::uint32_t in_cell(pugi::xml_node inner, pugi::xml_node paragraph);

    std::vector<TextStyle>& styles_;
    const Markup& markup_;
    bool is_spreadsheet_;
    std::map<pugi::xml_node, std::uint32_t> cell_styles_{}; ///< by the element that a tag stands in
};
} // namespace planerka::odf
