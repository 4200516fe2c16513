// SPDX-License-Identifier: MPL-2.0
#include "documents/fields/cost_fields.hpp"

#include "sample.hpp"
#include "visible_fixture.hpp"

#include <boost/test/unit_test.hpp>

#include <pugixml.hpp>

#include <map>
#include <set>

BOOST_AUTO_TEST_SUITE(cost_tests)

using namespace planerka;
using namespace planerka::documents;

namespace
{
Request request_in(Language language)
{
    return {.kind = Kind::cost, .language = language};
}

odf::Value cost_fields_of(const Meeting& meeting, Language language = Language::en)
{
    return must(cost_fields(meeting, request_in(language)));
}

/// The machine's value of a field, or its text if it is one.
std::string value_of(const odf::Value& fields, const std::string& name)
{
    const auto* scalar = fields.record()->find(name)->second.scalar();
    BOOST_REQUIRE(scalar);
    return scalar->value.empty() ? scalar->text : scalar->value;
}

const odf::List& rows(const odf::Value& fields, const std::string& name)
{
    const auto* list = fields.record()->find(name)->second.list();
    BOOST_REQUIRE(list);
    return *list;
}

struct Sheet
{
    explicit Sheet(const Meeting& meeting, Language language)
        : content(part(package_of(meeting, request_in(language)), "content.xml"))
    {
        BOOST_REQUIRE(document.load_string(content.c_str()));
        for (const auto& node : document.select_nodes("//table:named-range"))
            names[node.node().attribute("table:name").value()] =
                node.node().attribute("table:cell-range-address").value();
        for (const auto& node : document.select_nodes("//*[@table:formula]"))
            formulas.push_back(node.node().attribute("table:formula").value());
        for (const auto& node : document.select_nodes("//office:spreadsheet/table:table"))
            sheets.push_back(node.node().attribute("table:name").value());
    }

    std::string content;
    pugi::xml_document document;
    std::map<std::string, std::string> names;
    std::vector<std::string> formulas;
    std::vector<std::string> sheets;
};

/// Words of a formula outside its texts and references: functions (with their bracket) and names.
std::set<std::string> words_of(const std::string& formula)
{
    auto rest = std::regex_replace(formula.substr(4), std::regex("\"[^\"]*\""), "");
    rest = std::regex_replace(rest, std::regex(R"(\[[^\]]*\])"), "");
    const std::regex word(R"([A-Z][A-Za-z.]*\(?)");
    std::set<std::string> words;
    for (std::sregex_iterator match(rest.begin(), rest.end(), word), end; match != end; ++match)
        words.insert(match->str());
    return words;
}

/// Rows of a range "$'People'.$C$4:.$C$8".
int height_of(const std::string& range)
{
    std::smatch match;
    BOOST_REQUIRE(std::regex_search(range, match, std::regex(R"(\$(\d+):.*\$(\d+)$)")));
    return std::stoi(match[2]) - std::stoi(match[1]) + 1;
}
} // namespace

BOOST_AUTO_TEST_CASE(the_inputs_are_those_of_the_meeting)
{
    const auto fields = cost_fields_of(load(kExamples[0]));
    BOOST_TEST(value_of(fields, "currency") == "USD");
    BOOST_TEST(value_of(fields, "minor_digits") == "2");
    BOOST_TEST(value_of(fields, "duration_minutes") == "60");
    BOOST_TEST(value_of(fields, "occurrences") == "48");
    BOOST_TEST(value_of(fields, "mode") == "net margin");
    BOOST_TEST(value_of(fields, "sell_share") == "0.35");
    BOOST_TEST(value_of(fields, "revenue_per_selling_hour") == "1397.52");
    BOOST_TEST(value_of(fields, "margin") == "0.25");
}

BOOST_AUTO_TEST_CASE(an_assumed_share_of_selling_time_is_called_one)
{
    auto meeting = load(kExamples[0]);
    const auto given = value_of(cost_fields_of(meeting), "sell_share_note");
    meeting.costs->opportunity->selling_time_share.reset();
    const auto fields = cost_fields_of(meeting);
    BOOST_TEST(value_of(fields, "sell_share") == "0.35");
    BOOST_TEST(value_of(fields, "sell_share_note") != given);
    BOOST_TEST(has(value_of(fields, "sell_share_note"), "assumption"));
}

