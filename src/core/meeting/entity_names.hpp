// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/meeting.hpp"

#include <string_view>

/// The name of each entity of the model, for tables that name a field by entity and key: "Attendee", "email". Where a
/// table needs the name of an entity that has none, the code does not compile.
namespace planerka::entities
{
template <class Entity>
struct Name;

#define PLANERKA_ENTITY_NAME(Entity)                                                                                   \
    template <>                                                                                                        \
    struct Name<Entity>                                                                                                \
    {                                                                                                                  \
        static constexpr std::string_view value = #Entity;                                                             \
    };
PLANERKA_ENTITY_NAME(Amount)
PLANERKA_ENTITY_NAME(AttendeeCost)
PLANERKA_ENTITY_NAME(Readiness)
PLANERKA_ENTITY_NAME(Attendee)
PLANERKA_ENTITY_NAME(AgendaItem)
PLANERKA_ENTITY_NAME(Vote)
PLANERKA_ENTITY_NAME(Decision)
PLANERKA_ENTITY_NAME(ActionItem)
PLANERKA_ENTITY_NAME(Goal)
PLANERKA_ENTITY_NAME(ParkedItem)
PLANERKA_ENTITY_NAME(Benefit)
PLANERKA_ENTITY_NAME(Product)
PLANERKA_ENTITY_NAME(Objection)
PLANERKA_ENTITY_NAME(Feedback)
PLANERKA_ENTITY_NAME(Recognition)
PLANERKA_ENTITY_NAME(Campaign)
PLANERKA_ENTITY_NAME(Cadence)
PLANERKA_ENTITY_NAME(LanguageRule)
PLANERKA_ENTITY_NAME(Outreach)
PLANERKA_ENTITY_NAME(ConferenceDay)
PLANERKA_ENTITY_NAME(CostLine)
PLANERKA_ENTITY_NAME(Opportunity)
PLANERKA_ENTITY_NAME(Costs)
PLANERKA_ENTITY_NAME(Recurrence)
PLANERKA_ENTITY_NAME(Platform)
PLANERKA_ENTITY_NAME(Location)
PLANERKA_ENTITY_NAME(Organization)
PLANERKA_ENTITY_NAME(Retirement)
PLANERKA_ENTITY_NAME(Client)
PLANERKA_ENTITY_NAME(ExpectedBenefit)
PLANERKA_ENTITY_NAME(AdvisorAnswer)
PLANERKA_ENTITY_NAME(CalendarEntry)
PLANERKA_ENTITY_NAME(DocumentDetails)
PLANERKA_ENTITY_NAME(Meeting)
#undef PLANERKA_ENTITY_NAME

template <class T>
inline constexpr std::string_view name_of = Name<std::remove_const_t<T>>::value;

/// An entity of the model: not a single value, a list or an optional.
template <class T>
concept Entity = requires
{
    Name<std::remove_const_t<T>>::value;
};
} // namespace planerka::entities
