// SPDX-License-Identifier: MPL-2.0

// A person types while a macro, on another thread, opens and saves meetings in the same document.
#include "driver/desk.hxx"
#include "driver/panel.hxx"
#include "meeting/meeting_file.hpp"

#include "bridge/paths.hxx"

#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>

#include <boost/test/unit_test.hpp>

#include <thread>

namespace planerka::ui_tests
{
using office_tests::Closing;
using office_tests::UNO_QUERY_THROW;
using uno::property;

namespace
{
constexpr int kRounds = 150;

struct Macro : Desk
{
    Model document = open_window(office, "swriter");
    Closing closing{document};
    Panel panel{office, document};

    std::filesystem::path file(int number) const { return office.folder() / (std::to_string(number) + ".json"); }

    void run(const char* command, std::vector<uno::PropertyValue> arguments = {}) const
    {
        arguments.push_back(property("Silent", true));
        css::frame::DispatchHelper::create(office.context())
            ->executeDispatch(
                Reference<css::frame::XDispatchProvider>(document->getCurrentController()->getFrame(), UNO_QUERY_THROW),
                uno::OUString::createFromAscii(command), "", 0, uno::to_sequence(arguments));
    }
};
} // namespace

BOOST_AUTO_TEST_SUITE(concurrent_tests)

BOOST_FIXTURE_TEST_CASE(every_file_keeps_its_meeting, Macro)
{
    for (const int number : {0, 1})
    {
        auto meeting = load_meeting(PLANERKA_EXAMPLES "/pipeline-review.json").value();
        meeting.id = std::to_string(number);
        BOOST_REQUIRE(save_meeting(meeting, file(number)));
    }
    std::jthread typist(
        [&](const std::stop_token& stop)
        {
            for (int text = 0; !stop.stop_requested(); ++text)
                panel.type("title", std::to_string(text));
        });
    int mixed = 0;
    for (int round = 0; round < kRounds && mixed == 0; ++round)
    {
        const auto number = round % 2;
        run("org.planerka:openMeeting", {property("FileName", uno::to_url(file(number)))});
        run("org.planerka:saveMeeting");
        if (load_meeting(file(number)).value().id != std::to_string(number))
            ++mixed;
    }
    typist.request_stop();
    typist.join();
    BOOST_TEST(mixed == 0);
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::ui_tests
