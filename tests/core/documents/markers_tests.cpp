// SPDX-License-Identifier: MPL-2.0
#include "documents/visible.hpp"

#include "app/calendar_entry.hpp"
#include "documents/leaks.hpp"
#include "documents/left_out.hpp"
#include "markers.hpp"
#include "visible_fixture.hpp"

#include <boost/test/unit_test.hpp>

#include <fstream>
#include <set>

/// documents/README.md, "How it is tested": which field of the model stands in which output for which reader, found by
/// a search through every byte, against tests/data/visible_fields.txt.
BOOST_AUTO_TEST_SUITE(markers_tests)

using namespace planerka;
using namespace planerka::documents;
using nlohmann::json;

namespace
{
struct Column
{
    Output output;
    std::optional<Kind> kind; ///< where there is a document
    char letter;              ///< in the table
};
const Column kColumns[]{{Output::agenda, Kind::agenda, 'A'},   {Output::minutes, Kind::minutes, 'M'},
                        {Output::deck, Kind::deck, 'D'},       {Output::invitation, std::nullopt, 'I'},
                        {Output::calendar, std::nullopt, 'C'}, {Output::calendar_request, std::nullopt, 'R'},
                        {Output::budget, std::nullopt, 'B'}};

const Meeting& marked()
{
    static const auto meeting = marked_meeting();
    return meeting;
}

const std::map<std::string, std::string>& marks()
{
    static const auto all = leaves(json::parse(to_json(marked())));
    return all;
}

/// What comes out: a document with all its parts, or the visible part itself.
std::string bytes_of(const Column& column, Reader reader, Language language)
{
    if (column.kind)
        return all_bytes(marked(), {.kind = *column.kind, .language = language, .reader = reader});
    return to_json(visible_part(marked(), column.output, reader, language));
}

/// The paths that came through: marks are searched for in the bytes, other values stand at their place in the meeting
/// that the output is made of.
std::set<std::string> found(const Column& column, Reader reader, Language language)
{
    const auto bytes = bytes_of(column, reader, language);
    const auto seen = leaves(json::parse(to_json(visible_part(marked(), column.output, reader, language))));
    std::set<std::string> paths;
    for (const auto& [path, value] : marks())
    {
        const auto same = seen.find(path);
        if (is_mark(value) ? has(bytes, value) : same != seen.end() && same->second == value)
            paths.insert(path);
    }
    return paths;
}

/// "AMDICRB amdicrb path": capitals for the internal reader, small letters for the client.
std::vector<std::string> table(Language language)
{
    std::map<std::string, std::string> lines;
    for (const auto& [path, value] : marks())
        lines[path] = "------- -------";
    for (std::size_t i = 0; i < std::size(kColumns); ++i)
        for (const auto reader : {Reader::internal, Reader::client})
        {
            const bool client = reader == Reader::client;
            const char letter = static_cast<char>(kColumns[i].letter + (client ? 'a' - 'A' : 0));
            for (const auto& path : found(kColumns[i], reader, language))
                lines[path][i + (client ? 8 : 0)] = letter;
        }
    std::vector<std::string> result;
    for (const auto& [path, cells] : lines)
        result.push_back(cells + ' ' + path);
    return result;
}

std::vector<std::string> expected()
{
    std::ifstream file(PLANERKA_TEST_DATA "/visible_fields.txt");
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);)
        if (!line.empty() && line.front() != '#')
            lines.push_back(line);
    return lines;
}

/// The letters of the columns in which any field of that pattern stands.
std::string where(const std::string& pattern)
{
    const std::regex wanted(pattern);
    std::set<char> letters;
    int fields = 0;
    for (const auto& line : expected())
        if (std::regex_match(line.substr(16), wanted))
        {
            ++fields;
            for (const char c : line.substr(0, 15))
                if (c != '-' && c != ' ')
                    letters.insert(c);
        }
    BOOST_TEST(fields > 0, pattern);
    return {letters.begin(), letters.end()};
}
/// What of `meeting` is found in a finished document and should not be there.
std::vector<Problem> leaks_in(const std::string& document, const Meeting& meeting, const Request& request)
{
    const auto parts = must(odf::unpack(document));
    odf::Package package(nullptr, parts.size());
    for (const auto& [name, content] : parts)
        package.add(name, content);
    return leaks(must(view_of(meeting, request)), package, Language::en);
}
} // namespace

BOOST_AUTO_TEST_CASE(every_field_is_where_the_table_has_it_and_nowhere_else)
{
    for (const auto language : kLanguages)
    {
        const auto lines = table(language);
        if (const auto* write_to = std::getenv("PLANERKA_WRITE_TABLE"))
        {
            std::ofstream out(write_to);
            for (const auto& line : lines)
                out << line << '\n';
        }
        const auto wanted = expected();
        const std::set<std::string> is(lines.begin(), lines.end()), should(wanted.begin(), wanted.end());
        for (const auto& line : is)
            BOOST_TEST(should.contains(line), "is: " + line);
        for (const auto& line : should)
            BOOST_TEST(is.contains(line), "should be: " + line);
    }
}

