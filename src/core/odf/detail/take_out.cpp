// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/take_out.hpp"

#include "odf/detail/take_out_elements.hpp"
#include "odf/detail/used_parts.hpp"
#include "odf/detail/xml.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <string>

namespace planerka::odf
{
namespace
{
using namespace std::string_view_literals;

constexpr std::array kLists{"script-lc.xml"sv, "script-lb.xml"sv, "dialog-lc.xml"sv, "dialog-lb.xml"sv};

/// The name of a part within its document, be it the template or an object embedded in it.
std::string_view name_in_document(std::string_view name)
{
    const auto slash = name.find('/');
    return name.starts_with("Object ") && slash != name.npos ? name.substr(slash + 1) : name;
}

/// What kind of extra a part is by its name; nothing for one that pages need.
std::optional<ExtraKind> kind_of(std::string_view whole_name)
{
    const auto name = name_in_document(whole_name);
    const auto lies_in = [&](std::string_view folder) { return name.starts_with(folder); };
    if (lies_in("Basic/") || lies_in("Dialogs/") || lies_in("Scripts/"))
        return ExtraKind::macro;
    if (lies_in("Versions/") || name == "VersionList.xml")
        return ExtraKind::version;
    for (const auto* const folder : {"Pictures/", "ObjectReplacements/", "media/", "Media/", "Fonts/", "Object "})
        if (lies_in(folder))
            return std::nullopt;
    for (const auto* const file : {"content.xml", "styles.xml", "settings.xml", "manifest.rdf", ""})
        if (name == file)
            return std::nullopt;
    return ExtraKind::foreign_part;
}

/// Lists of libraries and versions, and menus and toolbars: they go with the rest and say nothing by themselves.
bool is_worth_telling(const SourcePart& part)
{
    const auto name = name_in_document(part.name());
    if (part.is_folder() || name == "VersionList.xml")
        return false;
    const auto file = name.substr(name.rfind('/') + 1);
    if (std::ranges::find(kLists, file) != kLists.end())
        return false;
    return !name.starts_with("Configurations2/");
}

/// An object in a format of its own may hold any data beside what its picture shows.
bool is_binary_object(const SourcePart& part)
{
    return part.name().starts_with("Object ") && part.name().find('/') == std::string::npos;
}

bool has_elements(std::string_view name)
{
    const auto file = name_in_document(name);
    return file == "content.xml" || file == "styles.xml";
}
std::string folder_of(std::string_view name)
{
    return std::string(name.substr(0, name.rfind('/') + 1));
}

/// The parts with elements, by their names.
using Documents = std::map<std::string, pugi::xml_document, std::less<>>;

Result<void> parse_all(const Source& source, Documents& documents)
{
    for (const auto& part : source.parts)
        if (has_elements(part.name()) && !part.is_folder())
            PLANERKA_CHECK(parse_xml(documents[part.name()], unpacked(part.entry), part.name()));
    return success();
}

/// The styles of the document and of each that is embedded in it, by its folder.
std::map<std::string, HiddenStyles> styles_of(const Documents& documents)
{
    std::map<std::string, HiddenStyles> styles;
    for (const auto& [name, document] : documents)
        styles[folder_of(name)].add(document.document_element());
    return styles;
}
} // namespace

Result<std::vector<Extra>> take_out(Source& source, Keep keep)
{
    std::vector<Extra> found;
    std::vector<SourcePart> parts;
    UsedParts used;
    Documents documents;
    PLANERKA_CHECK(parse_all(source, documents));
    const auto styles = styles_of(documents);
    for (auto& part : source.parts)
    {
        const auto kind = is_binary_object(part) ? ExtraKind::foreign_part : kind_of(part.name());
        if (kind && is_worth_telling(part))
            found.push_back({*kind, part.name()});
        if (kind && !is_kept(*kind, keep))
            continue;
        // It describes the template's parts, and may describe anything else.
        if (keep == Keep::pages_alone && name_in_document(part.name()) == "manifest.rdf")
            continue;
        if (const auto parsed = documents.find(part.name()); parsed != documents.end())
        {
            const auto folder = folder_of(part.name());
            const auto root = parsed->second.document_element();
            if (take_out_elements(root, part.name(), styles.at(folder), keep, found))
                part.entry = deflated_entry(part.name(), to_xml(parsed->second));
            used.look_at(root, folder);
        }
        parts.push_back(std::move(part));
    }
    if (keep == Keep::pages_alone)
        std::erase_if(parts, [&](const SourcePart& part) { return !used.is_needed(part.name()); });
    source.parts = std::move(parts);
    return found;
}
} // namespace planerka::odf
