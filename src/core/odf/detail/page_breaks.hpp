// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/detail/markup.hpp"
#include "odf/detail/program.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace planerka::odf
{
/// A break of a style: what the next paragraph needs to begin where that of the style began.
struct PageBreak
{
    std::string kind{};        ///< "page" or "column"; empty: that of the page style
    std::string page_style{};  ///< style:master-page-name
    std::string page_number{}; ///< style:page-number

    auto operator<=>(const PageBreak&) const = default;
};

/// The page breaks of paragraphs that are not written, because they hold only tags: odf/README.md, "What disappears".
/// The next paragraph or table that is written gets them, by a style of its own.
class PageBreaks
{
public:
    /// Finds them in content.xml of a text document; `styles` is styles.xml.
    PageBreaks(pugi::xml_node root, const Markup& markup, std::string_view styles);

    bool empty() const { return breaks_.empty(); }

    /// Whether this is office:automatic-styles, where breaking styles are to be.
    bool holds_styles(pugi::xml_node element) const { return !empty() && element == automatic_; }

    /// The break before and after a paragraph that is not written, as numbers from 1; 0 if there is none.
    std::pair<std::uint32_t, std::uint32_t> around(pugi::xml_node paragraph) const;

    /// Whether the element is a paragraph or table of the page itself, which can take over a break.
    bool can_break(pugi::xml_node element) const;

    /// The attribute of the element that names its style.
    static std::string_view style_attribute(pugi::xml_node element);

    /// Its style with each of the breaks, in their order: the number of the first in styles().
    std::uint32_t breaking_styles_of(pugi::xml_node element);

    const std::vector<BreakingStyle>& styles() const { return styles_; }

private:
    using Node = pugi::xml_node;

    std::pair<PageBreak, PageBreak> breaks_of(std::string_view style) const;
    std::uint32_t number_of(const PageBreak& found);
    BreakingStyle breaking(Node element, std::string_view style, const PageBreak& added);

    using Styles = std::map<std::pair<std::string_view, std::string_view>, Node>; ///< by family and name

    static void note_styles(Node parent, Styles& styles);
    static Node style_in(const Styles& styles, std::string_view family, std::string_view name);

    pugi::xml_document common_{};
    Styles own_{};       ///< automatic ones
    Styles inherited_{}; ///< those of styles.xml
    std::size_t style_bytes_ = 0;
    Node automatic_{};
    std::map<Node, std::pair<std::uint32_t, std::uint32_t>> around_{};
    std::vector<PageBreak> breaks_{};
    std::map<std::pair<std::string, std::string>, std::uint32_t> known_{}; ///< by element's family and style
    std::vector<BreakingStyle> styles_{};
    std::set<std::string, std::less<>> names_{}; ///< of all automatic styles
};
} // namespace planerka::odf
