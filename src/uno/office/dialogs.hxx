// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/office.hxx"

#include <filesystem>
#include <optional>
#include <string>

/// Questions to the user, modal to the frame's window. In a headless office nothing is shown and the answer is no.
namespace planerka::uno
{
void show_message(const Context& context, const Frame& frame, const std::string& text);

/// Tells what went wrong; `error` is described in the office's language.
void show_error(const Context& context, const Frame& frame, const Error& error);
void show_error(const Context& context, const Frame& frame, const std::string& text);

bool ask(const Context& context, const Frame& frame, const std::string& question);

enum class Answer
{
    yes,
    no,
    cancel,
};

/// The same with a third way out; in a headless office that.
Answer ask_or_cancel(const Context& context, const Frame& frame, const std::string& question);

/// What a picker offers first.
enum class FilesOf
{
    meetings,
    templates,
    calendars,
    rates,
    pictures,
};

/// A file to open; nothing if the user cancels. Templates are looked for where the office keeps the user's own.
std::optional<std::filesystem::path> ask_for_file_to_open(const Context& context, FilesOf kind = FilesOf::meetings);

/// Where to save a meeting, or another file; nothing if the user cancels. Overwriting has been confirmed.
std::optional<std::filesystem::path> ask_for_file_to_save(const Context& context, const std::string& suggested_name,
                                                          FilesOf kind = FilesOf::meetings);

/// A folder; nothing if the user cancels.
std::optional<std::filesystem::path> ask_for_folder(const Context& context, const std::string& title);
} // namespace planerka::uno
