// SPDX-License-Identifier: MPL-2.0
#include "command_line.hpp"

namespace planerka::cli
{
void CommandLine::add_schema()
{
    auto& command = add_command(app_, "schema", "schema");
    describe(command.add_flag("--private", schema_.private_part, text("schema.private")));
    add_language(command, "option.language");
    command.callback([this] { command_ = schema_; });
}
} // namespace planerka::cli
