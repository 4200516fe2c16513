// SPDX-License-Identifier: MPL-2.0
#include "bridge/errors.hxx"

#include "text/messages.hpp"

#include <com/sun/star/lang/WrappedTargetRuntimeException.hpp>
#include <cppuhelper/exc_hlp.hxx>

namespace planerka::uno
{
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
        throw css::lang::IllegalArgumentException(to_ou(describe_current_exception(language)), self, -1);
    }
    catch (...)
    {
        throw css::uno::RuntimeException(to_ou(describe_current_exception(language)), self);
    }
}

std::string describe_current_exception(Language language)
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
        return text::describe(failure.error(), language);
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
} // namespace planerka::uno
