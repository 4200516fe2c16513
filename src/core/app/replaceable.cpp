// SPDX-License-Identifier: MPL-2.0
#include "app/replaceable.hpp"

#include "app/pdf_mark.hpp"
#include "base/file.hpp"
#include "documents/request.hpp"
#include "meeting/meeting_file.hpp"
#include "odf/package.hpp"

#include <algorithm>
#include <system_error>

namespace planerka::app
{
namespace
{
constexpr std::string_view kOurEntry = "\nPRODID:-//Planerka//"; ///< calendar/README.md, "A meeting as an event"

bool remembers_a_meeting(std::string_view bytes)
{
    const auto properties = odf::user_properties(bytes);
    return properties && std::ranges::any_of(properties.value(), [](const auto& property)
                                             { return property.first == documents::kMeetingProperty; });
}

/// A document that the office has written in a format of Microsoft's keeps its properties.
bool remembers_as_ooxml(std::string_view bytes)
{
    const auto files = odf::unpack(bytes);
    const auto name = '"' + std::string(documents::kMeetingProperty) + '"';
    return files && std::ranges::any_of(
                        files.value(), [&](const auto& file)
                        { return file.first == "docProps/custom.xml" && file.second.find(name) != std::string::npos; });
}

bool is_our_document(std::string_view bytes)
{
    return remembers_a_meeting(bytes) || is_marked_pdf(bytes) || remembers_as_ooxml(bytes);
}

template <class IsOurs>
Result<void> may_hold(const std::filesystem::path& file, const IsOurs& is_ours)
{
    std::error_code none;
    if (!std::filesystem::is_regular_file(file, none))
        return success();
    const auto bytes = read_file(file);
    if (bytes && (bytes.value().empty() || is_ours(bytes.value())))
        return success();
    return Error{"file.not_ours"}.in_file(file.string());
}
} // namespace

Result<void> may_hold_document(const std::filesystem::path& file)
{
    return may_hold(file, is_our_document);
}

Result<void> may_hold_meeting(const std::filesystem::path& file, std::string_view id)
{
    return may_hold(file,
                    [id](const std::string& bytes)
                    {
                        const auto meeting = parse_meeting(bytes);
                        return meeting && !id.empty() && meeting.value().id == id;
                    });
}

Result<void> may_hold_entry(const std::filesystem::path& file)
{
    return may_hold(file, [](const std::string& bytes)
                    { return bytes.starts_with("BEGIN:VCALENDAR") && bytes.find(kOurEntry) != std::string::npos; });
}
} // namespace planerka::app
