// SPDX-License-Identifier: MPL-2.0

// The commands that menu, toolbar and keys name, in each application, and when they are grey.
#include "bridge/paths.hxx"
#include "meeting/meeting_file.hpp"
#include "support/desk.hxx"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XStatusListener.hpp>
#include <com/sun/star/util/XURLTransformer.hpp>
#include <cppuhelper/implbase1.hxx>
#include <rtl/ref.hxx>

#include <boost/test/unit_test.hpp>
#include <pugixml.hpp>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <optional>
#include <set>

using namespace planerka;
using namespace planerka::office_tests;
namespace fs = std::filesystem;

namespace
{
constexpr std::array kFactories{"swriter", "scalc", "simpress"};

/// An entry of a menu: what it was told last.
class Entry final : public cppu::WeakImplHelper1<css::frame::XStatusListener>
{
public:
    void SAL_CALL statusChanged(const css::frame::FeatureStateEvent& event) override
    {
        const std::scoped_lock lock(mutex_);
        is_enabled_ = event.IsEnabled;
        ++told_;
        changed_.notify_all();
    }
    void SAL_CALL disposing(const css::lang::EventObject&) override {}

    /// Whether it comes to that, at once or soon. The limit ends a test that would fail.
    bool comes_to(bool enabled)
    {
        std::unique_lock lock(mutex_);
        return changed_.wait_for(lock, std::chrono::seconds(60), [&] { return told_ > 0 && is_enabled_ == enabled; });
    }

    int told() const
    {
        const std::scoped_lock lock(mutex_);
        return told_;
    }

private:
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    bool is_enabled_ = false;
    int told_ = 0;
};

std::optional<Desk> shared_desk;

/// One office and one document for all of the suite.
struct WithDesk
{
    OneOffice office{};

    void setup() const { shared_desk.emplace(); }
    void teardown() const { shared_desk.reset(); }
};

/// What the menu, the toolbar and the keys name.
std::set<std::string> commands_of_the_registry()
{
    std::set<std::string> commands;
    for (const auto* const name : {"Addons.xcu", "Accelerators.xcu"})
    {
        pugi::xml_document document;
        const auto file = fs::path(PLANERKA_STAGE) / "registry" / name;
        BOOST_REQUIRE_MESSAGE(document.load_file(file.c_str()), file.string());
        for (const auto& found : document.select_nodes("//value"))
            if (const std::string value = found.node().text().get(); value.starts_with("org.planerka:"))
                commands.insert(value);
    }
    return commands;
}

/// Menu and toolbar of an empty document that is shown, with a new meeting.
struct Menu
{
    const Desk& desk = *shared_desk;
    const Office& office = desk.office;
    Model document = shown("swriter");
    Closing closing{document};

    Menu() { BOOST_TEST(run("org.planerka:newMeeting") == ""); }

    std::string run(const char* command, std::vector<PropertyValue> arguments = {}) const
    {
        return desk.run_in(document, command, std::move(arguments));
    }

    /// Nothing is told of a document that nobody sees.
    Model shown(const char* factory) const
    {
        return {office.desktop()->loadComponentFromURL("private:factory/" + OUString::createFromAscii(factory),
                                                       "_blank", 0, {}),
                UNO_QUERY_THROW};
    }

    Model shown(const fs::path& file) const
    {
        return {office.desktop()->loadComponentFromURL(uno::to_url(file), "_blank", 0, {}), UNO_QUERY_THROW};
    }

    /// The document that a command makes.
    Model made_by(const char* command, std::vector<PropertyValue> arguments = {}) const
    {
        const auto before = components();
        BOOST_TEST(run(command, std::move(arguments)) == "");
        for (const auto& each : components())
            if (std::ranges::find(before, each) == before.end())
                return each;
        BOOST_FAIL("no document was made");
        return {};
    }

