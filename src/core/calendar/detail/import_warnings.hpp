// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "base/result.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace planerka
{
/// What was left out or guessed, kMostWarnings at most.
class ImportWarnings
{
public:
    explicit ImportWarnings(Language language) : language_(language) {}

    void add(Error warning);

    /// Of the event with that title (may be empty) that begins in that line.
    void add(Error warning, std::string_view title, int line);

    /// All of them; the last one counts those that were too many.
    std::vector<Error> take();

private:
    Language language_;
    std::vector<Error> warnings_{};
    std::size_t count_ = 0;
};
} // namespace planerka
