// SPDX-License-Identifier: MPL-2.0
#include "bridge/errors.hxx"

#include "text/messages.hpp"

namespace planerka::uno
{
void rethrow_for_uno(Language language, const Reference<css::uno::XInterface>& source)
{
    try
    {
        throw;
    }
    catch (const css::uno::Exception&)
    {
        throw;
    }
    catch (const Failure&)
    {
        throw css::lang::IllegalArgumentException(to_ou(describe_current_exception(language)), source, -1);
    }
    catch (const std::exception&)
    {
        throw css::uno::RuntimeException(to_ou(describe_current_exception(language)), source);
    }
}

std::string describe_current_exception(Language language)
{
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
        return text::message(language, "extension.unexpected", {{"reason", to_utf8(exception.Message)}});
    }
    catch (const std::exception& exception)
    {
        return text::message(language, "extension.unexpected", {{"reason", std::string(exception.what())}});
    }
}
} // namespace planerka::uno
