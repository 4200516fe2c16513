// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "meeting/meeting.hpp"
#include "support/office.hxx"

#include <org/planerka/XPlanner.hpp>

#include <array>
#include <filesystem>
#include <string>

namespace planerka::office_tests
{
inline constexpr std::array kExamples{"pipeline-review", "product-training", "retirement-planning"};
inline constexpr std::array kKinds{"agenda", "minutes", "cost", "deck"};

std::filesystem::path example_file(const std::string& name);
std::string example_json(const std::string& name);
Meeting example(const std::string& name);

/// Planerka's service in the office.
Reference<org::planerka::XPlanner> planner_of(const Office& office);

/// The options of a document in that language, a form if it is minutes.
Sequence<PropertyValue> options(Language language, const std::string& kind);

/// A document as Planerka makes it in the office.
Sequence<sal_Int8> made(const Office& office, const std::string& example, const std::string& kind, Language language);

/// ".odt" and the name of the filter that stores it: for Planerka's kinds of documents.
struct Format
{
    const char* kind;
    const char* extension;
    const char* filter;
};

inline constexpr std::array kOdf{Format{"agenda", ".odt", "writer8"}, Format{"minutes", ".odt", "writer8"},
                                 Format{"cost", ".ods", "calc8"}, Format{"deck", ".odp", "impress8"}};
inline constexpr std::array kOoxml{Format{"agenda", ".docx", "MS Word 2007 XML"},
                                   Format{"cost", ".xlsx", "Calc MS Excel 2007 XML"},
                                   Format{"deck", ".pptx", "Impress MS PowerPoint 2007 XML"}};
} // namespace planerka::office_tests
