// SPDX-License-Identifier: MPL-2.0
#include "commands.hpp"
#include "console.hpp"
#include "output.hpp"
#include "rate_file.hpp"
#include "settings.hpp"

#include "app/check_template.hpp"
#include "app/replaceable.hpp"
#include "documents/unknown_tags.hpp"
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
using Align = Table::Align;

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
    std::set<std::string> always{};   ///< leaks, and what was not made
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

/// The path it was written to.
Result<std::filesystem::path> make_one(const app::Planner& planner, const MakeCommand& command, Kind kind,
                                       const Meeting& meeting, const Common& common, Warnings& warnings)
{
    PLANERKA_TRY(const auto all, read_settings(common));
    PLANERKA_TRY(const auto document,
                 planner.make(kind, meeting, options_for(command, meeting, app::look_of(all), common)));
    auto path = command.output ? *command.output : command.folder.value_or("") / document.file_name;
    Precautions precautions{files_of_meeting(command.meeting), command.force ? nullptr : app::may_hold_document};
    for (const auto& other : {command.template_file, command.rates})
        if (other)
            precautions.inputs.push_back(*other);
    // A cost sheet holds pay: nobody but its owner reads it.
    PLANERKA_CHECK(write_output(path, document.bytes, precautions,
                                kind == Kind::cost ? FileAccess::owner_only : FileAccess::everyone));
    for (const auto& leak : document.leaks)
        warnings.always.insert(leak.text);
    for (const auto& each : document.left_out)
        warnings.left_out.insert(each.text);
    if (!document.taken_out.empty())
        warnings.always.insert(cli_text(common.ui, "make.taken_out",
                                        {{"things", counted(document.taken_out, common.ui)},
                                         {"file", command.template_file->string()},
                                         {"reader", std::string(documents::name_of(document.request.reader))}}));
    return path;
}

Json tag_json(const odf::TagUse& tag)
{
    const auto* kind = tag.kind == '#' ? "section" : tag.kind == '^' ? "inverted" : "field";
    return {{"name", tag.name}, {"kind", kind}, {"scope", tag.scope}, {"place", tag.place}};
}

Json extra_json(const odf::Extra& extra)
{
    return {{"kind", std::string(odf::name_of(extra.kind))}, {"place", extra.place}, {"what", extra.what}};
}

/// What documents may not get of the template, a line each.
std::string extras_text(const app::TemplateReport& report, Language language)
{
    if (report.extras.empty())
        return {};
    Table table({Align::left, Align::left, Align::left});
    for (const auto& extra : report.extras)
        table.add({"  " + text::message(language, "cli.extra." + std::string(odf::name_of(extra.kind)),
                                        {{"n", std::int64_t{1}}}),
                   extra.place, extra.what});
    return text::message(language, "cli.template.extras") + '\n' + table.to_string();
}

std::string report_json(const app::TemplateReport& report)
{
    auto fits = Json::array();
    auto tags = Json::array();
    auto unknown = Json::array();
    for (const auto kind : report.fits)
        fits.push_back(std::string(documents::name_of(kind)));
    for (const auto& tag : report.tags)
        tags.push_back(tag_json(tag));
    for (const auto& tag : report.unknown)
        unknown.push_back(tag_json(tag));
    auto unprintable = Json::array();
    for (const auto& tag : report.unprintable)
        unprintable.push_back(tag_json(tag));
    auto extras = Json::array();
    for (const auto& extra : report.extras)
        extras.push_back(extra_json(extra));
    return json::to_text({{"fits", std::move(fits)},
                          {"tags", std::move(tags)},
                          {"unknown", std::move(unknown)},
                          {"unprintable", std::move(unprintable)},
                          {"extras", std::move(extras)}});
}

std::string report_text(const app::TemplateReport& report, Language language)
{
    if (!report.fits.empty())
    {
        std::string kinds;
        for (const auto kind : report.fits)
            kinds.append(kinds.empty() ? "" : ", ").append(documents::name_of(kind));
        return text::message(language, "cli.template.fits",
                             {{"kinds", kinds}, {"n", static_cast<std::int64_t>(report.tags.size())}}) +
               '\n';
    }
    const auto listed = [&](const std::vector<odf::TagUse>& tags, const char* key)
    {
        if (tags.empty())
            return std::string();
        Table table({Align::left, Align::left, Align::left});
        for (const auto& tag : tags)
        {
            const auto nearest = documents::nearest_name(tag, *report.nearest);
            table.add({"  {{" + (tag.kind == 'f' ? "" : std::string(1, tag.kind)) + tag.name + "}}", tag.place,
                       nearest.empty() || nearest == tag.name
                           ? ""
                           : text::message(language, "cli.template.nearest", {{"name", nearest}})});
        }
        return text::message(language, std::string("cli.template.") + key,
                             {{"kind", std::string(documents::name_of(*report.nearest))},
                              {"n", static_cast<std::int64_t>(tags.size())}}) +
               '\n' + table.to_string();
    };
    return listed(report.unknown, "unknown") + listed(report.unprintable, "unprintable");
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
    auto made = Json::array();
    std::string paths;
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
        const auto path = make_one(planner.value(), command, kind, meeting.value(), common, warnings);
        if (path)
        {
            paths += path.value().string() + '\n';
            made.push_back({{"kind", std::string(documents::name_of(kind))}, {"path", path.value().string()}});
            continue;
        }
        const bool lacks_rates = lacks_a_rate(path.error()) && !command.rates;
        if (lacks_rates && !command.kind)
        {
            warn(how_to_rate("make.no_rates", command.meeting, common));
            continue;
        }
        exit_code = kFailed;
        if (said.insert(text::describe(path.error(), common.ui)).second)
            fail(path.error(), command.meeting, common);
        if (lacks_rates)
            warn(how_to_rate("cost.how_to_rate", command.meeting, common));
    }
    say(warnings, command, common);
    if (command.output && is_standard_output(*command.output))
        return exit_code; // the document is the answer
    return std::max(exit_code, answer(common.json ? json::to_text(Json{{"documents", std::move(made)}}) : paths));
}

int run(const TemplateCheckCommand& command, const Common& common)
{
    const auto report = app::check_template(command.file, command.kind);
    if (!report)
        return fail(report.error(), common);
    const auto verdict = report.value().fits.empty() ? kFailed : 0;
    return std::max(
        verdict, answer(common.json ? report_json(report.value())
                                    : report_text(report.value(), common.ui) + extras_text(report.value(), common.ui)));
}
} // namespace planerka::cli
