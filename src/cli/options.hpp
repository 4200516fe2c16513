// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/planner.hpp"
#include "calendar/export.hpp"
#include "documents/documents.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace planerka::cli
{
/// What every command is told.
struct Common
{
    Language ui = Language::en;         ///< of messages
    std::optional<Language> language{}; ///< as asked for with --language
    bool json = false;
    std::optional<std::filesystem::path> data{}; ///< instead of the data folder beside the program
};

struct NewCommand
{
    app::NewMeetingRequest meeting{};
    std::optional<std::filesystem::path> rates{};  ///< pay of its people, for the private file
    std::optional<std::filesystem::path> output{}; ///< default: standard output
    bool list = false;                             ///< show the purposes instead
    bool force = false;                            ///< replace any file
};

/// `meeting` is a file, or "-" for standard input.
struct AgendaCommand
{
    std::string meeting{};
    std::string purpose{};
    std::optional<std::filesystem::path> output{}; ///< default: the meeting's own file
    bool force = false;                            ///< replace an agenda of its own, and any file
};

/// `meeting` is a file, or "-" for standard input.
struct CheckCommand
{
    std::string meeting{};
};

struct ScheduleCommand
{
    std::string meeting{};
    std::optional<Date> from{}; ///< of the shifts of a series; default: this machine's day
};

struct CostCommand
{
    std::string meeting{};
    bool explain = false;                         ///< say of each figure where it comes from
    std::optional<std::filesystem::path> rates{}; ///< of people without pay of their own
};

struct AdviseCommand
{
    std::string meeting{};
    std::optional<std::filesystem::path> calendar{};
    std::vector<std::filesystem::path> previous{}; ///< earlier meetings of the series
    std::optional<Date> today{};                   ///< default: this machine's day
};

struct MakeCommand
{
    std::optional<documents::Kind> kind{}; ///< nothing for all
    std::string meeting{};
    std::optional<std::filesystem::path> output{};
    std::optional<std::filesystem::path> folder{};
    std::optional<std::filesystem::path> template_file{};
    std::optional<documents::Reader> reader{};
    std::optional<std::filesystem::path> rates{}; ///< of people without pay of their own
    bool form = false;
    bool verbose = false; ///< name everything that a client's copy leaves out
    bool keep_macros = false;
    bool pdf = false;   ///< of each document one as well
    bool force = false; ///< replace any file
};

struct TemplateCheckCommand
{
    std::filesystem::path file{};
    std::optional<documents::Kind> kind{};
};

struct SchemaCommand
{
    bool private_part = false; ///< of NAME.private.json
};

/// `calendar` is a file, or "-" for standard input.
struct LoadCommand
{
    std::string calendar{};
    std::optional<std::filesystem::path> rates{};
    std::vector<std::string> domains{}; ///< the own company's; none: those of the rates, else guessed
    std::optional<Date> from{};
    std::optional<Date> to{}; ///< the last day
    bool all = false;         ///< list every meeting and person, not only the costliest
};

/// `calendar` is a file, or "-" for standard input.
struct ImportCommand
{
    std::string calendar{};
    std::optional<std::filesystem::path> folder{}; ///< for meeting files; default: show what is there
    std::string time_zone{};                       ///< IANA id; default: this machine's
    std::vector<std::string> domains{};            ///< the own company's; default: guessed
    std::string purpose{};                         ///< whose agenda meetings without one get; empty: none
};

struct ExportCommand
{
    std::string meeting{};
    std::optional<std::filesystem::path> output{}; ///< default: standard output
    CalendarMethod method = CalendarMethod::publish;
    bool update = false;                       ///< raise SEQUENCE, in the meeting file too
    std::optional<documents::Reader> reader{}; ///< default: as the meeting's audience says
    bool force = false;                        ///< replace any file
};

struct ShareCommand
{
    std::string meeting{};
    std::vector<std::string> ids{}; ///< none: list what can be marked
    bool internal = false;          ///< take the mark back
};

struct SettingsCommand
{
    enum class What
    {
        list,
        get,
        set,
        unset,
        import,
        path,
    };

    What what = What::list;
    std::string key{};
    std::string value{};  ///< as it was typed
    std::string file{};   ///< of rates, or "-" for standard input
    bool preview = false; ///< show what would be taken from it, and take nothing
};

/// For those who package Planerka; not in the help.
struct ReferenceCommand
{
    std::string text{}; ///< of a manual page, a completion or the fields; made where the options are known
};

/// The command line was wrong, or has been answered (help, version): leave with this exit code.
struct Leave
{
    int exit_code = 0;
};

using Command = std::variant<Leave, NewCommand, AgendaCommand, CheckCommand, SchemaCommand, ScheduleCommand,
                             CostCommand, AdviseCommand, MakeCommand, TemplateCheckCommand, LoadCommand, ImportCommand,
                             ExportCommand, ShareCommand, SettingsCommand, ReferenceCommand>;

inline constexpr int kFailed = 1;
inline constexpr int kWrongUse = 2;

/// Reads the command line. Help, version and wrong use are answered here.
Command read_command_line(int argc, char** argv, Common& common);
} // namespace planerka::cli
