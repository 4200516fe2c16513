// SPDX-License-Identifier: MPL-2.0
#include "app/session_state.hpp"

namespace planerka::app
{
Concerns concern_of(std::string_view place)
{
    return place.find('[') == std::string_view::npos ? Concerns::the_meeting : Concerns::a_row;
}
} // namespace planerka::app
