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
/// Collects what was left out or guessed, at most kMostWarnings.
class ImportWarnings
{
public:
    explicit ImportWarnings(Language language) : language_(language) {}

    void add(Error warning);

    /// A warning about the event with that title (it may be empty) that begins in that line of the file.
    void add(Error warning, std::string_view title, int line);

    /// All warnings. If there were too many, the last one tells how many were left out.
    std::vector<Error> take();

private:
    Language language_;
    std::vector<Error> warnings_{};
    std::size_t count_ = 0;
};
} // namespace planerka
