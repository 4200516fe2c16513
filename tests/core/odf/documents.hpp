// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/template.hpp"
#include "odf/value.hpp"

#include <map>
#include <ostream>
#include <string>
#include <string_view>

/// Small flat ODF documents for the tests of templates, and views of what comes out.
namespace odf_tests
{
/// <name>content</name>
std::string element(std::string_view name, std::string_view content);

/// A paragraph.
std::string p(std::string_view content);

struct Styles
{
    std::string automatic{};
    std::string header{}; ///< paragraphs of the page header
};

std::string text_document(std::string_view body, const Styles& styles = {});
std::string spreadsheet(std::string_view body);
std::string presentation(std::string_view pages);

/// A value, written as JSON. {"$": text, "type": "currency", "value": "1.50", "currency": "USD"} is a scalar with a
/// type.
planerka::odf::Value value_of(std::string_view json);

/// The files of the document merged from a flat template; fails the test if it cannot be parsed or merged.
using Files = std::map<std::string, std::string>;
Files merged(std::string_view flat, std::string_view fields_json, const planerka::odf::DocumentInfo& info = {});
Files files_of(std::string_view package);

/// What stands in office:text, office:spreadsheet or office:presentation of the merged content.xml.
std::string merged_text(std::string_view body, std::string_view fields_json);
std::string merged_sheet(std::string_view body, std::string_view fields_json);
std::string merged_slides(std::string_view pages, std::string_view fields_json);

/// "code | place", or "merged" if there was no error.
std::string error_of(std::string_view flat, std::string_view fields_json = "{}");
} // namespace odf_tests
