// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/detail/op_runner.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace planerka::odf
{
/// The parts of a merged document that differ from the template's: their XML by their name, which is borrowed from the
/// program.
using ChangedParts = std::map<std::string_view, std::string>;

struct MergedParts
{
    ChangedParts changed{};
    std::vector<ObjectCopy> objects{}; ///< embedded objects that sections repeat; those of the template are not written
};

/// One merge of a program. `language` as in DocumentInfo. Errors: those of Template::merge.
Result<MergedParts> merge(const Template::Program& program, const Value& fields, std::string_view language);
} // namespace planerka::odf
