// SPDX-License-Identifier: MPL-2.0
#include "calendar/detail/export_joining.hpp"

#include "base/letters.hpp"
#include "base/link.hpp"
#include "joining/hide.hpp"
#include "joining/link_passcode.hpp"

#include <string>

namespace planerka
{
namespace
{
/// A text of ours in one line, as the fields of the model are.
void write_ours(const char* name, const std::string& text, CalendarWriter& writer)
{
    writer.text(name, one_line(text));
}
} // namespace

void write_place(const Meeting& meeting, CalendarWriter& writer)
{
    if (!meeting.location)
        return;
    const auto& name = meeting.location->name;
    const auto& room = meeting.location->room;
    writer.text("LOCATION", one_line(name.empty() || room.empty() ? name + room : name + "; " + room));
    write_ours("X-PLANERKA-ROOM", room, writer);
}

void write_joining(const Meeting& meeting, bool is_shared, CalendarWriter& writer)
{
    if (!meeting.platform)
        return;
    const auto& platform = *meeting.platform;
    const auto url = is_shared ? link_without_passcode(platform.join_url) : platform.join_url;
    const auto label = ";LABEL=" + quoted_parameter(platform.name);
    if (may_be_link(url))
    {
        writer.line("URL", url);
        writer.line("CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO" + label, url);
    }
    std::string number;
    for (const char c : dial_in_without_pin(platform.dial_in))
        if (is_digit(c) || (c == '+' && number.empty()))
            number += c;
    if (number.size() >= 3)
        writer.line("CONFERENCE;VALUE=URI;FEATURE=AUDIO,PHONE" + label, "tel:" + number);
    write_ours("X-PLANERKA-DIAL-IN", is_shared ? dial_in_without_pin(platform.dial_in) : platform.dial_in, writer);
    write_ours("X-PLANERKA-FALLBACK", is_shared ? text_without_passcodes(platform.fallback) : platform.fallback,
               writer);
    if (is_shared)
        return;
    write_ours("X-PLANERKA-PASSCODE", platform.passcode, writer);
    write_ours("X-PLANERKA-PIN", platform.dial_in_pin, writer);
}
} // namespace planerka
