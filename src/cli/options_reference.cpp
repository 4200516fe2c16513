// SPDX-License-Identifier: MPL-2.0
#include "bash_completion.hpp"
#include "command_line.hpp"
#include "fish_completion.hpp"
#include "manual_page.hpp"
#include "zsh_completion.hpp"

#include "app/fields_reference.hpp"

namespace planerka::cli
{
void CommandLine::add_reference()
{
    auto& command = add_command(app_, "reference", "reference");
    command.group(""); // for the build, not for people
    const auto take = [this](const std::string& form)
    {
        const auto page = page_of(app_, common_.ui);
        reference_.text = form == "man"      ? manual_page(page, PLANERKA_VERSION, common_.ui)
                          : form == "bash"   ? bash_completion(page)
                          : form == "zsh"    ? zsh_completion(page)
                          : form == "fish"   ? fish_completion(page)
                          : form == "fields" ? app::fields_reference(common_.ui)
                                             : "";
        return !reference_.text.empty();
    };
    add_choice(command, "FORM", {"man", "bash", "zsh", "fish", "fields"}, take, "reference.form")->required();
    add_language(command, "option.language");
    command.callback([this] { command_ = reference_; });
}
} // namespace planerka::cli
