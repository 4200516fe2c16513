// SPDX-License-Identifier: MPL-2.0
#include "command_line.hpp"

namespace planerka::cli
{
void CommandLine::add_settings()
{
    using What = SettingsCommand::What;
    auto& group = add_command(app_, "settings", "settings");
    group.require_subcommand(1);
    const auto add = [&](const char* name, What what) -> CLI::App&
    {
        auto& command = add_command(group, name, std::string("settings.") + name);
        add_json(command);
        add_language(command, "option.language");
        command.callback(
            [this, what]
            {
                settings_.what = what;
                command_ = settings_;
            });
        return command;
    };
    const auto add_key = [&](CLI::App& command)
    { command.add_option("KEY", settings_.key, text("settings.key"))->required()->type_name("key"); };
    add("list", What::list);
    add_key(add("get", What::get));
    auto& set = add("set", What::set);
    add_key(set);
    set.add_option("VALUE", settings_.value, text("settings.value"))->required()->type_name("text");
    add_key(add("unset", What::unset));
    auto& import = add("import", What::import);
    add_input(import, "RATES", settings_.file, "settings.file");
    describe(import.add_flag("--preview", settings_.preview, text("settings.preview")));
    add("path", What::path);
}
} // namespace planerka::cli
