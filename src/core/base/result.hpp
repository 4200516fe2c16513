// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <boost/outcome/basic_result.hpp>
#include <boost/outcome/policy/throw_bad_result_access.hpp>

#include <map>
#include <string>
#include <utility>

namespace planerka
{
/// Why something a user asked for could not be done.
///
/// An Error carries no sentence: `code` is the key of its text in the message bundles (text/messages) under
/// "error.", so the same error can be shown in every language; see text::describe().
struct Error
{
    std::string code;                          ///< stable, machine readable, e.g. "json.syntax"
    std::map<std::string, std::string> args{}; ///< named arguments of the message
    std::string place{}; ///< where in the input: JSON path, "line 3", "table Agenda, row 2"; may be empty
    std::string file{};  ///< the file it concerns, as the user named it; may be empty

    /// The same error, naming the file it came from.
    Error in_file(std::string name) &&
    {
        file = std::move(name);
        return std::move(*this);
    }
};

/// A T, or the Error that says why there is none: base/README.md, "Results and errors". value() of a failed result
/// throws bad_result_access_with.
template <class T>
using Result =
    boost::outcome_v2::basic_result<T, Error, boost::outcome_v2::policy::throw_bad_result_access<Error, void>>;

/// What an operation without a value returns when it has succeeded.
inline auto success()
{
    return boost::outcome_v2::success();
}
} // namespace planerka

#define PLANERKA_JOIN_(a, b) a##b
#define PLANERKA_JOIN(a, b) PLANERKA_JOIN_(a, b)
#define PLANERKA_TRY_(result, declaration, ...)                                                                        \
    auto&& result = (__VA_ARGS__);                                                                                     \
    if (!result)                                                                                                       \
        return std::move(result).error();                                                                              \
    declaration = std::move(result).value()

/// PLANERKA_TRY(auto x, f()): declares x with the value of f(), or returns its error from the enclosing function.
#define PLANERKA_TRY(declaration, ...) PLANERKA_TRY_(PLANERKA_JOIN(planerka_try_, __LINE__), declaration, __VA_ARGS__)

/// PLANERKA_CHECK(f()): returns the error of a Result<void> from the enclosing function.
#define PLANERKA_CHECK(...)                                                                                            \
    if (auto&& planerka_checked = (__VA_ARGS__); !planerka_checked)                                                    \
    return std::move(planerka_checked).error()
