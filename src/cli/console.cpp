// SPDX-License-Identifier: MPL-2.0
#include "console.hpp"
#include "program.hpp"

#include "base/file.hpp"
#include "base/utf8.hpp"
#include "meeting/meeting_file.hpp"
#include "text/messages.hpp"
#include "time/zone.hpp"

#include <algorithm>
#include <iostream>
#include <iterator>

namespace planerka::cli
{
namespace
{
Result<std::string> read_standard_input()
{
    std::string text;
    char block[1 << 16];
    while (std::cin.read(block, sizeof block) || std::cin.gcount() > 0)
    {
        text.append(block, static_cast<std::size_t>(std::cin.gcount()));
        if (text.size() > kMaxFileBytes)
            return Error{"file.too_large", {{"megabytes", std::to_string(kMaxFileBytes >> 20)}}};
    }
    return text;
}
} // namespace

Result<Meeting> read_meeting(const std::string& name)
{
    if (name != "-")
        return load_meeting(name);
    PLANERKA_TRY(const auto text, read_standard_input());
    return parse_meeting(text);
}

Result<std::string> read_input(const std::string& name)
{
    return name == "-" ? read_standard_input() : read_file(name);
}

Result<app::Planner> open_planner(const Common& common)
{
    return app::Planner::open(common.data ? *common.data : data_beside_program());
}

void use_own_zones()
{
    use_zones_of(data_beside_program());
}

std::string cli_text(Language language, const std::string& key, const std::vector<text::Argument>& arguments)
{
    return text::message(language, "cli." + key, arguments);
}

std::size_t width(const std::string& text)
{
    return utf8::length(text);
}

int answer(const std::string& text)
{
    std::cout << text << std::flush;
    return std::cout ? 0 : kFailed;
}

void warn(const std::string& text)
{
    std::cerr << "planerka: " << text << '\n';
}

int fail(const Error& error, const Common& common)
{
    std::cerr << "planerka: " << text::describe(error, common.ui) << '\n';
    return kFailed;
}

int refuse(const Error& error, const std::string& command, const Common& common)
{
    warn(cli_text(common.ui, "wrong_use", {{"what", text::describe(error, common.ui)}, {"command", command}}));
    return kWrongUse;
}

PrivatePart private_part_of(const std::string& meeting)
{
    std::error_code error;
    return meeting != "-" && std::filesystem::exists(private_path(meeting), error) ? PrivatePart::in_private_file
                                                                                   : PrivatePart::in_meeting_file;
}

int fail(Error error, const std::string& meeting, const Common& common)
{
    const bool is_private = is_private_path(error.place) && private_part_of(meeting) == PrivatePart::in_private_file;
    if (error.file.empty() && meeting != "-")
        error.file = is_private ? private_path(meeting).string() : meeting;
    return fail(error, common);
}

std::string Table::to_string() const
{
    std::vector<std::size_t> widths(columns_.size(), 0);
    for (const auto& row : rows_)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], width(row[i]));
    std::string text;
    for (const auto& row : rows_)
    {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i)
        {
            const std::string space(widths[i] - width(row[i]), ' ');
            line += i == 0 ? "" : "  ";
            line += columns_[i] == Align::left ? row[i] + space : space + row[i];
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + '\n';
    }
    return text;
}
} // namespace planerka::cli
