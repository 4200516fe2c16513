// SPDX-License-Identifier: MPL-2.0
#include "app/working_copies.hpp"
#include "bridge/paths.hxx"
#include "meeting/meeting_file.hpp"
#include "support/examples.hxx"

#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/DispatchResultEvent.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>

#include <boost/test/unit_test.hpp>

#include <filesystem>

using namespace planerka;
using namespace planerka::office_tests;
namespace fs = std::filesystem;

BOOST_AUTO_TEST_SUITE(recovery_tests)

namespace
{
/// An office whose user lost a meeting the last time.
struct AfterACrash
{
    Office office;
    Meeting meeting = example("pipeline-review");
    fs::path copies = office.folder() / "profile/user/planerka/working";

    AfterACrash()
    {
        meeting.title = "Typed and not saved";
        app::WorkingCopies gone(copies);
        BOOST_REQUIRE(gone.write(1, {.meeting = meeting, .modified = true}));
    }

    /// What went wrong; empty if nothing did.
    std::string run(const Model& model, const char* command, std::vector<PropertyValue> arguments = {}) const
    {
        arguments.push_back(uno::property("Silent", true));
        const Reference<css::frame::XDispatchProvider> frame(model->getCurrentController()->getFrame(),
                                                             UNO_QUERY_THROW);
        css::frame::DispatchResultEvent result;
        BOOST_REQUIRE(css::frame::DispatchHelper::create(office.context())
                          ->executeDispatch(frame, OUString::createFromAscii(command), "", 0,
                                            uno::to_sequence(arguments)) >>= result);
        OUString problem;
        result.Result >>= problem;
        return uno::to_utf8(problem);
    }

    /// The meeting of the document's session, as it is saved.
    Meeting saved(const Model& model) const
    {
        const auto file = office.folder() / "saved.json";
        BOOST_TEST(run(model, "org.planerka:saveMeetingAs", {uno::property("FileName", uno::to_url(file))}) == "");
        return load_meeting(file).value();
    }

    std::size_t kept() const
    {
        std::size_t count = 0;
        for (const auto& entry : fs::recursive_directory_iterator(copies))
            count += entry.path().extension() == ".json";
        return count;
    }
};
} // namespace

BOOST_FIXTURE_TEST_CASE(what_was_not_saved_survives_an_office_that_is_killed, AfterACrash)
{
    {
        const auto document = office.new_document("swriter");
        BOOST_TEST(run(document, "org.planerka:restoreMeeting") == "");
        BOOST_TEST(kept() == 1u); // by this office now
        BOOST_TEST(run(document, "org.planerka:restoreMeeting") != "");
    }
    office.kill_and_restart();
    BOOST_TEST(kept() == 1u);
    const auto document = office.new_document("swriter");
    const Closing closing(document);
    BOOST_TEST(run(document, "org.planerka:restoreMeeting") == "");
    BOOST_TEST(to_json(saved(document)) == to_json(meeting)); // pay included
}

BOOST_FIXTURE_TEST_CASE(what_was_not_saved_survives_the_end_of_the_office, AfterACrash)
{
    {
        const auto document = office.new_document("swriter");
        BOOST_TEST(run(document, "org.planerka:restoreMeeting") == "");
        BOOST_TEST(run(document, "org.planerka:make?kind=agenda", {uno::property("Hidden", true)}) == "");
    }
    office.end_and_restart();
    const auto document = office.new_document("swriter");
    const Closing closing(document);
    BOOST_TEST(run(document, "org.planerka:restoreMeeting") == "");
    BOOST_TEST(to_json(saved(document)) == to_json(meeting));
    BOOST_TEST(run(document, "org.planerka:restoreMeeting") != ""); // agenda and draft were one meeting
}

BOOST_AUTO_TEST_SUITE_END()
