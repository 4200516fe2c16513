// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/examples.hxx"

#include <filesystem>
#include <string>
#include <vector>

namespace planerka::office_tests
{
/// An empty document whose commands are run without questions.
struct Desk
{
    explicit Desk(const Office& of = OneOffice::get()) : office(of) {}

    const Office& office;
    Model document = office.new_document("swriter");
    Closing closing{document};

    /// What went wrong; empty if nothing did.
    std::string run(const char* command, std::vector<PropertyValue> arguments = {}) const;
    std::string run_in(const Model& model, const char* command, std::vector<PropertyValue> arguments = {}) const;

    /// What a command answers that has something to answer; throws if it could not be done.
    std::string answer(const char* command) const;
    /// What went wrong with a command that may show things.
    std::string run_aloud(const char* command) const;

    /// The document that the last command has opened.
    Model newest() const;
};

PropertyValue file_argument(const std::filesystem::path& file, const char* name = "FileName");
} // namespace planerka::office_tests
