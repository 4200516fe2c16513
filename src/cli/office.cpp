// SPDX-License-Identifier: MPL-2.0
#include "office.hpp"

#include "run_program.hpp"

#include "app/pdf_mark.hpp"
#include "base/file.hpp"
#include "base/letters.hpp"
#include "base/programs.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>
#include <sstream>

namespace planerka::cli
{
namespace
{
namespace fs = std::filesystem;

constexpr int kSeconds = 180; ///< a slow machine takes a quarter of it; nobody waits longer for one that hangs
constexpr const char* kVariable = "PLANERKA_OFFICE";
constexpr std::array kNames{"soffice", "libreoffice"};
constexpr std::array kUsualPlaces{"/usr/lib/libreoffice/program/soffice", "/usr/lib64/libreoffice/program/soffice",
                                  "/opt/libreoffice/program/soffice", "/snap/bin/libreoffice"};

std::string_view own_format(documents::Kind kind)
{
    switch (kind)
    {
    case documents::Kind::agenda:
    case documents::Kind::minutes:
        return "docx";
    case documents::Kind::cost:
        return "xlsx";
    case documents::Kind::deck:
        return "pptx";
    }
    return {};
}

/// "/opt/libreoffice25.2/program/soffice": as its makers' packages install it, the newest first.
std::vector<fs::path> in_opt()
{
    std::vector<fs::path> found;
    std::error_code none;
    for (fs::directory_iterator entry("/opt", none), end; !none && entry != end; entry.increment(none))
        if (entry->path().filename().string().starts_with("libreoffice"))
            found.push_back(entry->path() / "program" / "soffice");
    std::ranges::sort(found, std::greater());
    return found;
}

Result<fs::path> find_office()
{
    if (const char* const told = std::getenv(kVariable); told && *told)
    {
        if (is_program(told))
            return fs::path(told);
        return Error{"office.missing", {{"place", told}}};
    }
    for (const auto* const name : kNames)
        if (auto program = find_in_path(name))
            return *std::move(program);
    std::vector<fs::path> places(kUsualPlaces.begin(), kUsualPlaces.end());
    std::ranges::move(in_opt(), std::back_inserter(places));
    const auto found = std::ranges::find_if(places, is_program);
    if (found == places.end())
        return Error{"office.missing", {{"place", "PATH"}}};
    return *found;
}

std::string file_url(const fs::path& path)
{
    std::string url = "file://";
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    for (const char c : path.string())
    {
        const auto byte = static_cast<unsigned char>(c);
        const bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' ||
                              c == '-' || c == '.' || c == '_' || c == '~';
        if (is_plain)
            url += c;
        else
            url.append({'%', kDigits[byte >> 4], kDigits[byte & 15]});
    }
    return url;
}

/// The last thing that the office has said.
std::string last_line(const fs::path& log)
{
    const auto text = read_file(log);
    std::istringstream lines(text ? text.value() : std::string());
    std::string last = "–";
    for (std::string line; std::getline(lines, line);)
        if (!line.empty())
            last = line;
    return last;
}
} // namespace

std::string office_format(documents::Kind kind, const fs::path& output)
{
    const auto extension = lowered(output.extension().string());
    for (const auto format : {std::string_view("pdf"), own_format(kind)})
        if (extension == '.' + std::string(format))
            return std::string(format);
    return {};
}

std::string known_formats(documents::Kind kind)
{
    return '.' + std::string(documents::extension_of(kind)) + ", .pdf, ." + std::string(own_format(kind));
}

Result<std::vector<std::string>> convert(const std::vector<ToConvert>& documents, std::string_view format)
{
    PLANERKA_TRY(const auto office, find_office());
    const PrivateFolder folder; // what is converted may hold pay
    if (folder.path().empty())
        return Error{"file.no_folder"}.in_file(fs::path("/tmp").string());
    const auto out = folder.path() / "out";
    const auto log = folder.path() / "log";
    std::vector<std::string> arguments{"-env:UserInstallation=" + file_url(folder.path() / "profile"),
                                       "--headless",
                                       "--norestore",
                                       "--nologo",
                                       "--nodefault",
                                       "--nolockcheck",
                                       "--convert-to",
                                       std::string(format),
                                       "--outdir",
                                       out.string()};
    for (std::size_t number = 0; number < documents.size(); ++number)
    {
        const auto file = folder.path() / (std::to_string(number) + '.' + documents[number].extension);
        PLANERKA_CHECK(write_file(file, documents[number].bytes, FileAccess::owner_only));
        arguments.push_back(file.string());
    }
    const auto ended = run_program(office, arguments, log, kSeconds);
    if (ended == Ended::not_in_time)
        return Error{"office.not_in_time", {{"seconds", std::to_string(kSeconds)}}};

    std::vector<std::string> converted;
    for (std::size_t number = 0; number < documents.size(); ++number)
    {
        // The office ends well whatever comes of it.
        auto bytes = read_file(out / (std::to_string(number) + '.' + std::string(format)));
        if (!bytes || bytes.value().empty())
            return Error{"office.failed", {{"format", std::string(format)}, {"reason", last_line(log)}}};
        converted.push_back(format == "pdf" ? app::marked_pdf(std::move(bytes).value()) : std::move(bytes).value());
    }
    return converted;
}
} // namespace planerka::cli
