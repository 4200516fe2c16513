// SPDX-License-Identifier: MPL-2.0
#define BOOST_TEST_MODULE planerka_office
#include <boost/test/unit_test.hpp>
#include <boost/test/unit_test_monitor.hpp>

#include "bridge/uno.hxx"

namespace
{
/// UNO's exceptions are no std::exception: without this a test would say nothing but "unknown type".
struct UnoExceptions
{
    UnoExceptions()
    {
        boost::unit_test::unit_test_monitor_t::instance().register_exception_translator<css::uno::Exception>(
            [](const css::uno::Exception& exception)
            { BOOST_ERROR("UNO exception: " + planerka::uno::to_utf8(exception.Message)); });
    }
};
} // namespace

BOOST_TEST_GLOBAL_FIXTURE(UnoExceptions);
