// SPDX-License-Identifier: MPL-2.0
#include "app/papers.hpp"

#include "documents/visible.hpp"
#include "meeting/organizer.hpp"
#include "text/format.hpp"
#include "text/messages.hpp"

#include <algorithm>

namespace planerka::app
{
using documents::Kind;

namespace
{
/// Letters, digits and the signs that addresses have in practice; others are not written to.
bool is_plain_address(std::string_view address)
{
    constexpr std::string_view kSigns = "@.-_+%=~";
    return address.find('@') != std::string_view::npos && !address.starts_with('-') &&
           std::ranges::all_of(address,
                               [&](char c)
                               {
                                   const auto byte = static_cast<unsigned char>(c);
                                   return byte >= 0x80 || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
                                          (c >= 'a' && c <= 'z') || kSigns.find(c) != std::string_view::npos;
                               });
}
} // namespace

std::vector<Kind> papers_of(const Meeting& meeting)
{
    std::vector<Kind> kinds{Kind::agenda};
    if (meeting.status == Status::held)
        kinds.push_back(Kind::minutes);
    const bool has_rates =
        std::ranges::any_of(meeting.attendees, [](const Attendee& each) { return each.cost.has_value(); });
    if (meeting.audience == Audience::internal && has_rates)
        kinds.push_back(Kind::cost);
    kinds.push_back(Kind::deck);
    return kinds;
}

std::vector<std::string> addresses_of(const Meeting& meeting)
{
    std::vector<std::string> addresses;
    const auto* const sender = organizer_of(meeting);
    for (const auto& attendee : meeting.attendees)
        if (&attendee != sender && is_plain_address(attendee.email) && takes_part(attendee) &&
            std::ranges::find(addresses, attendee.email) == addresses.end())
            addresses.push_back(attendee.email);
    return addresses;
}

Mail mail_of(const Meeting& meeting)
{
    using documents::Reader;
    const auto reader = meeting.audience == Audience::internal ? Reader::internal : Reader::client;
    const auto visible = documents::visible_part(meeting, documents::Output::invitation, reader, meeting.language);
    Mail mail;
    mail.to = addresses_of(meeting);
    mail.subject = safe_in_quotes(visible.title);
    const auto start = visible.start();
    mail.body = text::message(meeting.language, "app.mail.body",
                              {{"title", mail.subject},
                               {"when", start ? "yes" : "no"},
                               {"date", start ? text::date_with_weekday(start->date, meeting.language) : ""},
                               {"time", start ? start->clock() : ""},
                               {"zone", visible.time_zone}});
    mail.body = safe_in_quotes(mail.body);
    return mail;
}

std::string safe_in_quotes(std::string_view text)
{
    std::string safe;
    for (const char c : text)
        switch (c)
        {
        case '"':
        case '\'':
        case '`':
            safe += "’";
            break;
        case '$':
            safe += "＄";
            break;
        case '\\':
            safe += '/';
            break;
        case '\0':
            break;
        default:
            safe += c;
        }
    return safe;
}

std::string safe_attachment_name(std::string_view name)
{
    auto safe = safe_in_quotes(name);
    std::erase(safe, ',');
    return safe;
}
} // namespace planerka::app
