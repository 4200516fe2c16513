// SPDX-License-Identifier: MPL-2.0
#include "command.hpp"

#include "meeting/samples.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <sstream>

using namespace planerka::tests;

/// How the command tells what can be asked of it, and what was wrong.
BOOST_AUTO_TEST_SUITE(usage_tests)

namespace
{
using Arguments = std::vector<std::string>;

const Arguments kCommands{"new",  "agenda",   "check",  "schedule", "cost", "advise",
                          "make", "template", "import", "export",   "load", "schema"};

Outcome in_russian(const Arguments& arguments)
{
    return planerka::tests::planerka(arguments, {.environment = {{"LC_ALL", "ru_RU.UTF-8"}}});
}

std::string sample()
{
    return example("pipeline-review").string();
}

/// What is said first when this is refused.
std::string refused(const Arguments& arguments, bool russian = false)
{
    const auto outcome = russian ? in_russian(arguments) : planerka::tests::planerka(arguments);
    BOOST_TEST(outcome.exit_code == 2, outcome.err);
    BOOST_TEST(outcome.out == "");
    return outcome.err.substr(0, outcome.err.find('\n'));
}

std::size_t characters(const std::string& text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

std::vector<std::string> lines_of(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

/// An option or a name that has a line for itself.
bool is_name(const std::string& line)
{
    const auto word = line.substr(std::min(line.size(), line.find_first_not_of(' ')));
    return word.starts_with("--") || word.find(' ') == std::string::npos;
}

/// An example to be typed, or a piece of a file.
bool stands_as_it_is(const std::string& line)
{
    return line.starts_with("  planerka ") || line.starts_with('{') || line.starts_with(" \"");
}
} // namespace

BOOST_AUTO_TEST_CASE(the_bare_command_shows_its_help)
{
    const auto bare = planerka::tests::planerka({});
    BOOST_TEST(bare.exit_code == 0);
    BOOST_TEST(bare.err == "");
    BOOST_TEST(bare.out == planerka::tests::planerka({"--help"}).out);
    BOOST_TEST(bare.out.find("  schedule                  Lay the agenda on the clock\n") != std::string::npos,
               bare.out);

    // So does a command of commands.
    const auto group = planerka::tests::planerka({"template"});
    BOOST_TEST(group.exit_code == 0);
    BOOST_TEST(group.out == planerka::tests::planerka({"template", "--help"}).out);
    BOOST_TEST(in_russian({}).out.find("  schedule                  Разложить повестку по времени\n") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_version_has_a_short_name)
{
    BOOST_TEST(planerka::tests::planerka({"-V"}).out == planerka::tests::planerka({"--version"}).out);
    BOOST_TEST(planerka::tests::planerka({"-V"}).out.starts_with("planerka "));
}

BOOST_AUTO_TEST_CASE(what_was_probably_meant_is_told)
{
    BOOST_TEST(refused({"chek", "review.json"}) == "planerka: There is no command “chek”. Did you mean “check”?");
    BOOST_TEST(refused({"dance"}) == "planerka: There is no command “dance”.");
    BOOST_TEST(refused({"template", "chekc", "x.ott"}) ==
               "planerka: There is no command “chekc”. Did you mean “check”?");
    BOOST_TEST(refused({"check", "--lang", "ru", sample()}) ==
               "planerka: There is no option --lang. Did you mean “--language”?");
    BOOST_TEST(refused({"cost", sample(), "-explain"}) ==
               "planerka: There is no option -explain. Did you mean “--explain”?");
    BOOST_TEST(refused({"cost", sample(), "--colour=red"}) == "planerka: There is no option --colour.");
    BOOST_TEST(refused({"make", "agneda", sample()}) ==
               "planerka: KIND is one of agenda, minutes, cost, deck, all, and not “agneda”. Did you mean “agenda”?");
    BOOST_TEST(refused({"make", "deck", sample(), "--audience", "clients"}) ==
               "planerka: --audience is one of internal, client, and not “clients”. Did you mean “client”?");
    BOOST_TEST(refused({"chek"}, true) == "planerka: Нет команды «chek». Возможно, имелось в виду «check»?");
    BOOST_TEST(refused({"check", sample(), "--jsno"}, true) ==
               "planerka: Нет параметра --jsno. Возможно, имелось в виду «--json»?");
}

BOOST_AUTO_TEST_CASE(wrong_use_is_told_in_both_languages)
{
    struct Case
    {
        Arguments arguments;
        std::string english, russian;
    };
    const Case cases[]{
        {{"check"},
         "MEETING is missing: Meeting file, or - for standard input.",
         "Не указано: ВСТРЕЧА (Файл встречи; - означает стандартный ввод)."},
        {{"new"},
         "--purpose is missing: What the meeting is for; see --list.",
         "Не указано: --purpose (Вид совещания; см. --list)."},
        {{"new", "--purpose", "x", "--minutes", "many"},
         "--minutes is a number from 5 to 720, and not “many”.",
         "--minutes — число от 5 до 720; «many» не подходит."},
        {{"new", "--purpose", "x", "--minutes", "3"},
         "--minutes is a number from 5 to 720, and not “3”.",
         "--minutes — число от 5 до 720; «3» не подходит."},
        {{"settings", "set", "currency"},
         "VALUE is missing: Its value, as you would type it.",
         "Не указано: ЗНАЧЕНИЕ (Значение, как вы бы его набрали)."},
        {{"check", "a", "b"}, "“b” is one argument too many.", "Лишний аргумент: «b»."},
        {{"check", "a", "--json=no"}, "--json takes no value.", "У --json не бывает значения."},
        {{"make", "agenda", "a", "-o"}, "--output needs a value: FILE.", "У --output нет значения: ФАЙЛ."},
        {{"make", "agenda", "a", "-o", "x.odt", "--to", "."},
         "--output and --to do not go together.",
         "--output и --to нельзя указать вместе."},
        {{"load", "a", "--from", "2026"},
         "--from is a date like 2026-12-31, and not “2026”.",
         "--from — дата в виде 2026-12-31; «2026» не подходит."},
        {{"import", "a", "--time-zone", "Mars"},
         "--time-zone is a time zone like Europe/Moscow, and not “Mars”.",
         "--time-zone — часовой пояс в виде Europe/Moscow; «Mars» не подходит."},
        {{"import", "a", "--domain", "@"},
         "--domain is a domain like example.com, and not “@”.",
         "--domain — домен в виде example.com; «@» не подходит."},
        {{"check", "a", "--language", "de"},
         "--language is one of en, ru, and not “de”.",
         "--language — одно из: en, ru; «de» не подходит."},
        {{"export", "-", "--update"},
         "--update needs a meeting file, in which it keeps the new SEQUENCE.",
         "Для --update нужен файл встречи: в нём сохраняется новый SEQUENCE."},
    };
    for (const auto& [arguments, english, russian] : cases)
    {
        BOOST_TEST(refused(arguments) == "planerka: " + english);
        BOOST_TEST(refused(arguments, true) == "planerka: " + russian);
    }
    // --language goes before what the system is set to, also where the rest is wrong.
    BOOST_TEST(refused({"check", "--language", "ru"}).find("Не указано: ВСТРЕЧА") != std::string::npos);
    BOOST_TEST(refused({"check", "--language=en"}, true).find("MEETING is missing") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_last_of_an_option_counts)
{
    const auto out = planerka::tests::planerka({"check", sample(), "--language", "ru", "--language", "en"}).out;
    BOOST_TEST(out == "Nothing is wrong.\n");
    BOOST_TEST(planerka::tests::planerka({"cost", sample(), "--json", "--json"}).exit_code == 0);
}

BOOST_AUTO_TEST_CASE(help_is_in_columns_and_in_one_language)
{
    auto commands = std::vector<Arguments>{{}, {"template", "check"}};
    for (const auto& command : kCommands)
        commands.push_back({command});
    for (auto arguments : commands)
    {
        arguments.push_back("--help");
        const auto english = planerka::tests::planerka(arguments);
        const auto russian = in_russian(arguments);
        BOOST_TEST(english.exit_code == 0);
        BOOST_TEST(russian.exit_code == 0);
        for (const auto& help : {english.out, russian.out})
            for (const auto& line : lines_of(help))
            {
                BOOST_TEST(!line.ends_with(' '), line);
                BOOST_TEST((characters(line) <= 80 || stands_as_it_is(line)), line);
                // What is said of a name begins at the 29th character of the line.
                if (const auto gap = line.find("   "); gap != std::string::npos)
                    BOOST_TEST(characters(line.substr(0, line.find_first_not_of(' ', gap))) == 28u, line);
            }
        // Whatever is not translated stands in both.
        const auto in_english = lines_of(english.out);
        for (const auto& line : lines_of(russian.out))
            BOOST_TEST((is_name(line) || stands_as_it_is(line) || std::ranges::count(in_english, line) == 0), line);
    }
}

BOOST_AUTO_TEST_SUITE_END()
