// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/file.hpp"
#include "documents/documents.hpp"
#include "documents/visible.hpp"
#include "meeting/meeting_file.hpp"
#include "odf/package.hpp"
#include "odf/template.hpp"
#include "text/messages.hpp"

#include <boost/test/unit_test.hpp>

#include <regex>
#include <string>
#include <vector>

/// Makes documents with Planerka's own templates, as a user gets them.
namespace planerka::documents
{
inline const std::vector<std::string> kExamples{PLANERKA_DATA "/examples/pipeline-review.json",
                                                PLANERKA_DATA "/examples/retirement-planning.json",
                                                PLANERKA_DATA "/examples/product-training.json"};
inline const std::vector<std::string> kHeld{PLANERKA_TEST_DATA "/held-en.json", PLANERKA_TEST_DATA "/held-ru.json"};

template <class T>
T must(Result<T> result)
{
    if (!result)
        BOOST_FAIL(text::describe(result.error(), Language::en));
    return std::move(result).value();
}

/// The fields of a document as Planner makes it.
inline Result<odf::Value> fields(const Meeting& meeting, const Request& request)
{
    PLANERKA_TRY(const auto view, view_of(meeting, request));
    return fields(view);
}

inline Meeting load(const std::string& file)
{
    return must(load_meeting(file));
}

inline odf::Template template_of(const Request& request)
{
    const std::string extension = request.kind == Kind::cost ? ".ots" : request.kind == Kind::deck ? ".otp" : ".ott";
    const auto file = std::string(PLANERKA_DATA "/") + std::string(code_of(request.language)) + "/" +
                      std::string(name_of(request.kind)) + extension;
    return must(odf::Template::parse(must(read_file(file))));
}

inline std::string package_of(const Meeting& meeting, const Request& request)
{
    const auto view = must(view_of(meeting, request));
    return must(template_of(request).merge(must(fields(view)), info(view)));
}

/// Every byte of every part of the document.
inline std::string all_bytes(const Meeting& meeting, const Request& request)
{
    std::string all;
    for (const auto& [name, content] : must(odf::unpack(package_of(meeting, request))))
        all += name + "\n" + content + "\n";
    return all;
}

inline std::string part(const std::string& package, const std::string& wanted)
{
    for (const auto& [name, content] : must(odf::unpack(package)))
        if (name == wanted)
            return content;
    BOOST_FAIL("no part " + wanted);
    return {};
}

/// What a reader of the body sees: the text with one line per paragraph, no-break spaces as spaces.
inline std::string printed(const Meeting& meeting, const Request& request)
{
    auto content = part(package_of(meeting, request), "content.xml");
    content = std::regex_replace(content, std::regex("</text:(p|h)>"), "\n");
    content = std::regex_replace(content, std::regex("<text:tab/>"), "\t");
    content = std::regex_replace(content, std::regex("<[^>]*>"), "");
    content = std::regex_replace(content, std::regex("&amp;"), "&");
    return std::regex_replace(content, std::regex("\u00A0"), " ");
}

inline bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}
} // namespace planerka::documents
