// SPDX-License-Identifier: MPL-2.0
#include "app/detail/error_text.hpp"

#include "text/messages.hpp"

#include <vector>

namespace planerka::app
{
std::string error_text(const Error& error, Language language)
{
    return text::message(language, "error." + error.code,
                         std::vector<text::Argument>(error.args.begin(), error.args.end()));
}
} // namespace planerka::app
