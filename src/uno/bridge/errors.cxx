// SPDX-License-Identifier: MPL-2.0
#include "bridge/errors.hxx"

#include "forms/caption.hpp"
#include "text/messages.hpp"

#include <com/sun/star/lang/WrappedTargetRuntimeException.hpp>
#include <cppuhelper/exc_hlp.hxx>

namespace planerka::uno
{
namespace
{
/// @param describe gives the text of an Error.
template <class Describe>
std::string described(Language language, const Describe& describe)
{
    const auto unexpected = [&](std::string reason) {
        return text::message(language, "extension.unexpected", {{"reason", std::move(reason)}});
    };
    try
    {
        throw;
    }
    catch (const Failure& failure)
    {
        return describe(failure.error());
    }
    catch (const css::uno::Exception& exception)
    {
        return unexpected(to_utf8(exception.Message));
    }
    catch (const std::exception& exception)
    {
        return unexpected(exception.what());
    }
    catch (...)
    {
        return unexpected("?");
    }
}
} // namespace

void rethrow_for_uno(Language language, const Reference<css::uno::XInterface>& self)
{
    try
    {
        throw;
    }
    catch (const css::uno::RuntimeException&)
    {
        throw;
    }
    catch (const css::uno::Exception& exception)
    {
        throw css::lang::WrappedTargetRuntimeException(exception.Message, self, cppu::getCaughtException());
    }
    catch (const Failure&)
    {
        // A script knows a field by its place in the meeting file.
        throw css::lang::IllegalArgumentException(
            to_ou(described(language, [&](const Error& error) { return text::describe(error, language); })), self, -1);
    }
    catch (...)
    {
        throw css::uno::RuntimeException(to_ou(describe_current_exception(language)), self);
    }
}

std::string describe(Error error, Language language)
{
    error.place = forms::place_in_words(error.place, language);
    return text::describe(error, language);
}

std::string describe_current_exception(Language language)
{
    return described(language, [&](const Error& error) { return describe(error, language); });
}
} // namespace planerka::uno
