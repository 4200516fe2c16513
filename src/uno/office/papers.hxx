// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/planner.hpp"
#include "office/commands.hxx"

#include <filesystem>
#include <optional>
#include <string>

/// Commands that make files of a meeting's documents. As those of commands.hxx they throw what cannot be done.
namespace planerka::uno::commands
{
/// What came of a command where one cannot see it, as a person reads it.
struct Outcome
{
    std::string note{};            ///< what was done; empty if the user did not want it
    std::optional<Error> failed{}; ///< what could not be done beside it
};

/// How a command comes to its file or folder.
struct Target
{
    std::optional<std::filesystem::path> path{}; ///< nothing: the user chooses
    bool may_ask = true;
    bool may_replace = false; ///< what lies there, without asking
};

/// A document of the meeting by the user's own template, opened untitled; null if the user did not want it. The
/// template itself says which document it is for (app::kind_of_template()).
Reference<css::lang::XComponent>
make_by_template(const Place& place, const std::optional<std::filesystem::path>& template_file, Make what = {});

/// The papers of the meeting (app::papers_of()) as PDF in a folder, for those it is with. One that cannot be made does
/// not keep the others from it.
Outcome export_pdf(const Place& place, const Target& folder);

/// The document as the office exports it.
std::string pdf_of(const Context& context, const app::Document& document);
} // namespace planerka::uno::commands
