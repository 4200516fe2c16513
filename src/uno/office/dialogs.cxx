// SPDX-License-Identifier: MPL-2.0
#include "office/dialogs.hxx"

#include "bridge/paths.hxx"
#include "office/settings.hxx"
#include "text/messages.hpp"

#include <com/sun/star/awt/MessageBoxButtons.hpp>
#include <com/sun/star/awt/MessageBoxResults.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XMessageBoxFactory.hpp>
#include <com/sun/star/ui/dialogs/ExecutableDialogResults.hpp>
#include <com/sun/star/ui/dialogs/FilePicker.hpp>
#include <com/sun/star/ui/dialogs/FolderPicker.hpp>
#include <com/sun/star/ui/dialogs/TemplateDescription.hpp>
#include <com/sun/star/util/thePathSettings.hpp>

#include <system_error>

namespace planerka::uno
{
namespace
{
namespace dialogs = css::ui::dialogs;

sal_Int16 show_box(const Context& context, const Frame& frame, css::awt::MessageBoxType type, sal_Int32 buttons,
                   const std::string& text)
{
    const Reference<css::awt::XMessageBoxFactory> factory(css::awt::Toolkit::create(context), UNO_QUERY_THROW);
    const Reference<css::awt::XWindowPeer> parent(frame.is() ? frame->getContainerWindow() : nullptr, UNO_QUERY);
    const auto title = text::message(ui_language(context), "extension.title");
    const auto box = factory->createMessageBox(parent, type, buttons, to_ou(title), to_ou(text));
    return box.is() ? box->execute() : css::awt::MessageBoxResults::CANCEL;
}

struct Filter
{
    const char* name; ///< the key of its words
    const char* patterns;
    const char* ending; ///< of a file that is saved without one
};

Filter filter_of(FilesOf kind)
{
    switch (kind)
    {
    case FilesOf::templates:
        return {"extension.files.templates", "*.ott;*.ots;*.otp;*.odt;*.ods;*.odp;*.fodt;*.fods;*.fodp", ".ott"};
    case FilesOf::calendars:
        return {"extension.files.calendars", "*.ics", ".ics"};
    case FilesOf::rates:
        return {"extension.files.rates", "*.csv;*.tsv;*.txt;*.ods;*.xlsx;*.xls;*.json", ".csv"};
    case FilesOf::pictures:
        return {"extension.files.pictures", "*.png;*.jpg;*.jpeg;*.svg", ".png"};
    case FilesOf::meetings:
        break;
    }
    return {"extension.files.meetings", "*.json", ".json"};
}

Reference<dialogs::XFilePicker3> file_picker(const Context& context, sal_Int16 mode, FilesOf kind)
{
    const auto language = ui_language(context);
    const Reference<dialogs::XFilePicker3> picker = dialogs::FilePicker::createWithMode(context, mode);
    const auto filter = filter_of(kind);
    const auto wanted = to_ou(text::message(language, filter.name));
    picker->appendFilter(wanted, OUString::createFromAscii(filter.patterns));
    picker->appendFilter(to_ou(text::message(language, "extension.files.all")), "*");
    picker->setCurrentFilter(wanted);
    // Templates lie where the office keeps the user's own, beside those that came with it.
    OUString folder = css::util::thePathSettings::get(context)->getWork();
    if (kind == FilesOf::templates)
        css::util::thePathSettings::get(context)->getPropertyValue("Template_writable") >>= folder;
    if (const auto own = settings_now(context)->value("templateFolder"); own && kind == FilesOf::templates)
        folder = to_url(*own);
    // The office complains of a folder that is not there, before anything is chosen.
    if (std::error_code none; std::filesystem::is_directory(to_path(folder), none))
        picker->setDisplayDirectory(folder);
    return picker;
}

std::optional<std::filesystem::path> chosen(const Reference<dialogs::XFilePicker3>& picker)
{
    if (picker->execute() != dialogs::ExecutableDialogResults::OK)
        return std::nullopt;
    const auto files = picker->getSelectedFiles();
    if (!files.hasElements())
        return std::nullopt;
    return to_path(files[0]);
}
} // namespace

void show_message(const Context& context, const Frame& frame, const std::string& text)
{
    show_box(context, frame, css::awt::MessageBoxType_INFOBOX, css::awt::MessageBoxButtons::BUTTONS_OK, text);
}

void show_error(const Context& context, const Frame& frame, const Error& error)
{
    show_error(context, frame, describe(error, ui_language(context)));
}

void show_error(const Context& context, const Frame& frame, const std::string& text)
{
    show_box(context, frame, css::awt::MessageBoxType_ERRORBOX, css::awt::MessageBoxButtons::BUTTONS_OK, text);
}

bool ask(const Context& context, const Frame& frame, const std::string& question)
{
    return show_box(context, frame, css::awt::MessageBoxType_QUERYBOX, css::awt::MessageBoxButtons::BUTTONS_YES_NO,
                    question) == css::awt::MessageBoxResults::YES;
}

Answer ask_or_cancel(const Context& context, const Frame& frame, const std::string& question)
{
    switch (show_box(context, frame, css::awt::MessageBoxType_QUERYBOX,
                     css::awt::MessageBoxButtons::BUTTONS_YES_NO_CANCEL, question))
    {
    case css::awt::MessageBoxResults::YES:
        return Answer::yes;
    case css::awt::MessageBoxResults::NO:
        return Answer::no;
    default:
        return Answer::cancel;
    }
}

std::optional<std::filesystem::path> ask_for_file_to_open(const Context& context, FilesOf kind)
{
    return chosen(file_picker(context, dialogs::TemplateDescription::FILEOPEN_SIMPLE, kind));
}

std::optional<std::filesystem::path> ask_for_file_to_save(const Context& context, const std::string& suggested_name,
                                                          FilesOf kind)
{
    const auto picker = file_picker(context, dialogs::TemplateDescription::FILESAVE_AUTOEXTENSION, kind);
    picker->setDefaultName(to_ou(suggested_name));
    auto file = chosen(picker);
    if (file && file->extension().empty())
        file->replace_extension(filter_of(kind).ending);
    return file;
}

std::optional<std::filesystem::path> ask_for_folder(const Context& context, const std::string& title)
{
    const auto picker = dialogs::FolderPicker::create(context);
    picker->setTitle(to_ou(title));
    picker->setDisplayDirectory(css::util::thePathSettings::get(context)->getWork());
    if (picker->execute() != dialogs::ExecutableDialogResults::OK)
        return std::nullopt;
    return to_path(picker->getDirectory());
}
} // namespace planerka::uno