BOOST_AUTO_TEST_CASE(everyone_has_a_line_and_clients_cost_nothing)
{
    const auto fields = cost_fields_of(load(kExamples[1]), Language::ru);
    const auto& people = rows(fields, "people");
    BOOST_REQUIRE(people.size() == 5u);
    BOOST_TEST(value_of(people[0], "rate") == "51.80");
    BOOST_TEST(value_of(people[0], "side") == "мы");
    BOOST_TEST(value_of(people[0], "travel") == "50");
    BOOST_TEST(value_of(people[4], "side") == "клиент");
    BOOST_TEST(value_of(people[4], "rate") == "0");
    BOOST_TEST(value_of(fields, "mode") == "не считать");
}

BOOST_AUTO_TEST_CASE(attendance_follows_the_length_of_the_meeting)
{
    auto meeting = load(kExamples[0]);
    meeting.attendees[0].cost->attend_minutes = 45;
    const auto fields = cost_fields_of(meeting);
    BOOST_TEST(value_of(rows(fields, "people")[0], "missed") == "15");
    BOOST_TEST(value_of(rows(fields, "people")[1], "missed") == "0");
}

BOOST_AUTO_TEST_CASE(a_line_of_expenses_is_quantity_times_price_times_rate)
{
    auto meeting = load(kExamples[0]);
    meeting.costs->fixed = {{.category = "venue",
                             .text = "Hall",
                             .amount = Decimal(240000, 2),
                             .currency = "USD",
                             .fx_rate = Decimal(7, 0)},
                            {.category = "other",
                             .text = "Gifts",
                             .quantity = Decimal(25, 1),
                             .unit_price = Decimal(480, 0),
                             .currency = "JPY",
                             .fx_rate = Decimal(6135, 6),
                             .tax_rate = Decimal(1, 1)}};
    const auto fields = cost_fields_of(meeting);
    const auto& lines = rows(fields, "expenses");
    BOOST_REQUIRE(lines.size() == 2u);
    BOOST_TEST(value_of(lines[0], "quantity") == "1");
    BOOST_TEST(value_of(lines[0], "price") == "2400.00");
    BOOST_TEST(value_of(lines[0], "fx") == "1", "the report's own currency needs no rate");
    BOOST_TEST(value_of(lines[1], "quantity") == "2.5");
    BOOST_TEST(value_of(lines[1], "price") == "480");
    BOOST_TEST(value_of(lines[1], "fx") == "0.006135");
    BOOST_TEST(value_of(lines[1], "tax_rate") == "0.1");
    BOOST_TEST(value_of(lines[1], "category") == "Other");
}

