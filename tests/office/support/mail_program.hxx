// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/office.hxx"

#include <filesystem>
#include <string>

namespace planerka::office_tests
{
/// In place of a user's mail program one that writes down what it is given.
class MailProgram
{
public:
    explicit MailProgram(const Office& office) : office_(office) {}

    /// From now on the office uses it, or the program of that name.
    void install() const;
    void use(const std::string& program) const;

    /// Waits until it was given a message, and takes it: its arguments, a line each.
    std::string given() const;

private:
    std::filesystem::path note() const { return office_.folder() / "given.txt"; }

    const Office& office_;
};
} // namespace planerka::office_tests
