// SPDX-License-Identifier: MPL-2.0
#include "commands.hpp"
#include "console.hpp"

namespace planerka::cli
{
int run(const ReferenceCommand& command, const Common&)
{
    return answer(command.text);
}
} // namespace planerka::cli
