// SPDX-License-Identifier: MPL-2.0
#include "command_line.hpp"

#include "meeting/limits.hpp"

namespace planerka::cli
{
void CommandLine::add_new()
{
    auto& command = add_command(app_, "new", "new");
    describe(command.add_option("--purpose", new_.purpose, text("new.purpose")))->type_name(text("type.id"));
    add_language(command, "new.language");
    describe(command.add_option("--minutes", new_.minutes, text("new.minutes")))
        ->check(CLI::Range(kShortestMeeting, kLongestMeeting))
        ->type_name(text("type.number"));
    describe(command.add_option("-o,--output", new_.output, text("new.output")))->type_name(text("type.file"));
    describe(command.add_flag("--list", new_.list, text("new.list")));
    add_json(command);
    add_data(command);
    command.callback(
        [this]
        {
            if (new_.purpose.empty() && !new_.list)
                throw CLI::RequiredError("--purpose");
            command_ = new_;
        });
}

void CommandLine::add_audience(CLI::App& command, std::optional<documents::Reader>& reader)
{
    describe(command.add_option_function<std::string>(
                 "--audience",
                 [&reader](const std::string& name)
                 {
                     reader = documents::reader_of(name);
                     if (!reader)
                         throw CLI::ValidationError("--audience", "internal, client");
                 },
                 text("make.audience")))
        ->type_name("internal|client");
}

void CommandLine::add_make()
{
    auto& command = add_command(app_, "make", "make");
    command
        .add_option_function<std::string>(
            "KIND",
            [this](const std::string& name)
            {
                make_.kind = documents::kind_of(name);
                if (!make_.kind && name != "all")
                    throw CLI::ValidationError("KIND", "agenda, minutes, cost, deck, all");
            },
            text("make.kind"))
        ->required()
        ->type_name("");
    add_meeting(command, make_.meeting);
    auto* output = describe(command.add_option("-o,--output", make_.output, text("make.output")));
    output->type_name(text("type.file"));
    describe(command.add_option("--to", make_.folder, text("make.to")))
        ->type_name(text("type.folder"))
        ->excludes(output);
    describe(command.add_option("--template", make_.template_file, text("make.template")))
        ->type_name(text("type.file"));
    add_language(command, "make.language");
    add_audience(command, make_.reader);
    describe(command.add_flag("--form", make_.form, text("make.form")));
    add_json(command);
    add_data(command);
    command.callback(
        [this]
        {
            if (!make_.kind && (make_.output || make_.template_file))
                throw CLI::ValidationError(make_.output ? "-o" : "--template", text("make.one_kind"));
            command_ = make_;
        });
}

void CommandLine::add_template()
{
    auto& group = add_command(app_, "template", "template");
    group.require_subcommand(1);
    auto& command = add_command(group, "check", "template.check");
    command.add_option("FILE", template_.file, text("template.file"))->required()->type_name("");
    describe(command.add_option_function<std::string>(
                 "--kind",
                 [this](const std::string& name)
                 {
                     template_.kind = documents::kind_of(name);
                     if (!template_.kind)
                         throw CLI::ValidationError("--kind", "agenda, minutes, cost, deck");
                 },
                 text("template.kind")))
        ->type_name("agenda|minutes|cost|deck");
    add_json(command);
    add_language(command, "option.language");
    command.callback([this] { command_ = template_; });
}
} // namespace planerka::cli
