// SPDX-License-Identifier: MPL-2.0
#include "package_text.hpp"

#include "odf/detail/zip.hpp"
#include "odf/package.hpp"

#include <deque>
#include <vector>

namespace fuzz
{
using namespace planerka::odf;

std::optional<std::string> package_of(std::string_view text)
{
    std::deque<ZipEntry> entries;
    while (!text.empty())
    {
        const auto file = text.substr(0, text.find(kBetweenFiles));
        text.remove_prefix(std::min(text.size(), file.size() + 1));
        const auto name = file.substr(0, file.find('\n'));
        if (name.size() == file.size() || name.empty() || name.size() > 200)
            continue;
        entries.push_back(stored_entry(std::string(name), file.substr(name.size() + 1)));
    }
    if (entries.empty())
        return std::nullopt;
    std::vector<const ZipEntry*> pointers;
    for (const auto& entry : entries)
        pointers.push_back(&entry);
    return write_zip(pointers);
}

std::string package_text(std::string_view package)
{
    std::string text;
    const auto files = unpack(package);
    if (!files)
        return text;
    for (const auto& [name, bytes] : files.value())
        if (name == "mimetype" || name.ends_with("content.xml") || name == "styles.xml" || name == "settings.xml" ||
            name == "META-INF/manifest.xml")
            ((text += name) += '\n') += bytes + kBetweenFiles;
    return text;
}
} // namespace fuzz
