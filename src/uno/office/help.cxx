// SPDX-License-Identifier: MPL-2.0
#include "office/help.hxx"

#include "base/file.hpp"
#include "base/programs.hpp"
#include "bridge/errors.hxx"
#include "bridge/paths.hxx"

#include <com/sun/star/system/SystemShellExecute.hpp>
#include <com/sun/star/system/SystemShellExecuteException.hpp>
#include <com/sun/star/system/SystemShellExecuteFlags.hpp>
#include <com/sun/star/util/XStringSubstitution.hpp>

#include <algorithm>

namespace planerka::uno
{
namespace
{
bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// Of places such as "agenda.ownerId" nothing else is kept: they may come from whoever writes a URL.
std::string known_letters(std::string_view anchor)
{
    std::string kept;
    std::ranges::copy_if(anchor, std::back_inserter(kept), [](char c) { return is_letter(c) || c == '.' || c == '-'; });
    return kept;
}

/// A URL in a text of HTML.
std::string in_html(const OUString& url)
{
    std::string result;
    for (const char c : to_utf8(url))
        result += c == '&' ? "&amp;" : c == '"' ? "&quot;" : c == '<' ? "&lt;" : std::string(1, c);
    return result;
}

/// What the office opens files with: Debian's with the desktop's program, others with a script of their own.
bool has_opener(const Context& context)
{
    const auto paths = create<css::util::XStringSubstitution>(context, "com.sun.star.util.PathSubstitution");
    return find_in_path("xdg-open").has_value() ||
           is_program(to_path(paths->getSubstituteVariableValue("$(prog)")) / "open-url");
}

/// What opens files on the desktop drops the place behind "#", so a page of two lines leads there.
std::filesystem::path page_that_leads_to(const Context& context, const OUString& url)
{
    const auto link = in_html(url);
    const auto file = user_folder(context) / "help.html";
    take(make_private_folder(file.parent_path()));
    take(write_file(file,
                    "<!DOCTYPE html><meta charset=\"utf-8\"><title>Planerka</title><meta http-equiv=\"refresh\" "
                    "content=\"0; url=" +
                        link + "\"><p><a href=\"" + link + "\">Planerka</a></p>\n",
                    FileAccess::owner_only));
    return file;
}
} // namespace

std::filesystem::path help_page(const Context& context, std::string_view page)
{
    const bool is_name = !page.empty() && std::ranges::all_of(page, is_letter);
    const auto name = "help/" + std::string(code_of(ui_language(context))) + '/' + std::string(page) + ".html";
    auto file = is_name ? to_path(extension_url(context, name)) : std::filesystem::path();
    std::error_code none;
    if (!is_name || !std::filesystem::is_regular_file(file, none))
        throw Failure({"extension.no_help_page", {{"page", std::string(page)}}});
    return file;
}

void show_help(const Context& context, const panel::HelpTarget& target)
{
    const auto page = help_page(context, target.page);
    const auto anchor = known_letters(target.anchor);
    const auto shown = anchor.empty() ? page : page_that_leads_to(context, to_url(page) + "#" + to_ou(anchor));
    const Failure no_browser({"extension.no_browser", {{"file", page.string()}}});
    if (!has_opener(context))
        throw no_browser;
    try
    {
        css::system::SystemShellExecute::create(context)->execute(to_url(shown), OUString(),
                                                                  css::system::SystemShellExecuteFlags::URIS_ONLY);
    }
    catch (const css::system::SystemShellExecuteException&)
    {
        throw no_browser;
    }
    catch (const css::lang::IllegalArgumentException&)
    {
        throw no_browser;
    }
}
} // namespace planerka::uno
