// SPDX-License-Identifier: MPL-2.0
#include "advice/detail/work.hpp"

#include <string_view>
#include <utility>

namespace planerka::advice
{
Work work_of(const AgendaItem& item)
{
    constexpr std::pair<std::string_view, Work> kActivities[]{{"information", Work::information},
                                                              {"discussion", Work::discussion},
                                                              {"decision", Work::decision},
                                                              {"practice", Work::practice}};
    for (const auto& [name, work] : kActivities)
        if (item.activity == name)
            return work;
    if (!item.activity.empty())
        return Work::unknown;
    if (item.type == "go_no_go" || !item.decision_ids.empty())
        return Work::decision;
    if (item.type == "demo" || item.type == "roleplay")
        return Work::practice;
    return item.type == "recognition" ? Work::recognition : Work::unknown;
}

} // namespace planerka::advice