BOOST_AUTO_TEST_CASE(no_mark_comes_through_in_another_place)
{
    // What stands in an output is in the table: a mark that was made into something else would not be.
    for (const auto& column : kColumns)
        for (const auto reader : {Reader::internal, Reader::client})
        {
            const auto bytes = bytes_of(column, reader, Language::en);
            const std::regex mark("ZQ[XU][0-9]{4}Q");
            const auto paths = found(column, reader, Language::en);
            std::set<std::string> known;
            for (const auto& path : paths)
                known.insert(marks().at(path));
            for (auto it = std::sregex_iterator(bytes.begin(), bytes.end(), mark); it != std::sregex_iterator(); ++it)
                BOOST_TEST(known.contains(it->str()), it->str());
        }
}

BOOST_AUTO_TEST_CASE(a_calendar_entry_holds_what_the_table_allows)
{
    auto meeting = marked();
    meeting.recurrence.reset(); // marks are no rule and no date
    meeting.calendar->recurrence_id.clear();
    meeting.calendar->all_day = false;
    const std::regex mark("ZQ[XU][0-9]{4}Q");
    for (const auto method : {CalendarMethod::publish, CalendarMethod::request, CalendarMethod::cancel})
        for (const auto reader : {Reader::internal, Reader::client})
        {
            const Column& column = kColumns[method == CalendarMethod::publish ? 4 : 5];
            auto text = must(app::calendar_entry(meeting, {.method = method, .reader = reader}));
            text = std::regex_replace(text, std::regex("\r\n[ \t]"), "");
            std::set<std::string> allowed;
            for (const auto& path : found(column, reader, Language::en))
                allowed.insert(marks().at(path));
            int count = 0;
            for (auto it = std::sregex_iterator(text.begin(), text.end(), mark); it != std::sregex_iterator(); ++it)
            {
                ++count;
                BOOST_TEST(allowed.contains(it->str()), it->str());
            }
            BOOST_TEST(count > 5);
            BOOST_TEST(has(text, marks().at("title")));
            BOOST_TEST(has(text, marks().at("platform.passcode")) == (method != CalendarMethod::publish));
        }
}

