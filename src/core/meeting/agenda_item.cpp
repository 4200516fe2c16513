// SPDX-License-Identifier: MPL-2.0
#include "meeting/agenda_item.hpp"

namespace planerka
{
bool is_pause(const AgendaItem& item)
{
    return item.type == "break" || item.type == "buffer";
}
} // namespace planerka
