// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/planner.hpp"
#include "meeting/private_paths.hpp"
#include "options.hpp"
#include "text/messages.hpp"

#include <initializer_list>
#include <string>
#include <vector>

/// What the commands share: where input comes from, how answers are shown.
namespace planerka::cli
{
/// The meeting in a file with its private part, or from standard input for "-".
Result<Meeting> read_meeting(const std::string& name);

/// The bytes of a file, or of standard input for "-".
Result<std::string> read_input(const std::string& name);

/// Planerka with its data: --data, PLANERKA_DATA, or ../share/planerka beside the program.
Result<app::Planner> open_planner(const Common& common);

/// Time zones of the data beside the program. Before anything asks for a zone, as options do.
void use_own_zones();

/// The text of "cli." + `key`.
std::string cli_text(Language language, const std::string& key, const std::vector<text::Argument>& arguments = {});

/// Columns that a text takes in a terminal: its characters, as far as Latin and Cyrillic go.
std::size_t width(const std::string& text);

/// Prints `text`; fails if nobody can read it (a full disk, a closed pipe).
int answer(const std::string& text);

/// Prints what the user should know although it was done, on standard error.
void warn(const std::string& text);

/// Prints an error in the language of messages; returns kFailed.
int fail(const Error& error, const Common& common);

/// Prints an error of what the command was asked for; `command` as it is typed. Returns kWrongUse.
int refuse(const Error& error, const std::string& command, const Common& common);

/// Whether the private values of the meeting read from `meeting` stand in a file beside it.
PrivatePart private_part_of(const std::string& meeting);

/// Likewise; what names no file of its own concerns the meeting that was read from `meeting`, or its private file.
int fail(Error error, const std::string& meeting, const Common& common);

/// Lines of text in columns that are as wide as their widest cell.
class Table
{
public:
    enum class Align
    {
        left,
        right,
    };

    explicit Table(std::vector<Align> columns) : columns_(std::move(columns)) {}

    void add(std::vector<std::string> cells) { rows_.push_back(std::move(cells)); }
    void add_gap() { rows_.emplace_back(); }

    /// Columns two spaces apart, no space at the end of a line.
    std::string to_string() const;

private:
    std::vector<Align> columns_;
    std::vector<std::vector<std::string>> rows_;
};
} // namespace planerka::cli
