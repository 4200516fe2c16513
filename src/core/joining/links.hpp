// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Links by which one joins a meeting: joining/README.md, "Platforms" and "Links in a text".
namespace planerka
{
struct JoinLink
{
    std::string url{};
    std::string platform{}; ///< as Platform::name
};

/// The platform of a link by which one joins a meeting; empty for every other link, also for one to a recording or a
/// help page of the same service.
std::string_view platform_of(std::string_view url);

/// The links in a text or in HTML, in their order, without what mail filters wrap around them.
std::vector<std::string> links_in(std::string_view text);

/// The first link in a text by which one joins a meeting.
std::optional<JoinLink> join_link_in(std::string_view text);

/// The link around which Outlook's Safe Links, another mail filter or a redirect of Google's was wrapped; any other
/// link as it is.
std::string unwrapped_link(std::string url);
} // namespace planerka
