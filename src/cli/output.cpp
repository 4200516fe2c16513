// SPDX-License-Identifier: MPL-2.0
#include "output.hpp"

#include "office.hpp"

#include "app/replaceable.hpp"
#include "meeting/meeting_file.hpp"
#include "text/messages.hpp"

#include <algorithm>
#include <iostream>
#include <span>

namespace planerka::cli
{
namespace
{
/// What the office converts documents to, and OpenDocument of the other kinds and for templates.
constexpr std::string_view kConvertible[] = {"pdf", "doc",  "docx", "rtf", "htm",  "html", "txt",
                                             "xls", "xlsx", "csv",  "ppt", "pptx", "epub"};
constexpr std::string_view kOpenDocument[] = {"odt", "ods", "odp", "odg", "ott", "ots", "otp", "fodt", "fods", "fodp"};

bool is_one_of(std::string_view extension, std::span<const std::string_view> extensions)
{
    return std::ranges::find(extensions, extension) != extensions.end();
}

/// Without its full stop, in small letters.
std::string extension_of(const std::filesystem::path& file)
{
    auto extension = file.extension().string();
    std::ranges::transform(extension, extension.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return extension.empty() ? extension : extension.substr(1);
}

Result<void> is_no_input(const std::filesystem::path& output, const std::vector<std::filesystem::path>& inputs)
{
    std::error_code none;
    for (const auto& input : inputs)
        if (std::filesystem::is_regular_file(output, none) && std::filesystem::equivalent(input, output, none))
            return Error{"file.is_input", {{"input", input.string()}}}.in_file(output.string());
    return success();
}
} // namespace

bool is_standard_output(const std::filesystem::path& output)
{
    return output == "-";
}

std::vector<std::filesystem::path> files_of_meeting(const std::string& meeting)
{
    if (meeting == "-")
        return {"/dev/stdin"};
    return {meeting, private_path(meeting)};
}

Result<void> write_output(const std::filesystem::path& output, std::string_view bytes, const Precautions& precautions,
                          FileAccess access)
{
    if (is_standard_output(output))
    {
        std::cout << bytes << std::flush;
        if (!std::cout)
            return Error{"output.unreadable"};
        return success();
    }
    PLANERKA_CHECK(is_no_input(output, precautions.inputs));
    if (precautions.may_hold)
        PLANERKA_CHECK(precautions.may_hold(output));
    return write_file(output, bytes, access);
}

Result<void> write_meeting(const Meeting& meeting, const std::filesystem::path& output,
                           const std::vector<std::filesystem::path>& inputs, bool force)
{
    const auto beside = private_path(output);
    PLANERKA_CHECK(is_no_input(output, inputs));
    PLANERKA_CHECK(is_no_input(beside, inputs));
    if (force)
        return replace_meeting(meeting, output);
    PLANERKA_CHECK(app::may_hold_meeting(output, meeting.id));
    // Beside a file of the same meeting it is that meeting's own, and save_meeting() looks whose it is.
    std::error_code none;
    if (!std::filesystem::exists(output, none) && std::filesystem::exists(beside, none))
        return Error{"file.not_ours"}.in_file(beside.string());
    return save_meeting(meeting, output);
}

std::string other_format(documents::Kind kind, const std::filesystem::path& output, Language language)
{
    const auto extension = extension_of(output);
    const std::string ours(documents::extension_of(kind));
    if (!office_format(kind, output).empty())
        return {};
    const bool is_convertible = is_one_of(extension, kConvertible);
    if (extension == ours || (!is_convertible && !is_one_of(extension, kOpenDocument)))
        return {};
    auto file = output;
    file.replace_extension(ours);
    return text::message(language, "cli.make.other_format",
                         {{"file", output.string()},
                          {"extension", extension},
                          {"formats", known_formats(kind)},
                          {"ours", ours},
                          {"name", file.string()},
                          {"converted", is_convertible ? "yes" : "no"}});
}
} // namespace planerka::cli
