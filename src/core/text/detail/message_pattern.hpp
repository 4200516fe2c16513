// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "text/messages.hpp"

#include <unicode/msgfmt.h>

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace planerka::text
{
/// Whether the pattern is its own text: it has no argument and no quoted character.
bool is_plain(std::string_view pattern);

/// A pattern of ICU's MessageFormat, compiled when it is made. Safe to use from several threads.
class MessagePattern
{
public:
    /// `pattern` is UTF-8. One that ICU cannot compile is a bug: asserted, and text() returns it as it is.
    MessagePattern(std::string_view pattern, Language language);

    /// The text with these arguments; quotation marks that an argument brings along become inner ones.
    std::string text(const std::vector<Argument>& arguments);

private:
    icu::Formattable formattable(std::string_view name, const std::variant<std::string, std::int64_t>& value) const;

    std::string pattern_;
    Language language_;
    /// MessageFormat makes its number formats and plural rules on demand, unguarded, even in its const functions.
    std::mutex mutex_{};
    std::optional<std::string> fixed_{};           ///< the text of a pattern without arguments
    std::unique_ptr<icu::MessageFormat> format_{}; ///< of a pattern with arguments
    std::set<std::string, std::less<>> numbers_{}; ///< arguments that the pattern formats as numbers
};
} // namespace planerka::text
