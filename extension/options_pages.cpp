// SPDX-License-Identifier: MPL-2.0
/// planerka_options_pages FOLDER: writes what the office makes Tools ▸ Options ▸ Sales meetings from: a page for each
/// page of the settings (FOLDER/dialogs), where it stands (OptionsDialog.xcu), and the configuration in which an
/// administrator can preset or lock them (Settings.xcs). Words are filled in by the extension, in the office's
/// language.
#include "base/file.hpp"
#include "base/language.hpp"
#include "settings/setting.hpp"
#include "text/messages.hpp"

#include <iostream>
#include <string>

namespace
{
using namespace planerka;
using settings::Kind;
using settings::Page;

// In units of the office's dialogs: a quarter of a character wide, an eighth of one high.
constexpr int kWidth = 260, kHeight = 260;
constexpr int kLabelWidth = 96, kFieldWidth = 154, kFieldHeight = 16, kRow = 18, kLeft = 5, kTop = 3;
constexpr int kButtonWidth = 100, kSmallButton = 50;
constexpr const char* kMiddle = " dlg:valign=\"center\"";

std::string header(const std::string& what)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- SPDX-License-Identifier: MPL-2.0 -->\n" + what;
}

std::string control(const std::string& kind, const std::string& id, int left, int top, int width,
                    const std::string& more = {}, const std::string& inner = {})
{
    return "  <dlg:" + kind + " dlg:id=\"" + id + "\" dlg:left=\"" + std::to_string(left) + "\" dlg:top=\"" +
           std::to_string(top) + "\" dlg:width=\"" + std::to_string(width) + "\" dlg:height=\"" +
           std::to_string(kFieldHeight) + "\"" + more +
           (inner.empty() ? "/>\n" : ">" + inner + "</dlg:" + kind + ">\n");
}

std::string button(const std::string& id, int left, int top, int width, const std::string& method)
{
    return control("button", id, left, top, width, "",
                   "<script:event script:event-name=\"on-performaction\" script:macro-name=\"vnd.sun.star.UNO:" +
                       method + "\" script:language=\"UNO\"/>");
}

/// A label, and beside it what the value is typed into.
std::string row(const settings::Setting& setting, int top)
{
    const int field = kLeft + kLabelWidth;
    if (setting.kind == Kind::yes_no) // names itself
        return control("checkbox", setting.key, field, top, kFieldWidth);
    auto made = control("text", "label:" + setting.key, kLeft, top, kLabelWidth - 2, kMiddle);
    switch (setting.kind)
    {
    case Kind::choice:
        return made + control("menulist", setting.key, field, top, kFieldWidth, " dlg:spin=\"true\"");
    case Kind::folder:
    case Kind::picture:
        return made + control("textfield", setting.key, field, top, kFieldWidth - kSmallButton - 2) +
               button("choose:" + setting.key, field + kFieldWidth - kSmallButton, top, kSmallButton,
                      setting.kind == Kind::folder ? "choose_folder" : "choose_picture");
    default:
        return made + control("textfield", setting.key, field, top, kFieldWidth);
    }
}

std::string page_file(Page page)
{
    std::string rows;
    int top = kTop;
    for (const auto& setting : settings::all_settings())
        if (setting.page == page)
        {
            rows += row(setting, top);
            top += kRow;
        }
    if (page == Page::rates)
        rows += button("import", kLeft + kLabelWidth, top, kButtonWidth, "import_rates");
    if (page == Page::more)
        rows += button("delete", kLeft + kLabelWidth, top, kButtonWidth, "delete_data");
    if (page == Page::rates || page == Page::more)
        top += kRow;
    if (page == Page::rates)
    {
        rows += control("text", "private", kLeft, top, kWidth - 2 * kLeft, kMiddle);
        top += kRow;
    }
    rows += control("text", "locked", kLeft, top, kWidth - 2 * kLeft, kMiddle);
    const std::string id(name_of(page));
    return header("<!DOCTYPE dlg:window PUBLIC \"-//OpenOffice.org//DTD OfficeDocument 1.0//EN\" \"dialog.dtd\">\n"
                  "<dlg:window xmlns:dlg=\"http://openoffice.org/2000/dialog\" "
                  "xmlns:script=\"http://openoffice.org/2000/script\" dlg:id=\"" +
                  id + "\" dlg:left=\"0\" dlg:top=\"0\" dlg:width=\"" + std::to_string(kWidth) + "\" dlg:height=\"" +
                  std::to_string(kHeight) +
                  "\" dlg:closeable=\"true\" dlg:withtitlebar=\"false\">\n <dlg:bulletinboard>\n" + rows +
                  " </dlg:bulletinboard>\n</dlg:window>\n");
}

