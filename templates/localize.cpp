// SPDX-License-Identifier: MPL-2.0
/// planerka_localize LAYOUT LANGUAGE OUTPUT: makes the template of one language from a layout. A layout is a flat ODF
/// file in which a fixed text is the key of a message in double brackets, such as [[documents.agenda.when]];
/// [[language]] and [[country]] stand for codes, such as en and US.
#include "base/file.hpp"
#include "base/language.hpp"
#include "odf/template.hpp"
#include "text/messages.hpp"

#include <iostream>
#include <regex>
#include <string>
#include <string_view>

namespace
{
using namespace planerka;

/// Text as XML writes it.
std::string escaped(std::string_view text)
{
    std::string xml;
    for (const char c : text)
    {
        switch (c)
        {
        case '&':
            xml += "&amp;";
            break;
        case '<':
            xml += "&lt;";
            break;
        case '>':
            xml += "&gt;";
            break;
        case '"':
            xml += "&quot;";
            break;
        default:
            xml += c;
        }
    }
    return xml;
}

/// What stands for a key. Error: "template.unknown_text".
Result<std::string> text_of(const std::string& key, Language language)
{
    if (key == "language")
        return std::string(code_of(language));
    if (key == "country")
        return std::string(document_tag_of(language).substr(3));
    if (!text::has_message(language, key))
        return Error{"template.unknown_text", {{"key", key}, {"language", std::string(code_of(language))}}};
    return text::message(language, key);
}

/// The layout with texts instead of keys.
Result<std::string> localized(const std::string& layout, Language language)
{
    static const std::regex pattern(R"(\[\[([A-Za-z0-9_.]+)\]\])");
    std::string result;
    auto copied = layout.begin();
    for (std::sregex_iterator match(layout.begin(), layout.end(), pattern), end; match != end; ++match)
    {
        result.append(copied, layout.begin() + match->position());
        PLANERKA_TRY(const auto text, text_of(match->str(1), language));
        result += escaped(text);
        copied = layout.begin() + match->position() + match->length();
    }
    result.append(copied, layout.end());
    return result;
}

/// Writes the template. Its title is that of the layout, in the language.
Result<void> localize(const std::string& layout_file, Language language, const std::string& output_file)
{
    PLANERKA_TRY(const auto layout, read_file(layout_file));
    auto text = localized(layout, language);
    if (!text)
        return std::move(text).error().in_file(layout_file);
    auto made = odf::Template::parse(text.value());
    if (!made)
        return std::move(made).error().in_file(layout_file);
    static const std::regex title(R"(<dc:title>([^<&]*)</dc:title>)");
    std::smatch found;
    odf::DocumentInfo info;
    if (std::regex_search(text.value(), found, title))
        info.title = found[1];
    info.language = document_tag_of(language);
    return write_file(output_file, made.value().as_template_package(info));
}
} // namespace

int main(int count, char** arguments)
{
    const auto language = count == 4 ? language_of(arguments[2]) : std::nullopt;
    if (!language)
    {
        std::cerr << "usage: planerka_localize LAYOUT en|ru OUTPUT\n";
        return 2;
    }
    if (const auto done = localize(arguments[1], *language, arguments[3]); !done)
    {
        std::cerr << text::describe(done.error(), Language::en) << "\n";
        return 1;
    }
}
