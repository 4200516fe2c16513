// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Links by which one joins a meeting.
namespace planerka
{
struct JoinLink
{
    std::string url{};
    std::string platform{}; ///< as Platform::name
};

/// The platform of a link that lets one join a meeting; empty for any other link, also one to a recording or a help
/// page of the same service.
std::string_view platform_of(std::string_view url);

/// The links in a text or in HTML, in their order, without what mail filters wrap around them.
std::vector<std::string> links_in(std::string_view text);

/// The first link to a meeting.
std::optional<JoinLink> join_link_in(std::string_view text);

/// "zoom" for "Zoom Meeting", "teams" for «Собрание в Microsoft Teams», "other" for "Online"; empty for what names a
/// place where people meet.
std::string_view platform_named_by(std::string_view place);

/// What Outlook's Safe Links and other filters, or a redirect of Google's, have been put around; any other link as it
/// is.
std::string unwrapped_link(std::string url);

/// "%3A" is ":".
std::string percent_decoded(std::string_view text);

struct DialIn
{
    std::string number{}; ///< "+49 69 1234567"
    std::string pin{};    ///< "123456789#"
};

/// The telephone number of a text that says how to dial in: after "tel:", or in a line that speaks of dialling. Without
/// a PIN the number of the meeting is one, which Zoom asks for.
std::optional<DialIn> dial_in_of(std::string_view text);

/// "Ab9xY2" of an invitation with a line "Passcode: Ab9xY2" or «Код доступа: Ab9xY2»; empty if there is none.
std::string passcode_in(std::string_view text);
} // namespace planerka
