// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "base/result.hpp"
#include "bridge/uno.hxx"

#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/uno/RuntimeException.hpp>

#include <exception>
#include <type_traits>
#include <utility>

namespace planerka::uno
{
/// An Error on its way out of the core, until guarded() or show_error() turns it into what a caller or a user sees.
class Failure : public std::exception
{
public:
    explicit Failure(Error error) : error_(std::move(error)) {}

    const Error& error() const { return error_; }
    const char* what() const noexcept override { return error_.code.c_str(); }

private:
    Error error_;
};

/// The value of a result; throws its error as a Failure.
template <class T>
T take(Result<T> result)
{
    if (!result)
        throw Failure(std::move(result).error());
    return std::move(result).value();
}

inline void take(Result<void> result)
{
    if (!result)
        throw Failure(std::move(result).error());
}

/// Rethrows the exception being handled as one that every UNO method may raise, whatever its IDL declares: one of the
/// family of RuntimeException. A Failure becomes an IllegalArgumentException (which is of that family) with the text of
/// the error; another UNO exception is put into a WrappedTargetRuntimeException, for callers in other languages and
/// behind a bridge cannot cope with what is not declared; what is no UNO exception becomes a RuntimeException. Call it
/// in a catch block.
[[noreturn]] void rethrow_for_uno(Language language, const Reference<css::uno::XInterface>& self);

/// An error as a person reads it in a window, where a field is known by what stands above it.
std::string describe(Error error, Language language);

/// What went wrong, likewise, for the exception being handled. Call it in a catch block.
std::string describe_current_exception(Language language);

/// Runs the body of a UNO method: every method of ours that does more than answer with a constant goes through here.
/// Lets nothing out but what rethrow_for_uno() throws. `language` is called only if there is something to say, and must
/// not throw. The object stays alive until the body has ended: while a dialog is shown its caller may go, and the last
/// reference with it.
template <class LanguageSource, class Body>
std::invoke_result_t<Body> guarded(LanguageSource&& language, css::uno::XInterface* self, Body&& body)
{
    const Reference<css::uno::XInterface> alive(self);
    try
    {
        return std::forward<Body>(body)();
    }
    catch (...)
    {
        rethrow_for_uno(std::forward<LanguageSource>(language)(), alive);
    }
}
} // namespace planerka::uno