    std::vector<Model> components() const
    {
        std::vector<Model> found;
        const auto all = office.desktop()->getComponents()->createEnumeration();
        while (all->hasMoreElements())
            found.emplace_back(all->nextElement(), UNO_QUERY);
        return found;
    }

    css::util::URL url(const std::string& command) const
    {
        css::util::URL parsed;
        parsed.Complete = uno::to_ou(command);
        office.create<css::util::XURLTransformer>("com.sun.star.util.URLTransformer")->parseStrict(parsed);
        return parsed;
    }

    Reference<css::frame::XDispatch> dispatch_of(const Model& model, const std::string& command) const
    {
        return Reference<css::frame::XDispatchProvider>(model->getCurrentController()->getFrame(), UNO_QUERY_THROW)
            ->queryDispatch(url(command), {}, 0);
    }

    rtl::Reference<Entry> entry(const Model& model, const std::string& command) const
    {
        const auto dispatch = dispatch_of(model, command);
        BOOST_REQUIRE_MESSAGE(dispatch.is(), command);
        rtl::Reference<Entry> made(new Entry);
        dispatch->addStatusListener(made.get(), url(command));
        return made;
    }
    rtl::Reference<Entry> entry(const std::string& command) const { return entry(document, command); }

    fs::path changed_meeting(const std::function<void(Meeting&)>& change) const
    {
        auto meeting = example("pipeline-review");
        change(meeting);
        const auto file = office.folder() / "changed.json";
        BOOST_REQUIRE(save_meeting(meeting, file));
        return file;
    }
};
} // namespace

BOOST_AUTO_TEST_SUITE(menu_tests, *boost::unit_test::fixture<WithDesk>())

BOOST_FIXTURE_TEST_CASE(each_entry_is_a_command_and_can_be_used_or_is_grey_in_each_application, Menu)
{
    const auto commands = commands_of_the_registry();
    BOOST_TEST(commands.size() > 25u); // fourteen purposes among them
    for (const auto* const factory : kFactories)
    {
        const auto model = shown(factory);
        const Closing closing_model(model);
        for (const auto& command : commands)
            BOOST_TEST(entry(model, command)->told() > 0, command << " in " << factory);
        BOOST_TEST(!dispatch_of(model, "org.planerka:unheard").is());
    }
}

BOOST_FIXTURE_TEST_CASE(each_command_of_the_toolbar_does_its_work_in_each_application, Menu)
{
    for (const auto* const factory : kFactories)
        BOOST_TEST_CONTEXT(factory)
        {
            const auto model = shown(factory);
            const Closing closing_model(model);
            BOOST_TEST(desk.run_in(model, "org.planerka:newMeeting") == "");
            BOOST_TEST(
                desk.run_in(model, "org.planerka:openMeeting", {file_argument(example_file("pipeline-review"))}) == "");
            for (const auto* const kind : kKinds)
            {
                const auto before = components();
                BOOST_TEST(desk.run_in(model, (std::string("org.planerka:make?kind=") + kind).c_str(),
                                       {uno::property("Form", std::string_view(kind) == "minutes")}) == "");
                for (const auto& made : components())
                    if (std::ranges::find(before, made) == before.end())
                        close(made);
                BOOST_TEST(components().size() == before.size(), kind);
            }
            const auto folder = office.folder() / factory;
            fs::create_directories(folder);
            BOOST_TEST(desk.run_in(model, "org.planerka:exportPdf", {file_argument(folder, "FolderName")}) == "");
            BOOST_TEST(std::distance(fs::directory_iterator(folder), fs::directory_iterator()) == 3);
            BOOST_TEST(desk.run_in(model, "org.planerka:showSidebar") == "");
        }
}

BOOST_FIXTURE_TEST_CASE(what_is_told_of_a_hidden_document_is_right_once_it_is_shown, Menu)
{
    const auto model = office.new_document("scalc");
    const Closing closing_model(model);
    const auto restoring = entry(model, "org.planerka:restoreMeeting");
    BOOST_TEST(restoring->told() == 1);
    BOOST_TEST(restoring->comes_to(true)); // nobody has looked
    model->getCurrentController()->getFrame()->getContainerWindow()->setVisible(true);
    BOOST_TEST(restoring->comes_to(false));
}