BOOST_AUTO_TEST_CASE(shared_lines_and_quotes_per_hundred_come_to_the_amount_of_the_core)
{
    auto meeting = load(kExamples[0]);
    meeting.costs->fixed = {
        {.category = "tool", .amount = Decimal(1800, 2), .shared_by = Decimal(12, 0)},
        {.category = "tool", .amount = Decimal(10, 0), .shared_by = Decimal(3, 0)},
        {.category = "tool", .amount = Decimal(999'999'999'999, 0), .shared_by = Decimal(7, 0)},
        {.category = "other",
         .amount = Decimal(48005, 0),
         .currency = "JPY",
         .fx_rate = Decimal(6135, 4),
         .fx_units = 100},
        {.category = "other", .amount = Decimal(100, 0), .one_off = true},
        {.category = "other", .amount = Decimal(100, 0), .currency = "JPY", .fx_rate = Decimal(1, 0), .fx_units = 3}};
    const auto fields = cost_fields_of(meeting);
    const auto& lines = rows(fields, "expenses");
    BOOST_REQUIRE(lines.size() == 6u);
    const auto factors = [&](std::size_t line)
    {
        return value_of(lines[line], "quantity") + " × " + value_of(lines[line], "price") + " ÷ " +
               value_of(lines[line], "shared_by") + " × " + value_of(lines[line], "fx");
    };
    BOOST_TEST(factors(0) == "1 × 18.00 ÷ 12 × 1");
    BOOST_TEST(factors(1) == "1 × 10 ÷ 3 × 1");
    BOOST_TEST(factors(2) == "1 × 999999999999 ÷ 7 × 1");
    BOOST_TEST(factors(3) == "1 × 48005 ÷ 1 × 0.006135");
    BOOST_TEST(factors(5) == "1 × 100 ÷ 1 × 0.33333333333333333"); // more digits than a cell has
}

BOOST_AUTO_TEST_CASE(what_is_paid_once_has_its_line_and_says_so)
{
    auto meeting = load(kExamples[0]);
    meeting.costs->fixed = {{.category = "tool", .amount = Decimal(1800, 2)},
                            {.category = "materials", .amount = Decimal(1200, 0), .one_off = true}};
    const auto fields = cost_fields_of(meeting);
    BOOST_TEST(value_of(rows(fields, "expenses")[0], "once") == "0");
    BOOST_TEST(value_of(rows(fields, "expenses")[1], "once") == "1");
}

BOOST_AUTO_TEST_CASE(who_is_only_informed_reads_however_long_the_meeting_is)
{
    auto meeting = load(kExamples[0]);
    meeting.attendees[0].participation = "informed";
    meeting.attendees[0].cost->attend_minutes.reset();
    const auto fields = cost_fields_of(meeting);
    BOOST_TEST(value_of(rows(fields, "people")[0], "reads") == "5");
    BOOST_TEST(value_of(rows(fields, "people")[0], "missed") == "0");
    BOOST_TEST(value_of(rows(fields, "people")[1], "reads") == "0");
}

BOOST_AUTO_TEST_CASE(the_sheet_knows_the_digits_of_every_currency)
{
    const auto fields = cost_fields_of(load(kExamples[0]));
    for (char a = 'A'; a <= 'Z'; ++a)
        for (char b = 'A'; b <= 'Z'; ++b)
            for (char c = 'A'; c <= 'Z'; ++c)
            {
                const std::string code{a, b, c};
                const auto currency = Currency::of(code);
                for (const int digits : {0, 3, 4})
                    if (has(value_of(fields, "codes_of_" + std::to_string(digits) + "_digits"), code))
                        BOOST_TEST((currency && currency->minor_digits() == digits), code);
                    else if (currency)
                        BOOST_TEST(currency->minor_digits() != digits, code);
            }
}

BOOST_AUTO_TEST_CASE(a_price_has_the_decimals_of_its_own_currency)
{
    auto meeting = load(kExamples[0]);
    meeting.costs->fixed = {{.amount = Decimal(1180, 0), .currency = "JPY", .fx_rate = Decimal(1, 2)},
                            {.amount = Decimal(310475, 3), .currency = "KWD", .fx_rate = Decimal(3, 0)},
                            {.amount = Decimal(20, 0)}};
    const Sheet sheet(meeting, Language::en);
    for (const auto* name : {"line-price-0", "line-price-3", "line-price-2"})
    {
        BOOST_TEST(has(sheet.content, "table:style-name=\"" + std::string(name) + "\""), name);
        const auto style = "//style:style[@style:name='" + std::string(name) + "']";
        BOOST_TEST(!sheet.document.select_nodes(style.c_str()).empty(), name);
    }
}

BOOST_AUTO_TEST_CASE(the_revenue_of_a_selling_hour_may_come_from_the_year)
{
    auto meeting = load(kExamples[0]);
    meeting.costs->opportunity->revenue_per_selling_hour.reset();
    meeting.costs->opportunity->annual_revenue = Decimal(900'000, 0);
    meeting.costs->opportunity->productive_hours = Decimal(1840, 0);
    BOOST_TEST(value_of(cost_fields_of(meeting), "revenue_per_selling_hour") == "1397.52");
}

BOOST_AUTO_TEST_CASE(who_is_away_has_no_line)
{
    auto meeting = load(kExamples[0]);
    meeting.attendees[0].attendance = "apologies";
    const auto fields = cost_fields_of(meeting);
    BOOST_TEST(rows(fields, "people").size() == 2u);
    BOOST_TEST(value_of(rows(fields, "people")[0], "rate") == "58.50");
}

BOOST_AUTO_TEST_CASE(breaks_share_in_no_cost)
{
    auto meeting = load(kExamples[0]);
    meeting.agenda[2].type = "break";
    const auto fields = cost_fields_of(meeting);
    const auto& items = rows(fields, "items");
    BOOST_REQUIRE(items.size() == 5u);
    BOOST_TEST(value_of(items[2], "number") == "3");
    BOOST_TEST(value_of(items[2], "title") == meeting.agenda[3].title);
}

BOOST_AUTO_TEST_CASE(a_long_title_is_set_smaller)
{
    auto meeting = load(kExamples[0]);
    const std::map<std::size_t, std::string> sizes{{45, "title_short"}, {46, "title_medium"}, {61, "title_long"}};
    for (const auto& [length, expected] : sizes)
    {
        meeting.title.clear();
        for (std::size_t i = 0; i < length; ++i)
            meeting.title += "ж";
        const auto fields = cost_fields_of(meeting);
        for (const auto* name : {"title_short", "title_medium", "title_long"})
            BOOST_TEST(value_of(fields, name) == (name == expected ? meeting.title : ""), name << ' ' << length);
    }
}

BOOST_AUTO_TEST_CASE(every_word_of_a_formula_is_an_ordinary_function_or_a_name_of_the_sheet)
{
    const std::set<std::string> ordinary{"AND(",   "COUNT(",   "COUNTIF(",  "FIND(",  "IF(",
                                         "INT(",   "ISERROR(", "ISNUMBER(", "MAX(",   "RANK(",
                                         "ROUND(", "ROUNDUP(", "SUM(",      "SUMIF(", "SUMIFS("};
    for (const auto& example : kExamples)
        for (const auto language : kLanguages)
        {
            const Sheet sheet(load(example), language);
            BOOST_TEST(sheet.formulas.size() > 50u);
            for (const auto& formula : sheet.formulas)
                for (const auto& word : words_of(formula))
                    BOOST_TEST((ordinary.contains(word) || sheet.names.contains(word)), word << " in " << formula);
        }
}

BOOST_AUTO_TEST_CASE(names_are_the_same_in_every_language_and_point_to_its_own_sheets)
{
    const auto meeting = load(kExamples[0]);
    const Sheet english(meeting, Language::en);
    const Sheet russian(meeting, Language::ru);
    BOOST_TEST(english.sheets ==
                   (std::vector<std::string>{"Summary", "Inputs", "People", "Expenses", "By item", "Method"}),
               boost::test_tools::per_element());
    BOOST_TEST(russian.sheets == (std::vector<std::string>{"Сводка", "Исходные данные", "Участники", "Расходы",
                                                           "По вопросам", "Методика"}),
               boost::test_tools::per_element());
    BOOST_TEST(english.names.size() == russian.names.size());
    for (const auto* sheet : {&english, &russian})
        for (const auto& [name, range] : sheet->names)
        {
            BOOST_TEST(english.names.contains(name), name);
            const auto known = [&, &place = range](const std::string& each) // Clang 14 captures no structured binding
            { return place.starts_with("$'" + each + "'.") || place.starts_with("$" + each + "."); };
            BOOST_TEST(std::ranges::any_of(sheet->sheets, known), name << ' ' << range);
        }
}

BOOST_AUTO_TEST_CASE(the_ranges_hold_every_line_and_a_place_to_insert_before_and_behind)
{
    for (const auto& example : kExamples)
    {
        const auto meeting = load(example);
        const Sheet sheet(meeting, Language::en);
        BOOST_TEST(height_of(sheet.names.at("PeopleHeadcount")) == int(meeting.attendees.size()) + 2);
        BOOST_TEST(height_of(sheet.names.at("ExpenseCosts")) == int(meeting.costs->fixed.size()) + 2);
        BOOST_TEST(height_of(sheet.names.at("ItemCosts")) == int(meeting.agenda.size()) + 2);
    }
}

BOOST_AUTO_TEST_CASE(a_meeting_without_expenses_has_a_whole_sheet)
{
    auto meeting = load(kExamples[0]);
    meeting.costs->fixed.clear();
    const Sheet sheet(meeting, Language::en);
    BOOST_TEST(height_of(sheet.names.at("ExpenseCosts")) == 2);
    BOOST_TEST(!has(sheet.content, "#REF!"));
}

BOOST_AUTO_TEST_CASE(amounts_are_numbers_and_nothing_is_left_unfilled)
{
    for (const auto language : kLanguages)
    {
        const auto bytes = all_bytes(load(kExamples[2]), request_in(language));
        BOOST_TEST(has(bytes, R"(office:value-type="float" office:value="2297.28")"));
        BOOST_TEST(!has(bytes, "{{"));
        BOOST_TEST(!has(bytes, "[["));
    }
}

BOOST_AUTO_TEST_CASE(half_even_is_said_and_done)
{
    auto meeting = load(kExamples[0]);
    const std::string usual = "Half away from zero";
    const std::string even = "Half to even";
    BOOST_TEST(has(printed(meeting, request_in(Language::en)), usual));
    BOOST_TEST(!has(printed(meeting, request_in(Language::en)), even));
    BOOST_TEST(!has(Sheet(meeting, Language::en).content, "SUMPRODUCT"));
    meeting.costs->rounding = "half_even";
    BOOST_TEST(!has(printed(meeting, request_in(Language::en)), usual));
    BOOST_TEST(has(printed(meeting, request_in(Language::en)), even));
    BOOST_TEST(has(Sheet(meeting, Language::en).content, "SUMPRODUCT"));
}

BOOST_AUTO_TEST_CASE(a_meeting_without_costs_has_no_sheet)
{
    auto meeting = load(kExamples[0]);
    meeting.costs.reset();
    const auto made = cost_fields(meeting, request_in(Language::en));
    BOOST_REQUIRE(!made);
    BOOST_TEST(made.error().code == "cost.no_currency");
}

BOOST_AUTO_TEST_SUITE_END()
