// SPDX-License-Identifier: MPL-2.0

// Tools ▸ Options ▸ Sales meetings, without the dialog around its pages; and what a new meeting takes from there.
#include "base/file.hpp"
#include "meeting/meeting_file.hpp"
#include "settings/files.hpp"
#include "support/desk.hxx"
#include "support/profile.hxx"

#include <com/sun/star/awt/ContainerWindowProvider.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/WindowDescriptor.hpp>
#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XContainerWindowEventHandler.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/deployment/PackageInformationProvider.hpp>

#include <boost/test/unit_test.hpp>

#include <filesystem>

#include <sys/stat.h>

using namespace planerka;
using namespace planerka::office_tests;
namespace fs = std::filesystem;

BOOST_AUTO_TEST_SUITE(options_tests)

namespace
{
/// An office in which an administrator has set something: in its configuration, by an extension that has nothing else,
/// and in the system's file.
struct Administered
{
    TemporaryFolder system;
    Office office{{.environment = {{"XDG_CONFIG_DIRS", system.path().string()}}}};
    fs::path user_file = office.folder() / "config/planerka/settings.json";

    Administered()
    {
        fs::create_directories(system.path() / "planerka");
        BOOST_REQUIRE(write_file(system.path() / "planerka/settings.json",
                                 R"({"unit": "Field sales", "currency": "GBP", "locked": ["currency"]})"));
        const auto folder = office.folder() / "administrator";
        fs::create_directories(folder / "META-INF");
        BOOST_REQUIRE(write_file(folder / "META-INF/manifest.xml", R"(<?xml version="1.0"?>
<manifest:manifest xmlns:manifest="http://openoffice.org/2001/manifest">
<manifest:file-entry manifest:media-type="application/vnd.sun.star.configuration-data" manifest:full-path="preset.xcu"/>
</manifest:manifest>)"));
        BOOST_REQUIRE(write_file(folder / "preset.xcu", R"(<?xml version="1.0"?>
<oor:component-data xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"
 oor:name="Settings" oor:package="org.planerka"><node oor:name="General">
<prop oor:name="organization" oor:finalized="true"><value>Example Tools Inc.</value></prop>
<prop oor:name="ownDomains"><value>example.com</value></prop></node></oor:component-data>)"));
        BOOST_REQUIRE(write_file(folder / "description.xml", R"(<?xml version="1.0"?>
<description xmlns="http://openoffice.org/extensions/description/2006"><identifier value="com.example.preset"/>
<version value="1"/></description>)"));
        const auto packed = office.folder() / "administrator.oxt";
        BOOST_REQUIRE(run({"cmake", "-E", "chdir", folder.string(), "cmake", "-E", "tar", "cf", packed.string(),
                           "--format=zip", "."},
                          office.folder() / "pack.log", 60) == 0);
        office.end_and_restart_with(packed);
    }
};

/// A page as the office makes it from its file.
class Page
{
public:
    Page(const Office& office, const char* name)
        : handler_(office.create<css::awt::XContainerWindowEventHandler>("org.planerka.OptionsPage"))
    {
        const auto package =
            css::deployment::PackageInformationProvider::get(office.context())->getPackageLocation("org.planerka");
        const Reference<css::awt::XToolkit> toolkit(css::awt::Toolkit::create(office.context()), UNO_QUERY_THROW);
        const auto parent = toolkit->createWindow({css::awt::WindowClass_TOP, "window", {}, -1, {0, 0, 800, 600}, 0});
        window_ = css::awt::ContainerWindowProvider::create(office.context())
                      ->createContainerWindow(package + "/dialogs/" + OUString::createFromAscii(name) + ".xdl", "",
                                              parent, handler_);
        controls_.set(window_, UNO_QUERY_THROW);
        tell("initialize");
    }

    void tell(const char* what) const
    {
        BOOST_TEST(
            handler_->callHandlerMethod(window_, css::uno::Any(OUString::createFromAscii(what)), "external_event"));
    }
    std::string text(const char* key) const { return uno::to_utf8(field(key)->getText()); }
    void type(const char* key, const char* text) const { field(key)->setText(uno::to_ou(text)); }
    bool is_enabled(const char* key) const { return property<bool>(key, "Enabled"); }
    std::string help(const char* key) const { return uno::to_utf8(property<OUString>(key, "HelpText")); }
    std::string label(const char* key) const { return uno::to_utf8(property<OUString>(key, "Label")); }
    Reference<css::awt::XControl> control(const char* key) const
    {
        return controls_->getControl(OUString::createFromAscii(key));
    }

private:
    Reference<css::awt::XTextComponent> field(const char* key) const { return {control(key), UNO_QUERY_THROW}; }

    template <class Value>
    Value property(const char* key, const char* name) const
    {
        Value value{};
        Reference<css::beans::XPropertySet>(control(key)->getModel(), UNO_QUERY_THROW)
            ->getPropertyValue(OUString::createFromAscii(name)) >>= value;
        return value;
    }

    Reference<css::awt::XContainerWindowEventHandler> handler_;
    Reference<css::awt::XWindow> window_;
    Reference<css::awt::XControlContainer> controls_;
};
} // namespace

BOOST_FIXTURE_TEST_CASE(an_administrator_s_locks_and_proposals_stand_on_the_page, Administered)
{
    const Page page(office, "general");
    BOOST_TEST(page.text("organization") == "Example Tools Inc.");
    BOOST_TEST(!page.is_enabled("organization"));
    BOOST_TEST(page.help("organization").find("set by your administrator") != std::string::npos);
    BOOST_TEST(page.label("locked").find("administrator") != std::string::npos);
    BOOST_TEST(page.text("ownDomains") == "example.com");
    BOOST_TEST(page.is_enabled("ownDomains"));
    BOOST_TEST(page.text("unit") == "Field sales"); // the system's file
    const Page rates(office, "rates");
    BOOST_TEST(rates.text("currency") == "GBP");
    BOOST_TEST(!rates.is_enabled("currency"));

    // The user's own is kept; of what is locked nothing, even if it is written past the page.
    page.type("unit", "Key accounts");
    page.type("organization", "Mine");
    page.tell("ok");
    BOOST_TEST(page.text("unit") == "Key accounts");
    BOOST_TEST(page.text("organization") == "Example Tools Inc.");
    BOOST_TEST(settings::read_settings(user_file).value().values.size() == 1u);
}

BOOST_AUTO_TEST_CASE(what_is_typed_is_the_user_s_alone_and_a_new_meeting_has_it)
{
    const Office office({"ru"});
    const auto file = office.folder() / "config/planerka/settings.json";
    {
        const Page general(office, "general");
        BOOST_TEST(general.label("label:organization") == "Организация");
        BOOST_TEST(general.text("unit") == "Отдел продаж");
        BOOST_TEST(general.label("locked").empty());
        general.tell("ok");
        BOOST_TEST(!fs::exists(file)); // nothing was changed: what is usual stays so
        general.type("organization", "ООО «Пример»");
        general.type("name", "Соколова Анна");
        general.tell("ok");
        const Page rates(office, "rates");
        rates.type("currency", "eur");
        rates.type("rate.sales_manager", "97,50");
        rates.type("rate.sales_rep", "62");
        rates.type("rate.default", "много"); // said in a message; the others are taken
        rates.tell("ok");
        BOOST_TEST(rates.text("rate.sales_manager") == "97,50");
        BOOST_TEST(rates.text("rate.default") == "");
        BOOST_TEST(rates.text("currency") == "EUR");
        const Page more(office, "more");
        const Reference<css::awt::XListBox> language(more.control("language"), UNO_QUERY_THROW);
        BOOST_TEST(uno::to_utf8(language->getSelectedItem()) == "русский");
        language->selectItemPos(1, true);
        Reference<css::awt::XCheckBox>(more.control("rememberMeetings"), UNO_QUERY_THROW)->setState(0);
        more.tell("ok");
    }
    struct stat status
    {
    };
    BOOST_REQUIRE(stat(file.c_str(), &status) == 0);
    BOOST_TEST((status.st_mode & 0777) == 0600u);
    // Pay is nowhere in the office's own files.
    for (const auto& entry : fs::recursive_directory_iterator(office.folder() / "profile"))
        if (entry.is_regular_file() && entry.path().extension() == ".xcu")
            for (const auto* const pay : {"97,5", "97.5"})
                BOOST_TEST(read_file(entry.path()).value().find(pay) == std::string::npos, entry.path());

    const Desk desk(office);
    BOOST_TEST(desk.run("org.planerka:newMeeting?purpose=pipeline_review") == "");
    const auto saved = office.folder() / "saved.json";
    BOOST_TEST(desk.run("org.planerka:saveMeetingAs", {file_argument(saved)}) == "");
    const auto meeting = load_meeting(saved).value();
    BOOST_TEST((meeting.language == Language::en));
    BOOST_TEST(meeting.organization->name == "ООО «Пример»");
    BOOST_TEST(meeting.costs->currency == "EUR");
    BOOST_TEST(meeting.attendee(meeting.organizer_id)->name == "Соколова Анна");
    for (const auto& person : meeting.attendees)
        if (person.attendee_kind != "other_staff") // who has no rate
            BOOST_TEST(person.cost->loaded_hourly_rate.has_value(), person.name);
    BOOST_TEST(read_file(saved).value().find("97.5") == std::string::npos);
    BOOST_TEST(!fs::exists(office.folder() / "profile/user/planerka/recent.json")); // that was switched off
}

BOOST_AUTO_TEST_SUITE_END()
