// SPDX-License-Identifier: MPL-2.0
#include "registration.hxx"

#include "bridge/errors.hxx"
#include "calc/cells.hxx"
#include "cost/cost.hpp"
#include "meeting/hourly_rate.hpp"
#include "office/office.hxx"

#include <com/sun/star/lang/XServiceInfo.hpp>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/supportsservice.hxx>
#include <org/planerka/XFunctions.hpp>

namespace planerka::uno
{
namespace
{
class Functions final : public cppu::WeakImplHelper2<org::planerka::XFunctions, css::lang::XServiceInfo>
{
public:
    explicit Functions(Context context) : context_(std::move(context)) {}

    double SAL_CALL meetingCost(double minutes, double people, double hourly_rate, const Any& preparation_minutes,
                                const Any& follow_up_minutes, const Any& recovery_minutes, const Any& expenses,
                                const Any& currency) override
    {
        return guard(
            [&]
            {
                const auto money = currency_from_cell(currency);
                AttendeeCost one;
                one.loaded_hourly_rate = from_cell(hourly_rate, "hourlyRate");
                one.prep_minutes = minutes_from_cell(preparation_minutes, 0, "preparationMinutes");
                one.follow_up_minutes = minutes_from_cell(follow_up_minutes, 0, "followUpMinutes");
                one.recovery_minutes = minutes_from_cell(recovery_minutes, 0, "recoveryMinutes");

                Attendee group;
                group.id = "people";
                group.affiliation = "internal";
                group.headcount = count_from_cell(people, "people");
                group.cost = one;

                Meeting meeting;
                meeting.duration_minutes = count_from_cell(minutes, "minutes");
                meeting.attendees = {group};
                meeting.costs.emplace().currency = money.code();
                CostLine line;
                line.category = "other";
                line.amount = from_cell(expenses, Decimal(), "expenses");
                meeting.costs->fixed = {line};
                return to_cell(take(cost_of(meeting)).direct);
            });
    }

    double SAL_CALL hourlyRate(double annual_salary, const Any& load_multiplier, const Any& hours_per_year,
                               const Any& currency) override
    {
        return guard(
            [&]
            {
                AttendeeCost pay;
                pay.annual_salary = from_cell(annual_salary, "annualSalary");
                pay.load_multiplier = given_in_cell(load_multiplier, "loadMultiplier");
                pay.hours_per_year = given_in_cell(hours_per_year, "hoursPerYear");
                if (pay.hours_per_year && pay.hours_per_year->is_zero())
                    throw Failure({"calc.zero", {{"argument", "hoursPerYear"}}});
                const auto rate = loaded_hourly_rate(pay, currency_from_cell(currency));
                if (!rate)
                    throw Failure({"calc.too_large", {{"argument", "annualSalary"}}});
                return to_cell(*rate);
            });
    }

    double SAL_CALL annualCost(double cost_per_meeting, double meetings_per_year, const Any& one_off_cost,
                               const Any& currency) override
    {
        return guard(
            [&]
            {
                const auto money = currency_from_cell(currency);
                const auto each = Money::rounded(from_cell(cost_per_meeting, "costPerMeeting").exact(), money);
                const auto once = Money::rounded(from_cell(one_off_cost, Decimal(), "oneOffCost").exact(), money);
                return to_cell(each.times(count_from_cell(meetings_per_year, "meetingsPerYear")) + once);
            });
    }

    OUString SAL_CALL getImplementationName() override { return "org.planerka.comp.Functions"; }
    sal_Bool SAL_CALL supportsService(const OUString& name) override { return cppu::supportsService(this, name); }
    Sequence<OUString> SAL_CALL getSupportedServiceNames() override
    {
        return sequence<OUString>({"org.planerka.Functions", "com.sun.star.sheet.AddIn"});
    }

private:
    /// Calc shows an error value for an IllegalArgumentException; everything else (an amount beyond Money's limit)
    /// becomes one here.
    template <class Body>
    double guard(Body&& body)
    {
        const auto self = static_cast<cppu::OWeakObject*>(this);
        try
        {
            return guarded([this] { return ui_language(context_); }, self, std::forward<Body>(body));
        }
        catch (const css::uno::RuntimeException& exception)
        {
            throw css::lang::IllegalArgumentException(exception.Message, self, -1);
        }
    }

    const Context context_;
};
} // namespace
} // namespace planerka::uno

css::uno::XInterface* planerka_Functions_get_implementation(css::uno::XComponentContext* context,
                                                            const css::uno::Sequence<css::uno::Any>&)
{
    return cppu::acquire(new planerka::uno::Functions(context));
}
