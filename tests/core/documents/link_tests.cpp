// SPDX-License-Identifier: MPL-2.0
#include "base/hostile_links.hpp"
#include "base/link.hpp"
#include "cases.hpp"
#include "visible_fixture.hpp"

#include <boost/test/unit_test.hpp>

/// Whatever stands in a meeting's link, no document of any kind has a link that must not be followed.
using namespace planerka;
using namespace planerka::documents;
using planerka::tests::kHostileLinks;

namespace
{
/// The links of all parts that lead out of the document and must not.
std::string wrong_links(const std::string& package)
{
    static const std::regex href("xlink:href=\"([^\"]*)\"");
    std::string wrong;
    for (const auto* name : {"content.xml", "styles.xml", "meta.xml"})
    {
        const auto content = part(package, name);
        for (std::sregex_iterator it(content.begin(), content.end(), href), end; it != end; ++it)
        {
            const auto link = (*it)[1].str();
            if (link.find_first_of(":\\") != std::string::npos && !may_be_link(link))
                wrong += link + ' ';
        }
    }
    return wrong;
}

const Request kRequests[] = {{.kind = Kind::agenda},
                             {.kind = Kind::minutes},
                             {.kind = Kind::deck, .reader = Reader::client},
                             {.kind = Kind::cost},
                             {.kind = Kind::agenda, .language = Language::ru, .reader = Reader::client}};
} // namespace

BOOST_AUTO_TEST_SUITE(link_tests)

BOOST_AUTO_TEST_CASE(a_hostile_link_is_a_text_in_every_document)
{
    auto meeting = load(kHeld[0]);
    if (!meeting.platform)
        meeting.platform.emplace();
    int number = 0;
    for (const auto& request : kRequests)
    {
        const auto made = template_of(request);
        for (const auto& link : kHostileLinks)
        {
            if (++number % kOneCaseIn != 0)
                continue;
            meeting.platform->join_url = link;
            meeting.platform->fallback = link;
            const auto view = must(view_of(meeting, request));
            BOOST_TEST(wrong_links(must(made.merge(must(fields(view)), info(view)))) == "", link);
        }
    }
}

BOOST_AUTO_TEST_CASE(the_text_stays)
{
    auto meeting = load(kExamples[0]);
    meeting.platform->join_url = "smb://server/share";
    BOOST_TEST(part(package_of(meeting, {.kind = Kind::agenda}), "content.xml").find("smb://server/share") !=
               std::string::npos);
    meeting.platform->join_url = "https://zoom.us/j/1";
    BOOST_TEST(part(package_of(meeting, {.kind = Kind::agenda}), "content.xml").find("href=\"https://zoom.us/j/1\"") !=
               std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
