// SPDX-License-Identifier: MPL-2.0
#include "commands.hpp"
#include "console.hpp"
#include "office.hpp"
#include "output.hpp"
#include "rate_file.hpp"
#include "settings.hpp"

#include "app/replaceable.hpp"
#include "meeting/json.hpp"
#include "meeting/meeting_file.hpp"
#include "text/format.hpp"
#include "text/messages.hpp"

#include <set>

namespace planerka::cli
{
namespace
{
using documents::Kind;
using json::Json;

app::MakeOptions options_for(const MakeCommand& command, const Meeting& meeting, const app::Look& look,
                             const Common& common)
{
    app::MakeOptions options;
    options.language = common.language;
    options.template_file = command.template_file;
    options.form = command.form;
    options.reader = command.reader;
    options.keep_macros = command.keep_macros;
    options.messages = common.ui;
    options.look = look;
    if (!command.kind)
        options.form = command.form || meeting.status != Status::held;
    return options;
}

/// "2 comments, 1 macro"
std::string counted(const std::vector<odf::Extra>& extras, Language language)
{
    std::string text;
    for (const auto& kind : odf::kExtraKinds)
        if (const auto n = std::ranges::count(extras, kind.value, &odf::Extra::kind); n > 0)
            text.append(text.empty() ? "" : ", ")
                .append(text::message(language, "cli.extra." + std::string(kind.name), {{"n", std::int64_t{n}}}));
    return text;
}

/// What the documents of a meeting leave to be said, each once.
struct Warnings
{
    std::set<std::string> always{};   ///< leaks, what was not made, a logo that is not there
    std::set<std::string> left_out{}; ///< of the client's copies
};

void say(const Warnings& warnings, const MakeCommand& command, const Common& common)
{
    for (const auto& each : warnings.always)
        cli::warn(each);
    if (command.verbose || warnings.left_out.size() == 1)
        for (const auto& each : warnings.left_out)
            cli::warn(each);
    else if (!warnings.left_out.empty())
        cli::warn(cli_text(common.ui, "make.left_out",
                           {{"n", static_cast<std::int64_t>(warnings.left_out.size())}, {"meeting", command.meeting}}));
}

FileAccess access_of(Kind kind)
{
    // A cost sheet holds pay: nobody but its owner reads it.
    return kind == Kind::cost ? FileAccess::owner_only : FileAccess::everyone;
}

Precautions precautions_of(const MakeCommand& command)
{
    Precautions precautions{files_of_meeting(command.meeting), command.force ? nullptr : app::may_hold_document};
    for (const auto& other : {command.template_file, command.rates})
        if (other)
            precautions.inputs.push_back(*other);
    return precautions;
}

struct Made
{
    Kind kind;
    std::filesystem::path path; ///< it was written to
    ToConvert document{};       ///< if it is still to be converted
};

Result<Made> make_one(const app::Planner& planner, const MakeCommand& command, Kind kind, const Meeting& meeting,
                      const Common& common, Warnings& warnings)
{
    PLANERKA_TRY(const auto all, read_settings(common));
    PLANERKA_TRY(const auto document,
                 planner.make(kind, meeting, options_for(command, meeting, app::look_of(all), common)));
    auto path = command.output ? *command.output : command.folder.value_or("") / document.file_name;
    ToConvert source{document.bytes, std::string(documents::extension_of(kind))};
    auto bytes = document.bytes;
    if (const auto format = command.output ? office_format(kind, path) : std::string(); !format.empty())
    {
        PLANERKA_TRY(auto converted, convert({source}, format));
        bytes = std::move(converted.front());
    }
    PLANERKA_CHECK(write_output(path, bytes, precautions_of(command), access_of(kind)));
    for (const auto& leak : document.leaks)
        warnings.always.insert(leak.text);
    if (document.no_logo)
        warnings.always.insert(text::describe(*document.no_logo, common.ui));
    for (const auto& each : document.left_out)
        warnings.left_out.insert(each.text);
    if (!document.taken_out.empty())
        warnings.always.insert(cli_text(common.ui, "make.taken_out",
                                        {{"things", counted(document.taken_out, common.ui)},
                                         {"file", command.template_file->string()},
                                         {"reader", std::string(documents::name_of(document.request.reader))}}));
    return Made{kind, std::move(path), command.pdf ? std::move(source) : ToConvert()};
}

/// A PDF beside each document. Those that are written before one cannot be are in `pdfs`.
Result<void> make_pdfs(const MakeCommand& command, const std::vector<Made>& made, std::vector<Made>& pdfs)
{
    std::vector<ToConvert> documents;
    for (const auto& each : made)
        documents.push_back(each.document);
    PLANERKA_TRY(const auto converted, convert(documents, "pdf"));
    for (std::size_t number = 0; number < made.size(); ++number)
    {
        auto path = made[number].path;
        path.replace_extension(".pdf");
        PLANERKA_CHECK(write_output(path, converted[number], precautions_of(command), access_of(made[number].kind)));
        pdfs.push_back({made[number].kind, std::move(path)});
    }
    return success();
}

std::string paths_json(const std::vector<Made>& made)
{
    auto documents = Json::array();
    for (const auto& each : made)
        documents.push_back({{"kind", std::string(documents::name_of(each.kind))}, {"path", each.path.string()}});
    return json::to_text(Json{{"documents", std::move(documents)}});
}

std::string paths_text(const std::vector<Made>& made)
{
    std::string text;
    for (const auto& each : made)
        text += each.path.string() + '\n';
    return text;
}

} // namespace

int run(const Leave& command, const Common&)
{
    return command.exit_code;
}

int run(const MakeCommand& command, const Common& common)
{
    auto meeting = read_meeting(command.meeting);
    if (!meeting)
        return fail(meeting.error(), common);
    if (const auto rates = take_rates(meeting.value(), command.rates, common); !rates)
        return fail(rates.error(), common);
    const auto planner = open_planner(common);
    if (!planner)
        return fail(planner.error(), common);

    // What stands in the way of a folder stands in the way of a file in it, and is said there.
    std::error_code ignored;
    if (command.folder)
        std::filesystem::create_directories(*command.folder, ignored);

    // Of all documents, those that can be made are made; what stands in the way of the others is said once.
    int exit_code = 0;
    std::set<std::string> said;
    Warnings warnings;
    std::vector<Made> made;
    for (const auto kind : documents::kKinds)
    {
        if (command.kind && kind != *command.kind)
            continue;
        // What is made for the client is handed to the client: a folder with pay in it must not be.
        if (!command.kind && kind == Kind::cost && command.reader == documents::Reader::client)
        {
            warnings.always.insert(cli_text(common.ui, "make.no_cost_sheet"));
            continue;
        }
        auto one = make_one(planner.value(), command, kind, meeting.value(), common, warnings);
        if (one)
        {
            made.push_back(std::move(one).value());
            continue;
        }
        const bool lacks_rates = lacks_a_rate(one.error()) && !command.rates;
        if (lacks_rates && !command.kind)
        {
            warn(how_to_rate("make.no_rates", command.meeting, common));
            continue;
        }
        exit_code = kFailed;
        if (said.insert(text::describe(one.error(), common.ui)).second)
            fail(one.error(), command.meeting, common);
        if (lacks_rates)
            warn(how_to_rate("cost.how_to_rate", command.meeting, common));
    }
    std::vector<Made> pdfs;
    if (command.pdf && !made.empty())
        if (const auto done = make_pdfs(command, made, pdfs); !done)
            exit_code = fail(done.error(), common);
    made.insert(made.end(), std::make_move_iterator(pdfs.begin()), std::make_move_iterator(pdfs.end()));
    say(warnings, command, common);
    if (command.output && is_standard_output(*command.output))
        return exit_code; // the document is the answer
    return std::max(exit_code, answer(common.json ? paths_json(made) : paths_text(made)));
}

} // namespace planerka::cli
