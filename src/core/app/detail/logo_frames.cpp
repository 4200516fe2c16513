// SPDX-License-Identifier: MPL-2.0
#include "app/detail/logo_frames.hpp"

#include "text/messages.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

namespace planerka::app
{
namespace
{
/// Hundredths of a millimetre.
struct Box
{
    int width;
    int height;
};

/// Where a layout has its logo: behind which text of its file, how large it may be, and where it stands then. Style
/// "Logo" of the layout says the rest.
struct Place
{
    std::string_view behind;
    Box room;
    std::string_view attributes; ///< of the frame
    int right_edge = 0;          ///< of the picture, from the left edge of the slide; 0: the style says where it stands
};

// Texts: a layout has the first of these that it has.
constexpr Place kPlaces[]{
    // Agenda and English minutes: beside title and kicker.
    {"<text:p text:style-name=\"Kicker\">", {4500, 1100}, " text:anchor-type=\"paragraph\" svg:y=\"0mm\""},
    // Protocol: in the middle of the upper margin, as on Russian letterheads.
    {"<text:p text:style-name=\"Title\">", {8000, 1000}, " text:anchor-type=\"paragraph\" svg:y=\"8mm\""},
};

// Each master of the slides has one; the title slide has more room.
constexpr Place kTitleSlide{
    "<style:master-page style:name=\"Title\"", {7000, 1800}, " draw:layer=\"backgroundobjects\" svg:y=\"10mm\"", 26000};
constexpr Place kSlide{"<style:master-page ", {4000, 800}, " draw:layer=\"backgroundobjects\" svg:y=\"4mm\"", 26000};

std::string millimetres(int hundredths)
{
    const auto rest = std::to_string(hundredths % 100);
    return std::to_string(hundredths / 100) + '.' + (rest.size() < 2 ? "0" : "") + rest + "mm";
}

/// As large as the room allows.
Box fitted(const odf::Picture& picture, Box room)
{
    const auto width = static_cast<long long>(picture.width), height = static_cast<long long>(picture.height);
    const bool is_wide = width * room.height > height * room.width;
    return is_wide ? Box{room.width, std::max(1, static_cast<int>(room.width * height / width))}
                   : Box{std::max(1, static_cast<int>(room.height * width / height)), room.height};
}

class Logo
{
public:
    Logo(const odf::Picture& picture, Language language)
        : picture_(picture), part_("Pictures/logo." + std::string(picture.ending)),
          title_(text::message(language, "documents.common.logo"))
    {
    }

    const std::string& part() const { return part_; }

    std::string frame(const Place& place) const
    {
        const auto size = fitted(picture_, place.room);
        // The layouts need no pictures, so their files do not declare these prefixes everywhere.
        std::string xml = "<draw:frame xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
                          "xmlns:xlink=\"http://www.w3.org/1999/xlink\" draw:style-name=\"Logo\" draw:name=\"Logo\"";
        xml += place.attributes;
        if (place.right_edge > 0)
            xml += " svg:x=\"" + millimetres(place.right_edge - size.width) + '"';
        xml += " svg:width=\"" + millimetres(size.width) + "\" svg:height=\"" + millimetres(size.height) + "\">";
        xml += "<draw:image xlink:href=\"" + part_ +
               "\" xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\"/>";
        return xml + "<svg:title>" + title_ + "</svg:title></draw:frame>";
    }

private:
    const odf::Picture& picture_;
    std::string part_;
    std::string title_;
};

/// Behind the first such text.
bool add_to_text(std::string& content, const Logo& logo)
{
    for (const auto& place : kPlaces)
        if (const auto found = content.find(place.behind); found != content.npos)
        {
            content.insert(found + place.behind.size(), logo.frame(place));
            return true;
        }
    return false;
}

/// On each master that slides have: it has lines and frames, the masters of a text have none.
bool add_to_masters(std::string& styles, const Logo& logo)
{
    bool is_any = false;
    for (auto master = styles.find(kSlide.behind); master != styles.npos;
         master = styles.find(kSlide.behind, master + 1))
    {
        const auto begin = styles.find("<draw:line ", master);
        if (begin == styles.npos || begin > styles.find("</style:master-page>", master))
            continue;
        const bool is_title = styles.compare(master, kTitleSlide.behind.size(), kTitleSlide.behind) == 0;
        styles.insert(begin, logo.frame(is_title ? kTitleSlide : kSlide));
        is_any = true;
    }
    return is_any;
}
} // namespace

void add_logo(std::vector<std::pair<std::string, std::string>>& files, const odf::Picture& picture, Language language)
{
    const auto file = [&files](std::string_view name) -> std::string*
    {
        const auto found = std::ranges::find(files, name, &std::pair<std::string, std::string>::first);
        return found == files.end() ? nullptr : &found->second;
    };
    auto* const content = file("content.xml");
    auto* const styles = file("styles.xml");
    auto* const manifest = file("META-INF/manifest.xml");
    if (!content || !styles || !manifest)
        return;
    const Logo logo(picture, language);
    // Of the two a deck has masters with lines, a text has paragraphs of those styles.
    if (!add_to_masters(*styles, logo) && !add_to_text(*content, logo))
        return;
    constexpr std::string_view kEnd = "</manifest:manifest>";
    if (const auto end = manifest->rfind(kEnd); end != manifest->npos)
        manifest->insert(end, "<manifest:file-entry manifest:full-path=\"" + logo.part() + "\" manifest:media-type=\"" +
                                  std::string(picture.media_type) + "\"/>");
    files.emplace_back(logo.part(), picture.bytes);
}
} // namespace planerka::app
