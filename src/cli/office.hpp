// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"
#include "documents/request.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

/// Formats that an installed office alone writes: it is asked, in a profile that goes with the answer.
namespace planerka::cli
{
/// The format that a name ends with, if the office makes this kind of document in it: "pdf" for all, "docx", "xlsx" or
/// "pptx"; empty for any other name.
std::string office_format(documents::Kind kind, const std::filesystem::path& output);

/// The endings that a document of this kind may have: ".odt, .pdf, .docx".
std::string known_formats(documents::Kind kind);

/// An OpenDocument package, and the ending of its name.
struct ToConvert
{
    std::string bytes{};
    std::string extension{}; ///< "odt"
};

/// The same documents in another format, in the same order. Errors: "office.missing", with where it was looked for;
/// "office.not_in_time"; "office.failed", with what the office says; "file.no_folder" if there is no place for it to
/// work in.
Result<std::vector<std::string>> convert(const std::vector<ToConvert>& documents, std::string_view format);
} // namespace planerka::cli
