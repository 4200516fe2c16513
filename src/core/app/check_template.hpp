// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"
#include "documents/request.hpp"
#include "odf/template.hpp"

#include <filesystem>
#include <optional>
#include <vector>

namespace planerka::app
{
/// What a template is good for.
struct TemplateReport
{
    std::vector<odf::TagUse> tags{};          ///< all of them, in document order
    std::vector<odf::Extra> extras{};         ///< what it carries beside its pages
    std::vector<documents::Kind> fits{};      ///< kinds of document, of those asked about, that know every tag
    std::optional<documents::Kind> nearest{}; ///< the kind that knows most of the tags
    std::vector<odf::TagUse> unknown{};       ///< the tags that `nearest` does not know
    std::vector<odf::TagUse> unprintable{};   ///< the tags that would print a list or a group of fields in `nearest`
};

/// Looks at a template without making a document; `kind` limits the question to one kind. Errors, with the file named:
/// those of read_file() and Template::parse_foreign(), "template.wrong_kind" if no kind asked about has this type of
/// document.
Result<TemplateReport> check_template(const std::filesystem::path& file,
                                      std::optional<documents::Kind> kind = std::nullopt);
} // namespace planerka::app
