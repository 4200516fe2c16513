// SPDX-License-Identifier: MPL-2.0
#include "app/look.hpp"

#include "odf/package.hpp"

#include <boost/algorithm/string/replace.hpp>

#include <utility>

namespace planerka::app
{
namespace
{
constexpr std::string_view kOurAccent = "#1b5e7b"; // documents/README.md, "Typography"

/// Sides of A4, as our layouts write them, and those of a letter.
constexpr std::pair<const char*, const char*> kSides[]{
    {"210mm", "215.9mm"}, {"297mm", "279.4mm"}, {"21cm", "21.59cm"}, {"29.7cm", "27.94cm"}};

void take_letter(std::string& content)
{
    for (const auto* const side : {"fo:page-width=\"", "fo:page-height=\""})
        for (const auto& [a4, letter] : kSides)
            boost::replace_all(content, std::string(side) + a4 + '"', std::string(side) + letter + '"');
}
} // namespace

Look look_of(const settings::Settings& settings)
{
    return {settings.text("accentColor"), settings.text("paper") == "letter"};
}

Result<std::string> with_look(std::string_view layout, const Look& look)
{
    if (look == Look{})
        return std::string(layout);
    PLANERKA_TRY(auto files, odf::unpack(layout));
    odf::Package package(nullptr, files.size());
    for (auto& [name, content] : files)
    {
        if (name == "styles.xml" || name == "content.xml")
        {
            if (!look.accent.empty())
                boost::replace_all(content, kOurAccent, look.accent);
            if (look.is_letter)
                take_letter(content);
        }
        package.add(std::move(name), std::move(content));
    }
    return package.write();
}
} // namespace planerka::app
