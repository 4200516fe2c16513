// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "money/exact.hpp"

#include <boost/algorithm/string.hpp>

#include <cctype>
#include <stdexcept>
#include <string>
#include <string_view>

/// Calculates a formula as explain() prints it, in either language: a reader with a pocket calculator.
namespace samples
{
class FormulaReader
{
public:
    /// @param minor_digits of round(x) without a number of digits.
    FormulaReader(std::string formula, planerka::Language language, int minor_digits) : minor_digits_(minor_digits)
    {
        boost::replace_all(formula, "\u00A0", "");
        for (const auto& [sign, plain] : {std::pair{"×", "*"}, std::pair{"−", "-"}})
            boost::replace_all(formula, sign, plain);
        if (language == planerka::Language::en)
            boost::erase_all(formula, ",");
        else
            boost::replace_all(formula, ",", ".");
        boost::erase_all(formula, " ");
        rest_ = text_ = std::move(formula);
    }

    planerka::Exact value()
    {
        const auto value = sum();
        if (!rest_.empty())
            fail();
        return value;
    }

private:
    using Exact = planerka::Exact;

    [[noreturn]] void fail() const { throw std::runtime_error("no formula: " + text_ + " at " + std::string(rest_)); }

    bool take(std::string_view token)
    {
        if (!rest_.starts_with(token))
            return false;
        rest_.remove_prefix(token.size());
        return true;
    }

    Exact sum()
    {
        auto value = product();
        for (;;)
            if (take("+"))
                value += product();
            else if (take("-"))
                value -= product();
            else
                return value;
    }

    Exact product()
    {
        auto value = factor();
        for (;;)
            if (take("*"))
                value *= factor();
            else if (take("/"))
                value /= factor();
            else
                return value;
    }

    Exact factor()
    {
        if (take("-"))
            return -factor();
        if (take("("))
            return closed(sum());
        for (const auto& [name, rounding] : {std::pair{"roundup", Round::up},
                                             {"rounddown", Round::down},
                                             {"roundeven", Round::even},
                                             {"round", Round::half},
                                             {"округлвверх", Round::up},
                                             {"округлвниз", Round::down},
                                             {"округлчётн", Round::even},
                                             {"округл", Round::half}})
            if (take(std::string(name) + '('))
                return rounded(rounding);
        return number();
    }

    enum class Round
    {
        half,
        even,
        up,
        down,
    };

    Exact rounded(Round how)
    {
        const auto argument = sum();
        int digits = minor_digits_;
        if (take(";"))
            digits = static_cast<int>(number().rounded(planerka::Rounding::half_up));
        Exact unit = 1;
        for (; digits > 0; --digits)
            unit /= 10;
        const auto units = argument / unit;
        using planerka::Rounding;
        const auto whole = how == Round::half   ? units.rounded(Rounding::half_up)
                           : how == Round::even ? units.rounded(Rounding::half_even)
                           : how == Round::up   ? units.rounded(Rounding::up)
                                                : -(-units).rounded(Rounding::up);
        return closed(whole * unit);
    }

    Exact closed(Exact value)
    {
        if (!take(")"))
            fail();
        return value;
    }

    Exact number()
    {
        Exact value = 0;
        Exact place = 1;
        bool is_fraction = false;
        std::size_t length = 0;
        for (; length < rest_.size(); ++length)
        {
            const char c = rest_[length];
            if (c == '.' && !is_fraction)
            {
                is_fraction = true;
                continue;
            }
            if (!std::isdigit(static_cast<unsigned char>(c)))
                break;
            value = value * 10 + (c - '0');
            if (is_fraction)
                place *= 10;
        }
        if (length == 0)
            fail();
        rest_.remove_prefix(length);
        return value / place;
    }

    int minor_digits_;
    std::string text_;
    std::string_view rest_;
};
} // namespace samples
