// SPDX-License-Identifier: MPL-2.0
#include "support/office.hxx"

#include "base/file.hpp"

#include <com/sun/star/deployment/PackageInformationProvider.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>

#include <boost/test/unit_test.hpp>
#include <pugixml.hpp>

using namespace planerka;
using namespace planerka::office_tests;

BOOST_AUTO_TEST_SUITE(install_tests)

namespace
{
struct Installed
{
    Office office;
    pugi::xml_document components;

    Installed() { BOOST_REQUIRE(components.load_file(PLANERKA_STAGE "/planerka.components")); }
};
} // namespace

BOOST_FIXTURE_TEST_CASE(the_extension_installs_and_every_service_can_be_created, Installed)
{
    const auto listing = office.installed_extensions();
    BOOST_TEST(listing.find("Identifier: org.planerka") != std::string::npos, listing);
    BOOST_TEST(listing.find("is registered: no") == std::string::npos, listing);

    const auto information = css::deployment::PackageInformationProvider::get(office.context());
    BOOST_TEST(!information->getPackageLocation("org.planerka").isEmpty());

    int count = 0;
    for (const auto& node : components.select_nodes("//implementation"))
    {
        const std::string name = node.node().attribute("name").value();
        BOOST_TEST_CONTEXT(name)
        {
            const auto made = office.create<css::lang::XServiceInfo>(name.c_str());
            BOOST_TEST(uno::to_utf8(made->getImplementationName()) == name);
            for (const auto& service : node.node().children("service"))
                BOOST_TEST(made->supportsService(OUString::createFromAscii(service.attribute("name").value())));
            ++count;
        }
    }
    BOOST_TEST(count >= 4);
}

BOOST_AUTO_TEST_SUITE_END()
