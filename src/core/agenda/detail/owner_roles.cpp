// SPDX-License-Identifier: MPL-2.0
#include "agenda/detail/owner_roles.hpp"

#include <algorithm>

namespace planerka
{
bool has_tag(const Attendee& person, std::string_view owner_role)
{
    return std::ranges::find(person.owner_roles, owner_role) != person.owner_roles.end();
}

bool matches_table(const Attendee& person, std::string_view owner_role)
{
    const auto& kind = person.attendee_kind;
    if (owner_role == "sales_manager" || owner_role == "sales_rep" || owner_role == "executive" ||
        owner_role == "financial_planner")
        return kind == owner_role;
    if (owner_role == "marketing_manager")
        return kind == "marketing";
    if (owner_role == "product_manager")
        return kind == "developer" || kind == "manufacturer";
    if (owner_role == "technical_expert" || owner_role == "investment_specialist")
        return person.role == "supporting_expert";
    if (owner_role == "trainer")
        return person.role == "presenter";
    if (owner_role == "client")
        return affiliation_of(person) == "client";
    return false;
}
} // namespace planerka