BOOST_FIXTURE_TEST_CASE(what_cannot_be_done_with_a_meeting_is_grey_and_follows_it, Menu)
{
    const auto agenda = entry("org.planerka:make?kind=agenda");
    const auto cost = entry("org.planerka:make?kind=cost");
    const auto mail = entry("org.planerka:sendMail");
    const auto calendar = entry("org.planerka:exportCalendar");
    BOOST_TEST(agenda->comes_to(true));
    BOOST_TEST(cost->comes_to(false)); // a new meeting has no rates
    BOOST_TEST(mail->comes_to(false)); // and nobody's address
    BOOST_TEST(calendar->comes_to(true));

    const auto invited = changed_meeting([](Meeting& meeting) { meeting.attendees.at(1).email = "team@example.com"; });
    BOOST_TEST(run("org.planerka:openMeeting", {file_argument(invited)}) == "");
    BOOST_TEST(cost->comes_to(true));
    BOOST_TEST(mail->comes_to(true));

    const auto called_off = changed_meeting([](Meeting& meeting) { meeting.status = Status::cancelled; });
    BOOST_TEST(run("org.planerka:openMeeting", {file_argument(called_off)}) == "");
    BOOST_TEST(mail->comes_to(false));
    BOOST_TEST(calendar->comes_to(false));
    BOOST_TEST(agenda->comes_to(true));
}

BOOST_FIXTURE_TEST_CASE(saving_is_grey_once_it_is_done, Menu)
{
    const auto saving = entry("org.planerka:saveMeeting");
    BOOST_TEST(saving->comes_to(true));
    BOOST_TEST(run("org.planerka:saveMeeting", {file_argument(office.folder() / "saved.json")}) == "");
    BOOST_TEST(saving->comes_to(false));
    BOOST_TEST(run("org.planerka:newMeeting") == "");
    BOOST_TEST(saving->comes_to(true));
}

BOOST_FIXTURE_TEST_CASE(restoring_is_grey_until_something_is_left_over, Menu)
{
    const auto restoring = entry("org.planerka:restoreMeeting");
    BOOST_TEST(restoring->comes_to(false));
    BOOST_TEST(run("org.planerka:openMeeting", {file_argument(example_file("pipeline-review"))}) == "");
    const auto agenda = made_by("org.planerka:make?kind=agenda");
    BOOST_TEST(run("org.planerka:newMeeting") == ""); // the agenda's window alone works on the meeting now
    BOOST_TEST(desk.run_in(agenda, "org.planerka:importCalendar",
                           {file_argument(fs::path(PLANERKA_TEST_DATA) / "calendar/google.ics")}) == "");
    close(agenda); // unsaved
    BOOST_TEST(restoring->comes_to(true));
    BOOST_TEST(run("org.planerka:restoreMeeting") == "");
    BOOST_TEST(restoring->comes_to(false));
}

BOOST_FIXTURE_TEST_CASE(a_document_that_was_opened_is_told_of_by_what_it_remembers, Menu)
{
    const auto stored = office.folder() / "agenda.odt";
    BOOST_TEST(run("org.planerka:openMeeting", {file_argument(example_file("pipeline-review"))}) == "");
    {
        const auto agenda = made_by("org.planerka:make?kind=agenda");
        const Closing closing_agenda(agenda);
        office.store(agenda, stored, "writer8");
    }
    const auto again = shown(stored);
    const Closing closing_again(again);
    BOOST_TEST(entry(again, "org.planerka:make?kind=agenda")->comes_to(true));
    BOOST_TEST(entry(again, "org.planerka:sendMail")->comes_to(false));
}

BOOST_AUTO_TEST_SUITE_END()
