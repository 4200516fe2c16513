// SPDX-License-Identifier: MPL-2.0
#include "settings/usual.hpp"

#include "advice/advice.hpp"
#include "load/load.hpp"
#include "meeting/expenses.hpp"
#include "meeting/hourly_rate.hpp"
#include "settings/detail/countries.hpp"
#include "settings/ranks.hpp"
#include "text/messages.hpp"

namespace planerka::settings
{
namespace
{
std::string usual_currency(const Settings& settings)
{
    auto currency = currency_of_country(settings.text("region"));
    if (currency.empty())
        currency = settings.around().language == Language::ru ? "RUB" : "USD";
    return currency;
}

RateBasis basis(const Settings& settings)
{
    const auto currency = Currency::of(settings.text("currency"));
    return rate_basis({}, currency ? *currency : *Currency::of("USD"));
}
} // namespace

std::string usual_value(std::string_view key, const Settings& settings)
{
    const auto& around = settings.around();
    if (key == "organization")
        return around.organization;
    if (key == "unit")
        return text::message(around.language, "settings.unit.usual");
    if (key == "name")
        return around.name;
    if (key == "address")
        return around.address;
    if (key == "job")
        return "sales_manager";
    if (key == "region")
        return is_country(around.country) ? around.country : std::string();
    if (key == "currency")
        return usual_currency(settings);
    if (key == "hoursPerYear")
        return basis(settings).hours_per_year.to_string();
    // Its parts, where they are given, take the place of the usual one.
    if (key == "loadMultiplier" && !settings.value("benefitsRate") && !settings.value("overheadRate"))
        return basis(settings).multiplier.to_string();
    if (key == "sellingTimeShare")
        return kUsualSellingTimeShare.to_string();
    if (key == "language")
        return std::string(code_of(around.language));
    if (key == "paper")
        return uses_letters(settings.text("region")) ? "letter" : "a4";
    if (key == "load.carriers.green")
        return kQuotaCarrierLimits.green_up_to.to_string();
    if (key == "load.carriers.amber")
        return kQuotaCarrierLimits.amber_up_to.to_string();
    if (key == "load.others.green")
        return kOtherLimits.green_up_to.to_string();
    if (key == "load.others.amber")
        return kOtherLimits.amber_up_to.to_string();
    if (key == "advice.decidingPeople")
        return std::to_string(AdviceLimits{}.deciding_people);
    if (key == "advice.longestMeeting")
        return std::to_string(AdviceLimits{}.longest);
    if (key == "advice.contentShare")
        return AdviceLimits{}.content_share.to_string();
    if (key == "advice.reviewMonths")
        return std::to_string(AdviceLimits{}.review_months);
    if (key == "rememberMeetings" || key == "keepUnsaved")
        return "yes";
    return {};
}
} // namespace planerka::settings