// documents/README.md, "Who sees what" and "White list": each field with the outputs its class allows.
BOOST_AUTO_TEST_CASE(the_table_keeps_the_rules)
{
    // Pay and commercial figures (C3), and the reason why somebody was absent or the advice was overridden (C2).
    for (const auto* nowhere :
         {R"(attendees\[\d\]\.cost\..*)", R"(costs\.opportunity\..*)", R"(attendees\[\d\]\.absenceReason)",
          R"(advisor\..*)", R"(.*\.later|later)", R"(document\.logo)", R"(recognition\[1\]\..*)",
          R"(decisions\[[13]\]\.(text|reason|effectiveFrom|vote\..*))", R"(actions\[2\]\..*)",
          R"(costs\.fixed\[0\]\.text)"})
        BOOST_TEST(where(nowhere) == "", nowhere);
    BOOST_TEST(where("expectedBenefit.*") == "B");
    BOOST_TEST(where("costs.*") == "B");
    BOOST_TEST(where("platform.(passcode|dialInPin)") == "IRir");
    BOOST_TEST(where("client.retirement.*") == "dm"); // that client's own file, not invitation or calendar
    BOOST_TEST(where("objections.*") == "D");         // no slide prints them
    BOOST_TEST(where("feedback.*") == "M");
    BOOST_TEST(where("(needs|gaps|outreach|campaigns|recognition).*") == "ADM");
    BOOST_TEST(where(R"(decisions\[2\]\.(text|reason|vote\..*))") == "M"); // on a confidential item, marked to be shown
    BOOST_TEST(where(R"(agenda\[2\]\.title)") == "ADIM");
    BOOST_TEST(where(R"(agenda\[2\]\.outcome)") == "ADIM");
    BOOST_TEST(where(R"(agenda\[3\]\.title)") == "ACDIMR"); // on a product in development, which no client sees
    BOOST_TEST(where(R"((actions|previousActions|parkingLot)\[1\]\.text)") == "ADM");
    BOOST_TEST(where(R"((relatedProducts|benefits)\[1\]\..*)") == "ADM");
    BOOST_TEST(where(R"(goals\[1\]\..*)") == "ABDIM");
    // Addresses: the organiser's for everyone, a colleague's for colleagues, the client's for whom a request is sent
    // to.
    BOOST_TEST(where(R"(attendees\[0\]\.email)") == "ACDIMRacdimr");
    BOOST_TEST(where(R"(attendees\[1\]\.email)") == "ADIMR");
    BOOST_TEST(where(R"(attendees\[2\]\.email)") == "ADIMRr");
    BOOST_TEST(where(R"(attendees\[1\]\.phone)") == "ADIM");
    // A budget request names nobody, and nothing of the talk.
    BOOST_TEST(where(R"(attendees\[\d\]\.(id|name|jobTitle|email|phone|role))").find('B') == std::string::npos);
    BOOST_TEST(where("(agenda|decisions|actions|client|platform|benefits).*").find('B') == std::string::npos);
    // There is no budget request for a client.
    BOOST_TEST(where("(?!language|schemaVersion).*").find('b') == std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_private_cost_sheet_has_what_the_cost_is_computed_from)
{
    const auto seen =
        leaves(json::parse(to_json(visible_part(marked(), Output::cost, Reader::internal, Language::en))));
    const std::regex pay(
        R"(attendees\[\d\]\.cost\.(loadedHourlyRate|travelTimeFactor|\w+Minutes|quotaCarrier))"
        R"(|costs\.(currency|rounding|includePartners|taxIsCost))"
        R"(|costs\.fixed\[\d\]\.(?!fxDate|fxSource|later)\w+)"
        R"(|costs\.opportunity\.(mode|sellingTimeShare|revenuePerSellingHour|marginRate|countClientMeetings))");
    const std::set<std::string> agenda = found(kColumns[0], Reader::internal, Language::en);
    int of_pay = 0;
    for (const auto& [path, value] : seen)
        if (std::regex_match(path, pay))
            ++of_pay;
        else
            BOOST_TEST(agenda.contains(path), path);
    BOOST_TEST(of_pay > 20);
}

BOOST_AUTO_TEST_CASE(our_own_documents_leak_nothing)
{
    for (const auto kind : {Kind::agenda, Kind::minutes, Kind::deck})
        for (const auto language : kLanguages)
        {
            const Request request{.kind = kind, .language = language, .reader = Reader::client};
            for (const auto& problem : leaks_in(package_of(marked(), request), marked(), request))
                BOOST_TEST(problem.text == "", problem.path);
        }
}

BOOST_AUTO_TEST_CASE(a_leak_is_found_wherever_it_stands)
{
    auto meeting = load(kExamples[1]);
    meeting.justification = "Keller is our last hope";
    meeting.attendees[0].cost->annual_salary = Decimal(12345678, 2);
    const Request request{.kind = Kind::agenda, .reader = Reader::client};
    const auto found_in = [&](const std::string& title)
    {
        // A title that a template could have, and the visible part does not.
        auto leaking = meeting;
        leaking.title = title;
        std::string paths;
        for (const auto& problem : leaks_in(package_of(leaking, request), meeting, request))
        {
            BOOST_TEST(problem.id == "V37");
            paths += problem.path + ' ';
        }
        return paths;
    };
    BOOST_TEST(found_in("Retirement") == "");
    BOOST_TEST(found_in("Keller is our last hope") == "justification ");
    BOOST_TEST(found_in("He gets 123,456.78 a year") == "attendees[0].cost.annualSalary ");
    meeting.related_products = {{.name = "Falcon", .status = "internal"}};
    meeting.title = "Falcon and you"; // whoever wrote it, and however short
    BOOST_TEST(found_in("Falcon and you") == "relatedProducts[0].name ");
    const Request internal{.kind = Kind::agenda};
    BOOST_TEST(leaks_in(package_of(meeting, internal), meeting, internal).empty()); // colleagues may read it
}

BOOST_AUTO_TEST_CASE(what_a_client_does_not_get_is_said)
{
    const auto said = [](Output output, Reader reader)
    {
        std::string paths;
        for (const auto& problem : left_out(marked(), output, reader, Language::en))
            paths += problem.path + ' ';
        return paths;
    };
    BOOST_TEST(said(Output::deck, Reader::client) ==
               "agenda[2] agenda[3] goals[1] relatedProducts[1] benefits[1] customPurpose salesProcessStage "
               "justification needs gaps objections "
               "recognition campaigns outreach ");
    BOOST_TEST(left_out(marked(), Output::deck, Reader::client, Language::en)[4].text.find("Benefit 2") !=
               std::string::npos);
    BOOST_TEST(said(Output::deck, Reader::internal) == "");
    BOOST_TEST(said(Output::calendar, Reader::client) == "agenda[2] agenda[3] ");
    const auto texts = left_out(marked(), Output::agenda, Reader::client, Language::ru);
    BOOST_TEST(texts.back().text ==
               "Поле «Речевой стандарт и частота контактов» внутреннее и не включено в документ для клиента.");
}

BOOST_AUTO_TEST_CASE(what_a_document_remembers_is_all_that_it_shows)
{
    // Opened again and made anew, it must not lose anything.
    for (const auto kind : kKinds)
        for (const auto reader : {Reader::internal, Reader::client})
            for (const auto language : kLanguages)
            {
                if (kind == Kind::cost && reader == Reader::client)
                    continue;
                const Request request{.kind = kind, .language = language, .reader = reader};
                const auto once = visible_part(marked(), request);
                const auto twice = visible_part(parse_meeting(to_json(once)).value(), request);
                BOOST_TEST(to_json(twice) == to_json(once), to_string(request));
            }
}

BOOST_AUTO_TEST_SUITE_END()
