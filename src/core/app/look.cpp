// SPDX-License-Identifier: MPL-2.0
#include "app/look.hpp"

#include "app/detail/logo_frames.hpp"
#include "base/file.hpp"
#include "odf/package.hpp"

#include <boost/algorithm/string/replace.hpp>

#include <cstdint>
#include <filesystem>
#include <system_error>
#include <utility>

namespace planerka::app
{
namespace
{
constexpr std::string_view kOurAccent = "#1b5e7b";       // documents/README.md, "Typography"
constexpr std::uintmax_t kLargestLogo = 5 * 1024 * 1024; // bytes: it is in every document

/// Sides of A4, as our layouts write them, and those of a letter.
constexpr std::pair<const char*, const char*> kSides[]{
    {"210mm", "215.9mm"}, {"297mm", "279.4mm"}, {"21cm", "21.59cm"}, {"29.7cm", "27.94cm"}};

void take_letter(std::string& content)
{
    for (const auto* const side : {"fo:page-width=\"", "fo:page-height=\""})
        for (const auto& [a4, letter] : kSides)
            boost::replace_all(content, std::string(side) + a4 + '"', std::string(side) + letter + '"');
}

Error not_shown(const char* reason, const char* whose, const std::string& path)
{
    return Error{"logo.not_shown",
                 {{"reason", reason}, {"whose", whose}, {"megabytes", std::to_string(kLargestLogo / (1024 * 1024))}}}
        .in_file(path);
}
} // namespace

Look look_of(const settings::Settings& settings)
{
    return {settings.text("accentColor"), settings.text("paper") == "letter", settings.text("logo"),
            settings.text("legalText")};
}

Result<std::optional<odf::Picture>> logo_of(const Meeting& meeting, const Look& look)
{
    const bool has_own = meeting.document && !meeting.document->logo.empty();
    const auto& path = has_own ? meeting.document->logo : look.logo;
    if (path.empty())
        return std::optional<odf::Picture>();
    const auto* const whose = has_own ? "meeting" : "settings";
    // Nobody knows which folder a shorter path would begin in: the office's, the command's or that of the meeting file.
    if (!path.starts_with('/'))
        return not_shown("no_path", whose, path);
    std::error_code failed;
    const auto status = std::filesystem::status(path, failed);
    if (status.type() == std::filesystem::file_type::not_found)
        return not_shown("missing", whose, path);
    if (failed || !std::filesystem::is_regular_file(status))
        return not_shown("unreadable", whose, path);
    if (const auto size = std::filesystem::file_size(path, failed); !failed && size > kLargestLogo)
        return not_shown("too_large", whose, path);
    auto bytes = read_file(path);
    if (!bytes)
        return not_shown("unreadable", whose, path);
    auto picture = odf::picture_of(std::move(bytes).value());
    if (!picture)
        return not_shown("not_plain", whose, path);
    return picture;
}

Result<std::string> with_look(std::string_view layout, const Dress& dress)
{
    if (dress.accent.empty() && !dress.is_letter && !dress.logo)
        return std::string(layout);
    PLANERKA_TRY(auto files, odf::unpack(layout));
    if (dress.logo)
        add_logo(files, *dress.logo, dress.language);
    odf::Package package(nullptr, files.size());
    for (auto& [name, content] : files)
    {
        if (name == "styles.xml" || name == "content.xml")
        {
            if (!dress.accent.empty())
                boost::replace_all(content, kOurAccent, dress.accent);
            if (dress.is_letter)
                take_letter(content);
        }
        package.add(std::move(name), std::move(content));
    }
    return package.write();
}
} // namespace planerka::app
