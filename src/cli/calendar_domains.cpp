// SPDX-License-Identifier: MPL-2.0
#include "calendar_domains.hpp"

#include "console.hpp"

#include "text/messages.hpp"

namespace planerka::cli
{
namespace
{
const char* message_for(const GuessedDomain& guess)
{
    if (guess.name.find('@') != std::string::npos)
        return guess.reason == GuessedDomain::Reason::owner ? "cli.import.owner_address" : "cli.import.guessed_address";
    switch (guess.reason)
    {
    case GuessedDomain::Reason::most:
        return "cli.import.guessed_domain";
    case GuessedDomain::Reason::organiser:
        return "cli.import.guessed_domain_organises";
    case GuessedDomain::Reason::first:
        return "cli.import.guessed_domain_first";
    case GuessedDomain::Reason::owner: // of a domain the calendar says so, and nothing is guessed
        break;
    }
    return "";
}
} // namespace

void warn_of_domains(const ImportedCalendar& calendar, const std::vector<std::string>& named, Language language)
{
    if (const auto& guess = calendar.guessed_domain)
        warn(text::message(language, message_for(*guess), {{"domain", guess->name}}));
    for (const auto& domain : named.empty() ? std::vector<std::string>{} : calendar.mail_providers)
        warn(text::message(language, "cli.import.mail_provider", {{"domain", domain}}));
    // Those of a rate card need not meet.
    if (!named.empty())
        for (const auto& domain : calendar.unmet_domains)
            warn(text::message(language, "cli.import.unmet_domain", {{"domain", domain}}));
}
} // namespace planerka::cli
