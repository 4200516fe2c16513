// SPDX-License-Identifier: MPL-2.0
#include "cost/explain.hpp"

#include "cost/detail/explainer.hpp"
#include "text/messages.hpp"

namespace planerka
{
void Explainer::add(std::string figure, std::string name, const Decimal& value, std::string formula, std::string source)
{
    explained_.push_back({std::move(figure), std::move(name), value, std::move(formula), std::move(source)});
}

void Explainer::add(const std::string& figure, const Money& value, std::string formula, std::string source)
{
    add(figure, figure_name(figure), value.decimal(), std::move(formula), std::move(source));
}

std::string Explainer::figure_name(const std::string& figure) const
{
    return text::message(notation_.language(), "cost.figure." + figure);
}

std::string Explainer::name_of(const std::string& whose, const std::string& figure) const
{
    return text::message(notation_.language(), "explain.name", {{"whose", whose}, {"figure", figure_name(figure)}});
}

std::string Explainer::domain(const std::string& sections) const
{
    return "DOMAIN " + sections;
}

std::string Explainer::given(const std::string& path) const
{
    const bool is_private = private_part_ == PrivatePart::in_private_file && is_private_path(path);
    return text::message(notation_.language(), is_private ? "explain.given_private" : "explain.given",
                         {{"path", path}});
}

std::string Explainer::assumed(const std::string& source, const std::string& value, const std::string& path) const
{
    return text::message(notation_.language(), "explain.assumed",
                         {{"source", source}, {"value", value}, {"path", path}});
}

std::string Explainer::by_share(const std::string& source) const
{
    const auto& opportunity = meeting_.costs->opportunity;
    return opportunity && opportunity->selling_time_share
               ? source
               : assumed(source, number(cost_.selling_time_share), "costs.opportunity.sellingTimeShare");
}

std::string Explainer::by_mode(const std::string& source) const
{
    if (cost_.opportunity_mode != "off")
        return by_share(source);
    return text::message(
        notation_.language(), "explain.because",
        {{"source", source},
         {"reason", text::message(notation_.language(), "cost.opportunity." + cost_.opportunity_reason)}});
}

std::vector<Explanation> explain(const Meeting& meeting, const Cost& cost, const std::vector<Alternative>& alternatives,
                                 Language language, PrivatePart private_part)
{
    Explainer explainer(meeting, cost, language, private_part);
    explainer.add_totals();
    explainer.add_year();
    explainer.add_unit_costs();
    explainer.add_items();
    explainer.add_people();
    explainer.add_expense_lines();
    explainer.add_alternatives(alternatives);
    return std::move(explainer).take();
}

std::vector<std::string> explanation_notes(const Cost& cost, Language language)
{
    const auto unit = Notation(language, cost.rounding).number(Money::of_minor(1, cost.currency));
    std::vector<std::string> notes;
    const auto note = [&](const char* key) {
        notes.push_back(text::message(language, std::string("explain.note.") + key, {{"unit", unit}}));
    };
    note(cost.rounding == Rounding::half_even ? "roundeven" : "round");
    note("roundup");
    note("rounddown");
    note("digits");
    return notes;
}
} // namespace planerka
