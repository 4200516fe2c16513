// SPDX-License-Identifier: MPL-2.0
#include "advice/advice.hpp"

namespace planerka
{
std::string_view name_of(RuleType type)
{
    switch (type)
    {
    case RuleType::stop:
        return "stop";
    case RuleType::replace:
        return "replace";
    case RuleType::trim:
        return "trim";
    case RuleType::hold:
        return "hold";
    }
    return {};
}

std::string_view name_of(Verdict verdict)
{
    switch (verdict)
    {
    case Verdict::do_not_send:
        return "do_not_send";
    case Verdict::another_way:
        return "another_way";
    case Verdict::smaller:
        return "smaller";
    case Verdict::worth_holding:
        return "worth_holding";
    }
    return {};
}
} // namespace planerka
