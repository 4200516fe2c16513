// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "cost/alternatives.hpp"
#include "cost/cost.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

/// Every figure of a cost, listed once: its key, unit, words, value, formula and method. Whatever shows figures visits
/// these tables: the command, the JSON answer, the explanations.
namespace planerka
{
class Explainer; // what formulas are written with: a matter of this folder

enum class Unit
{
    money,
    hourly_rate, ///< money, with the digits that were given
    hours,       ///< two decimals
    minutes,
    count,
    percent, ///< one decimal: 84.1
};

/// What a figure tells, as a listing groups them.
enum class FigureGroup
{
    parts,    ///< of the direct cost of one meeting
    totals,   ///< of one meeting
    selling,  ///< what turns lost time into money
    expenses, ///< of one meeting, with their tax
    one_off,  ///< expenses of the whole series, with their tax
    year,
    units, ///< per person, minute, decision; what pays for it
};

/// One figure of an Of: of a whole Cost, or of a person, an expense line, an agenda item or an alternative in it.
template <class Of>
struct Figure
{
    std::string_view key; ///< in the JSON answer; "annual.full" is "full" in the object "annual"
    FigureGroup group;
    Unit unit;
    std::optional<Decimal> (*value)(const Of&); ///< as it is printed; nothing where it is not defined
    std::string_view method;                    ///< message "cost.method.<method>": a heading of the sheet Method
    std::string (*formula)(const Explainer&, const Of&);
    std::string (*source)(const Explainer&, const Of&) = nullptr; ///< where there is more to say than the method
    std::string_view words = key;                                 ///< message "cost.figure.<words>"
};

/// In the order in which they are shown.
std::span<const Figure<Cost>> cost_figures();
std::span<const Figure<AttendeeShare>> person_figures();
std::span<const Figure<ExpenseShare>> line_figures();
std::span<const Figure<ItemShare>> item_figures();
std::span<const Figure<Alternative>> alternative_figures();

/// The figure of the whole cost with this key. Precondition: there is one.
const Figure<Cost>& cost_figure(std::string_view key);

/// "Direct cost". `words` is Figure::words.
std::string figure_name(std::string_view words, Language language);
} // namespace planerka
