// SPDX-License-Identifier: MPL-2.0
#include "commands.hpp"
#include "console.hpp"

#include "meeting/schema.hpp"

namespace planerka::cli
{
int run(const SchemaCommand& command, const Common&)
{
    return answer(command.private_part ? private_schema() : meeting_schema());
}
} // namespace planerka::cli
