// SPDX-License-Identifier: MPL-2.0
#include "dispatch/command_url.hxx"

namespace planerka::uno
{
namespace
{
/// What stands before `separator`, which is cut off `text` together with it.
std::string_view cut(std::string_view& text, char separator)
{
    const auto at = text.find(separator);
    const auto head = text.substr(0, at);
    text = at == std::string_view::npos ? std::string_view() : text.substr(at + 1);
    return head;
}
} // namespace

std::optional<CommandUrl> parse_command_url(std::string_view url)
{
    if (!url.starts_with(kProtocol))
        return std::nullopt;
    auto rest = url.substr(kProtocol.size());
    CommandUrl command{std::string(cut(rest, '?'))};
    while (!rest.empty())
    {
        auto value = cut(rest, '&');
        const auto key = cut(value, '=');
        command.arguments.emplace(key, value);
    }
    return command;
}
} // namespace planerka::uno
