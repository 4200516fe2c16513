// SPDX-License-Identifier: MPL-2.0
#include "bridge/paths.hxx"

#include <osl/file.hxx>

namespace planerka::uno
{
std::filesystem::path to_path(const OUString& url_or_path)
{
    OUString path;
    if (osl::FileBase::getSystemPathFromFileURL(url_or_path, path) != osl::FileBase::E_None)
        path = url_or_path;
    const auto utf8 = to_utf8(path);
    return std::filesystem::path(std::u8string(utf8.begin(), utf8.end()));
}

OUString to_url(const std::filesystem::path& path)
{
    OUString url;
    const auto utf8 = path.u8string();
    osl::FileBase::getFileURLFromSystemPath(
        to_ou(std::string_view(reinterpret_cast<const char*>(utf8.data()), utf8.size())), url);
    return url;
}
} // namespace planerka::uno
