// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <pugixml.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace planerka::odf
{
/// The styles of a document that hide what has them: slides, sheets and texts.
class HiddenStyles
{
public:
    /// Adds the styles of a part: content.xml or styles.xml.
    void add(pugi::xml_node root);

    /// Whether an element is hidden by its style: draw:page, table:table, text:p, text:h or text:span.
    bool hides(pugi::xml_node element) const;

private:
    struct Style
    {
        std::optional<bool> hidden; ///< nothing if the parent decides
        std::string parent;
    };

    using Name = std::pair<std::string, std::string>; ///< the family and the name

    std::map<Name, Style> styles_{};
};
} // namespace planerka::odf
