// SPDX-License-Identifier: MPL-2.0
#include "command_line.hpp"
#include "output.hpp"
#include "wrong_use.hpp"

namespace planerka::cli
{
namespace
{
const std::vector<std::string> kKinds{"agenda", "minutes", "cost", "deck"};
} // namespace

void CommandLine::add_audience(CLI::App& command, std::optional<documents::Reader>& reader)
{
    const auto take = [&reader](const std::string& name)
    {
        reader = name == "client" ? documents::Reader::client : documents::Reader::internal;
        return name == "internal" || name == "client";
    };
    add_choice(command, "--audience", {"internal", "client"}, take, "make.audience");
}

void CommandLine::add_make()
{
    auto& command = add_command(app_, "make", "make");
    const auto take = [this](const std::string& name)
    {
        make_.kind = documents::kind_of(name);
        return make_.kind || name == "all";
    };
    auto kinds = kKinds;
    kinds.emplace_back("all");
    add_choice(command, "KIND", kinds, take, "make.kind")->required();
    add_meeting(command, make_.meeting);
    auto* output = add_output(command, make_.output, "make.output");
    describe(command.add_option("--to", make_.folder, text("make.to")))->type_name("folder")->excludes(output);
    describe(command.add_flag("--pdf", make_.pdf, text("make.pdf")))->excludes(output);
    describe(command.add_option("--template", make_.template_file, text("make.template")))->type_name("file");
    add_language(command, "make.language");
    add_audience(command, make_.reader);
    add_rates(command, make_.rates, "cost.rates");
    describe(command.add_flag("--form", make_.form, text("make.form")));
    describe(command.add_flag("--keep-macros", make_.keep_macros, text("make.keep_macros")));
    describe(command.add_flag("--verbose", make_.verbose, text("make.verbose")));
    add_force(command, make_.force, "option.force");
    add_json(command);
    add_data(command);
    command.callback(
        [this]
        {
            check_make();
            command_ = make_;
        });
}

void CommandLine::check_make() const
{
    if (!make_.kind && (make_.output || make_.template_file))
        throw WrongUse(text("make.one_kind", {{"name", make_.output ? "--output" : "--template"}}));
    if (!make_.output)
        return;
    if (is_standard_output(*make_.output) && common_.json)
        throw WrongUse(text("make.json_and_document"));
    if (const auto refused = other_format(*make_.kind, *make_.output, common_.ui); !refused.empty())
        throw WrongUse(refused);
}

void CommandLine::add_template()
{
    auto& group = add_command(app_, "template", "template");
    group.require_subcommand(1);
    auto& command = add_command(group, "check", "template.check");
    command.add_option("FILE", template_.file, text("template.file"))->required()->type_name("file");
    const auto take = [this](const std::string& name)
    {
        template_.kind = documents::kind_of(name);
        return template_.kind.has_value();
    };
    add_choice(command, "--kind", kKinds, take, "template.kind");
    add_json(command);
    add_language(command, "option.language");
    command.callback([this] { command_ = template_; });
}
} // namespace planerka::cli
