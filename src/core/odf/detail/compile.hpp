// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/detail/program.hpp"

#include <memory>

namespace planerka::odf
{
/// Compiles every part of a document that may hold tags or references. `extras` are what it carried beside its pages.
/// Errors: those of Template::parse.
Result<std::shared_ptr<const Template::Program>> compile(Source source, std::vector<Extra> extras = {});
} // namespace planerka::odf