std::string in_both_languages(const std::string& name, const std::string& key)
{
    std::string values;
    for (const auto language : kLanguages)
        values +=
            "<value xml:lang=\"" + std::string(code_of(language)) + "\">" + text::message(language, key) + "</value>";
    return "<prop oor:name=\"" + name + "\" oor:type=\"xs:string\">" + values + "</prop>\n";
}

std::string prop(const std::string& name, const std::string& type, const std::string& value)
{
    return "<prop oor:name=\"" + name + "\" oor:type=\"xs:" + type + "\"><value>" + value + "</value></prop>\n";
}

/// The Extension Manager has a button "Options" for an extension of whose id there is a page.
std::string options_dialog()
{
    std::string leaves;
    for (const auto page : settings::kPages)
    {
        const std::string id(name_of(page));
        leaves += "<node oor:name=\"org.planerka." + id + "\" oor:op=\"fuse\">\n" +
                  prop("Id", "string", "org.planerka") + in_both_languages("Label", "settings.page." + id) +
                  prop("OptionsPage", "string", "%origin%/dialogs/" + id + ".xdl") +
                  prop("EventHandlerService", "string", "org.planerka.OptionsPage") +
                  prop("GroupId", "string", "org.planerka") +
                  prop("GroupIndex", "int", std::to_string(static_cast<int>(page))) + "</node>\n";
    }
    return header("<oor:component-data xmlns:oor=\"http://openoffice.org/2001/registry\" "
                  "xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" oor:name=\"OptionsDialog\" "
                  "oor:package=\"org.openoffice.Office\">\n"
                  "<node oor:name=\"Nodes\">\n<node oor:name=\"org.planerka\" oor:op=\"fuse\">\n" +
                  in_both_languages("Label", "settings.page.title") + prop("AllModules", "boolean", "true") +
                  "<node oor:name=\"Leaves\">\n" + leaves + "</node>\n</node>\n</node>\n</oor:component-data>\n");
}

/// No value of ours stands in it, so that an administrator's preset wins; and none that is private can.
std::string schema()
{
    std::string props;
    for (const auto& setting : settings::all_settings())
        if (!setting.is_private)
            props += "<prop oor:name=\"" + setting.key + "\" oor:type=\"xs:string\" oor:nillable=\"true\"/>\n";
    return header("<oor:component-schema xmlns:oor=\"http://openoffice.org/2001/registry\" "
                  "xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" oor:name=\"Settings\" oor:package=\"org.planerka\" "
                  "xml:lang=\"en-US\">\n<component>\n<group oor:name=\"General\">\n" +
                  props + "</group>\n</component>\n</oor:component-schema>\n");
}

Result<void> write_all(const std::filesystem::path& folder)
{
    std::filesystem::create_directories(folder / "dialogs");
    for (const auto page : settings::kPages)
        PLANERKA_CHECK(write_file(folder / "dialogs" / (std::string(name_of(page)) + ".xdl"), page_file(page)));
    PLANERKA_CHECK(write_file(folder / "OptionsDialog.xcu", options_dialog()));
    return write_file(folder / "Settings.xcs", schema());
}
} // namespace

int main(int count, char** arguments)
{
    if (count != 2)
    {
        std::cerr << "usage: planerka_options_pages FOLDER\n";
        return 2;
    }
    if (const auto done = write_all(arguments[1]); !done)
    {
        std::cerr << text::describe(done.error(), Language::en) << "\n";
        return 1;
    }
}
