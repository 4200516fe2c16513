// SPDX-License-Identifier: MPL-2.0
#include "app/session_state.hpp"

namespace planerka::app
{
Concerns concern_of(Field field)
{
    switch (field)
    {
    case Field::item_title:
    case Field::item_minutes:
    case Field::person_kind:
    case Field::person_count:
    case Field::person_name:
    case Field::person_rate:
    case Field::chair:
    case Field::minute_taker:
    case Field::entry_for_client:
        return Concerns::a_row;
    default:
        return Concerns::the_meeting;
    }
}
} // namespace planerka::app
