// SPDX-License-Identifier: MPL-2.0
#include "app/fields_reference.hpp"

#include "documents/shown_in.hpp"
#include "forms/reference.hpp"
#include "text/messages.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace planerka::app
{
namespace
{
using documents::Output;

/// Each calendar entry is one thing to a reader.
struct Named
{
    std::string_view name;
    std::array<Output, 2> outputs;
};
constexpr std::array kDocuments{Named{"agenda", {Output::agenda, Output::agenda}},
                                Named{"minutes", {Output::minutes, Output::minutes}},
                                Named{"cost", {Output::cost, Output::cost}},
                                Named{"deck", {Output::deck, Output::deck}},
                                Named{"invitation", {Output::invitation, Output::invitation}},
                                Named{"calendar", {Output::calendar, Output::calendar_request}},
                                Named{"budget", {Output::budget, Output::budget}}};

/// Why a field is in no document.
struct Nowhere
{
    std::string_view place;
    std::string_view reason;
};
constexpr std::array kNowhere{Nowhere{"advisor.overrideReason", "organizer"},
                              Nowhere{"attendees[0].absenceReason", "organizer"},
                              Nowhere{"costs.opportunity.reason", "organizer"},
                              Nowhere{"attendees[0].cost.annualSalary", "hourly_rate"},
                              Nowhere{"attendees[0].cost.benefitsRate", "hourly_rate"},
                              Nowhere{"attendees[0].cost.overheadRate", "hourly_rate"},
                              Nowhere{"attendees[0].cost.loadMultiplier", "hourly_rate"},
                              Nowhere{"attendees[0].cost.fte", "hourly_rate"},
                              Nowhere{"attendees[0].cost.hoursPerYear", "hourly_rate"},
                              Nowhere{"costs.opportunity.annualRevenue", "selling_hour"},
                              Nowhere{"costs.opportunity.productiveHours", "selling_hour"},
                              Nowhere{"costs.opportunity.averageDeal", "calculation"},
                              Nowhere{"costs.opportunity.winRate", "calculation"},
                              Nowhere{"costs.fixed[0].fxDate", "calculation"},
                              Nowhere{"costs.fixed[0].fxSource", "calculation"},
                              Nowhere{"document.logo", "picture"}};

std::string say(Language language, std::string_view key)
{
    return text::message(language, "forms.reference." + std::string(key));
}
} // namespace

std::string documents_with(std::string_view place, Language language)
{
    const auto found = documents::shown_in().find(place);
    std::string names;
    if (found != documents::shown_in().end())
        for (const auto& document : kDocuments)
            if (std::ranges::find_first_of(found->second, document.outputs) != found->second.end())
                names += (names.empty() ? "" : ", ") + say(language, "document." + std::string(document.name));
    if (!names.empty())
        return names;
    const auto* const reason = std::ranges::find(kNowhere, place, &Nowhere::place);
    return reason == kNowhere.end() ? "–" : say(language, "nowhere." + std::string(reason->reason));
}

std::string fields_reference(Language language)
{
    const forms::FurtherColumn documents{say(language, "column.documents"),
                                         [&](std::string_view place) { return documents_with(place, language); }};
    return forms::reference_of_fields(language, documents);
}
} // namespace planerka::app
