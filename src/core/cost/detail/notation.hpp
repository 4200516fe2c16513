// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "money/money.hpp"

#include <cstdint>
#include <string>
#include <vector>

/// Formulas as text.
namespace planerka
{
/// Two decimals, half away from zero: how hours are printed.
inline Decimal hundredths(const Exact& value)
{
    return {(value * 100).rounded(Rounding::half_up), 2};
}

/// Writes the formulas of one meeting: numbers as a language writes them, functions by its names (those of its Calc).
class Notation
{
public:
    Notation(Language language, Rounding rounding) : language_(language), rounding_(rounding) {}

    std::string number(const Decimal& value) const; ///< "1,397.52", with the digits it has
    std::string number(const Money& value) const { return number(value.decimal()); }
    std::string number(std::int64_t value) const { return number(Decimal(value, 0)); }

    /// "round(…)": to the minor unit, by the meeting's rule.
    std::string rounded(const std::string& expression) const { return call(name_of(rounding_), expression); }
    /// "round(…; 2)": to that many digits.
    std::string rounded(const std::string& expression, int digits, Rounding rounding) const;
    std::string rounded_up(const std::string& expression) const { return call("roundup", expression); }
    std::string rounded_down(const std::string& expression) const { return call("rounddown", expression); }

    /// "a + b + c"; "0" for none.
    static std::string sum(const std::vector<std::string>& terms);
    static std::string product(const std::string& a, const std::string& b) { return a + " × " + b; }
    static std::string quotient(const std::string& a, const std::string& b) { return a + " / " + b; }
    static std::string difference(const std::string& a, const std::string& b) { return a + " − " + b; }
    static std::string grouped(const std::string& expression) { return '(' + expression + ')'; }

    Language language() const { return language_; }
    Rounding rounding() const { return rounding_; }

private:
    static const char* name_of(Rounding rounding);
    std::string call(const char* function, const std::string& argument) const;

    Language language_;
    Rounding rounding_;
};
} // namespace planerka
