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

/// Rethrows the exception being handled as one that may cross UNO: a Failure as an IllegalArgumentException with the
/// text of the error, another std::exception as a RuntimeException, a UNO exception as it is. Call it in a catch block.
[[noreturn]] void rethrow_for_uno(Language language, const Reference<css::uno::XInterface>& source);

/// What went wrong, as a person reads it, for the exception being handled. Call it in a catch block.
std::string describe_current_exception(Language language);

/// Runs the body of a UNO method: see rethrow_for_uno(). `language` is called only if there is something to say.
template <class LanguageSource, class Body>
std::invoke_result_t<Body> guarded(LanguageSource&& language, const Reference<css::uno::XInterface>& source,
                                   Body&& body)
{
    try
    {
        return std::forward<Body>(body)();
    }
    catch (...)
    {
        rethrow_for_uno(std::forward<LanguageSource>(language)(), source);
    }
}
} // namespace planerka::uno
