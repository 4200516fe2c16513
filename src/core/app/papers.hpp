// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "documents/request.hpp"
#include "meeting/meeting.hpp"

#include <string>
#include <string_view>
#include <vector>

/// What is handed out of a meeting: app/README.md, "Handing out".
namespace planerka::app
{
/// The documents that those the meeting is with are given. The cost sheet, which holds pay, only if they are colleagues
/// and somebody has a rate.
std::vector<documents::Kind> papers_of(const Meeting& meeting);

/// An e-mail to those invited, with nothing in it that one of them may not see, and no character that means something
/// to a shell: app/README.md, "Handing out".
struct Mail
{
    std::vector<std::string> to{}; ///< addresses, each once
    std::string subject{};
    std::string body{};
};

/// To whom such a mail goes: addresses, each once.
std::vector<std::string> addresses_of(const Meeting& meeting);

/// To everybody who has an address and takes part, but not to the organiser, who sends it. In the meeting's language.
Mail mail_of(const Meeting& meeting);

/// The text without what a shell reads as something else between quotation marks: quotation marks become “’”, a dollar
/// sign its wide form, a backslash a slash. For names of attached files commas go too, which part them.
std::string safe_in_quotes(std::string_view text);
std::string safe_attachment_name(std::string_view name);
} // namespace planerka::app
