// SPDX-License-Identifier: MPL-2.0
// clocks FOLDER: with the zones of FOLDER, answers each line "ZONE SECONDS" (since 1970) with the wall clock there and
// what that wall clock means: "2027-03-14T03:30 1805005800" or "unknown" for a zone that is none.
#include "time/zone.hpp"

#include <iostream>
#include <string>

int main(int count, char** arguments)
{
    using namespace planerka;
    if (count != 2)
        return 2;
    use_zones_of(arguments[1]);
    std::string zone;
    for (std::int64_t seconds = 0; std::cin >> zone >> seconds;)
    {
        if (!is_time_zone(zone))
        {
            std::cout << "unknown\n";
            continue;
        }
        const auto local = local_at({seconds / 60}, zone);
        std::cout << local.to_string() << ' ' << instant_of(local, zone).instant.minutes * 60 << '\n';
    }
}
