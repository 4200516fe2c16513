// SPDX-License-Identifier: MPL-2.0
#include "cost/detail/notation.hpp"

#include "text/format.hpp"
#include "text/messages.hpp"

namespace planerka
{
std::string Notation::number(const Decimal& value) const
{
    return text::number(value, language_);
}

std::string Notation::rounded(const std::string& expression, int digits, Rounding rounding) const
{
    return call(name_of(rounding), expression + "; " + std::to_string(digits));
}

std::string Notation::sum(const std::vector<std::string>& terms)
{
    std::string sum;
    for (const auto& term : terms)
        (sum.empty() ? sum : sum += " + ") += term;
    return sum.empty() ? "0" : sum;
}

const char* Notation::name_of(Rounding rounding)
{
    switch (rounding)
    {
    case Rounding::half_up:
        return "round";
    case Rounding::half_even:
        return "roundeven";
    case Rounding::up:
        return "roundup";
    }
    return "";
}

std::string Notation::call(const char* function, const std::string& argument) const
{
    return text::message(language_, std::string("explain.function.") + function) + '(' + argument + ')';
}
} // namespace planerka
