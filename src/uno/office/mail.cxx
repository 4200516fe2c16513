// SPDX-License-Identifier: MPL-2.0
#include "office/mail.hxx"

#include "app/calendar_entry.hpp"
#include "app/file_name.hpp"
#include "app/papers.hpp"
#include "base/file.hpp"
#include "base/programs.hpp"
#include "bridge/errors.hxx"
#include "bridge/paths.hxx"
#include "bridge/settings.hxx"
#include "office/calendar.hxx"
#include "office/settings.hxx"
#include "text/messages.hpp"

#include <com/sun/star/system/XSimpleMailClientSupplier.hpp>
#include <com/sun/star/system/XSimpleMailMessage2.hpp>

#include <array>
#include <chrono>
#include <cstdio>
#include <random>
#include <system_error>

#include <sys/stat.h>

namespace planerka::uno::commands
{
namespace
{
namespace fs = std::filesystem;
using css::system::XSimpleMailClient;
using css::system::XSimpleMailMessage2;

/// What the office does if it is told of no mail program: it looks for these, in this order.
constexpr const char* kLooksItself = "sensible-lomua";
constexpr const char* kDesktops = "/usr/bin/xdg-email";
constexpr std::array kOthers{"/usr/bin/kde-open", "/usr/bin/gnome-open", "/usr/bin/evolution", "/usr/bin/icedove",
                             "/usr/bin/thunderbird"};

/// Whether the desktop has a program for addresses that begin with mailto:. Where it cannot be asked, the office may
/// try.
bool desktop_has_one()
{
    if (!find_in_path("xdg-mime").has_value())
        return true;
    std::FILE* const answer = ::popen("xdg-mime query default x-scheme-handler/mailto 2>/dev/null", "r");
    if (!answer)
        return true;
    std::array<char, 256> line{};
    const bool has_one = std::fgets(line.data(), line.size(), answer) && line.front() != '\n';
    ::pclose(answer);
    return has_one;
}

bool has_mail_program(const Context& context)
{
    const auto program = to_utf8(text_setting(context, "/org.openoffice.Office.Common/ExternalMailer", "Program"));
    if (!program.empty() && program != kLooksItself)
        return program.find('/') == std::string::npos ? find_in_path(program).has_value()
                                                      : is_program(to_path(to_ou(program)));
    if (is_program(kDesktops))
        return desktop_has_one();
    return std::any_of(kOthers.begin(), kOthers.end(), is_program);
}

/// The mail program, by the system's own way or, where there is none, by a command.
Reference<XSimpleMailClient> mail_client(const Context& context)
{
    for (const auto* const service : {"com.sun.star.system.SimpleSystemMail", "com.sun.star.system.SimpleCommandMail"})
    {
        const Reference<css::system::XSimpleMailClientSupplier> supplier(
            context->getServiceManager()->createInstanceWithContext(OUString::createFromAscii(service), context),
            UNO_QUERY);
        if (!supplier.is())
            continue;
        if (auto client = supplier->querySimpleMailClient(); client.is())
            return client;
    }
    return {};
}

/// Where attached files lie: the mail program may read them only when the message is sent, long after. Those of older
/// messages go after a day.
fs::path folder_for_files(const Context& context)
{
    const auto all = user_folder(context) / "mail";
    take(make_private_folder(all));
    std::error_code ignored;
    std::vector<fs::path> old;
    for (fs::directory_iterator entry(all, ignored), end; !ignored && entry != end; entry.increment(ignored))
        if (std::error_code none;
            entry->last_write_time(none) + std::chrono::hours(24) < fs::file_time_type::clock::now())
            old.push_back(entry->path());
    for (const auto& folder : old)
        fs::remove_all(folder, ignored);
    std::random_device random;
    const auto own = all / std::to_string(random());
    if (::mkdir(own.c_str(), 0700) != 0)
        throw Failure(Error{"file.no_folder"}.in_file(own.string()));
    return own;
}

OUString attached(const fs::path& folder, const std::string& name, const std::string& bytes)
{
    const auto file = folder / app::safe_attachment_name(name);
    take(write_file(file, bytes, FileAccess::owner_only));
    return to_url(file);
}
} // namespace

Outcome send_mail(const Place& place)
{
    const auto meeting = take(place.session->to_be_made()).meeting;
    if (!has_mail_program(place.context))
        throw Failure({"extension.no_mail_program"});
    const auto client = mail_client(place.context);
    if (!client.is())
        throw Failure({"extension.no_mail_program"});
    const auto agenda = take(make_document(place.context, documents::Kind::agenda, meeting));
    const auto entry =
        take(app::calendar_entry(meeting, {.method = CalendarMethod::request, .stamp_minutes = minutes_now()}));
    const auto folder = folder_for_files(place.context);
    const auto mail = app::mail_of(meeting);

    const Reference<XSimpleMailMessage2> message(client->createSimpleMailMessage(), UNO_QUERY_THROW);
    std::vector<OUString> others;
    for (const auto& address : mail.to)
        if (&address == &mail.to.front())
            message->setRecipient(to_ou(address));
        else
            others.push_back(to_ou(address));
    message->setCcRecipient(to_sequence(others));
    message->setSubject(to_ou(mail.subject));
    message->setBody(to_ou(mail.body));
    message->setAttachement(sequence({attached(folder, app::pdf_name(agenda.file_name), pdf_of(place.context, agenda)),
                                      attached(folder, app::entry_file_name(meeting), entry)}));
    client->sendSimpleMailMessage(Reference<css::system::XSimpleMailMessage>(message, UNO_QUERY), 0);
    return {
        text::message(ui_language(place.context), mail.to.empty() ? "sidebar.note.mail_nobody" : "sidebar.note.mail"),
        {}};
}
} // namespace planerka::uno::commands
