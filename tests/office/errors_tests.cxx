// SPDX-License-Identifier: MPL-2.0

// What may come out of a UNO method, without an office.
#include "bridge/errors.hxx"

#include <com/sun/star/io/IOException.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/lang/WrappedTargetRuntimeException.hpp>
#include <cppuhelper/weak.hxx>

#include <boost/test/unit_test.hpp>

#include <stdexcept>

using namespace planerka;
using namespace planerka::uno;

BOOST_AUTO_TEST_SUITE(errors_tests)

namespace
{
template <class Body>
void run(Body&& body, css::uno::XInterface* self = nullptr)
{
    guarded([] { return Language::en; }, self, std::forward<Body>(body));
}

/// Says when it goes.
class Mortal final : public cppu::OWeakObject
{
public:
    explicit Mortal(bool& alive) : alive_(alive) { alive_ = true; }
    ~Mortal() override { alive_ = false; }

private:
    bool& alive_;
};
} // namespace

BOOST_AUTO_TEST_CASE(a_runtime_exception_comes_out_as_it_is)
{
    BOOST_CHECK_THROW(run([] { throw css::lang::DisposedException(); }), css::lang::DisposedException);
    BOOST_CHECK_THROW(run([] { throw css::lang::IllegalArgumentException(); }), css::lang::IllegalArgumentException);
}

BOOST_AUTO_TEST_CASE(what_is_not_declared_comes_out_inside_a_runtime_exception)
{
    try
    {
        run([] { throw css::io::IOException("The disk is full", {}); });
        BOOST_ERROR("nothing came out");
    }
    catch (const css::lang::WrappedTargetRuntimeException& wrapped)
    {
        css::io::IOException cause;
        BOOST_TEST((wrapped.TargetException >>= cause));
        BOOST_TEST(to_utf8(wrapped.Message) == "The disk is full");
    }
}

BOOST_AUTO_TEST_CASE(an_error_of_the_core_is_an_illegal_argument_with_its_text)
{
    try
    {
        run([] { throw Failure({"extension.no_document"}); });
        BOOST_ERROR("nothing came out");
    }
    catch (const css::lang::IllegalArgumentException& exception)
    {
        BOOST_TEST(to_utf8(exception.Message) == "No document was given. Pass an open document.");
    }
}

BOOST_AUTO_TEST_CASE(everything_else_is_a_runtime_exception)
{
    BOOST_CHECK_THROW(run([] { throw std::runtime_error("no"); }), css::uno::RuntimeException);
    BOOST_CHECK_THROW(run([] { throw 42; }), css::uno::RuntimeException);
}

BOOST_AUTO_TEST_CASE(the_object_lives_until_its_method_ends)
{
    bool alive = false;
    Reference<css::uno::XInterface> only(new Mortal(alive));
    run(
        [&]
        {
            only.clear(); // as when a window is closed while a dialog is shown
            BOOST_TEST(alive);
        },
        only.get());
    BOOST_TEST(!alive);
}

BOOST_AUTO_TEST_SUITE_END()
