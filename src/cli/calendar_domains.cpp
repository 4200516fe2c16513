// SPDX-License-Identifier: MPL-2.0
#include "calendar_domains.hpp"

#include "console.hpp"

#include "text/messages.hpp"

namespace planerka::cli
{
namespace
{
const char* message_for(GuessedDomain::Reason reason)
{
    switch (reason)
    {
    case GuessedDomain::Reason::most:
        return "cli.import.guessed_domain";
    case GuessedDomain::Reason::organiser:
        return "cli.import.guessed_domain_organises";
    case GuessedDomain::Reason::first:
        return "cli.import.guessed_domain_first";
    }
    return "";
}
} // namespace

void warn_of_domains(const ImportedCalendar& calendar, const std::vector<std::string>& named, Language language)
{
    if (const auto& guess = calendar.guessed_domain)
        warn(text::message(language, message_for(guess->reason), {{"domain", guess->name}}));
    // Those of a rate card need not meet.
    if (!named.empty())
        for (const auto& domain : calendar.unmet_domains)
            warn(text::message(language, "cli.import.unmet_domain", {{"domain", domain}}));
}
} // namespace planerka::cli
