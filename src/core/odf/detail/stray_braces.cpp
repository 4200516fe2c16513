// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/stray_braces.hpp"

#include <algorithm>
#include <optional>
#include <vector>

namespace planerka::odf
{
namespace
{
bool is_space(char c)
{
    return static_cast<unsigned char>(c) <= ' ';
}

/// Looks at the text between tags from its beginning on.
class BraceCheck
{
public:
    explicit BraceCheck(std::string_view text) : text_(text) {}

    /// The text up to `end`; `behind_tag` if it begins where a tag ends.
    std::optional<Error> look(std::size_t begin, std::size_t end, bool behind_tag)
    {
        char before = behind_tag ? '}' : ' ';
        while (begin < end)
        {
            if (const auto size = invisible_at(text_, begin); size > 0)
            {
                begin += size;
                continue;
            }
            const char c = text_[begin];
            if (c == '{')
            {
                // Two together would be a tag, were there nothing invisible between them.
                if (before == '{')
                    return split_brace(open_.back(), end_of_word(begin, end));
                open_.push_back(begin);
            }
            else if (c == '}')
            {
                if (!open_.empty())
                    last_ = open_.back(), open_.pop_back();
                else if (before == '}' && (last_ || is_behind_word_))
                    return bad_tag(text_, last_.value_or(beginning_of_word(begin)), begin + 1);
                else
                    is_behind_word_ = !is_space(before);
            }
            else if (is_space(c))
                last_.reset();
            before = c;
            ++begin;
        }
        return std::nullopt;
    }

    /// A tag stands here: a brace behind it belongs to it.
    void pass(const Tag& tag) { last_ = tag.begin; }

private:
    Error split_brace(std::size_t begin, std::size_t end) const
    {
        const auto shown = without_invisible(text_.substr(begin, end - begin));
        auto error = bad_tag(shown, 0, shown.size());
        error.code = "template.split_brace";
        return error;
    }

    std::size_t beginning_of_word(std::size_t at) const
    {
        const auto space = text_.find_last_of(" \t\n", at);
        return space == std::string_view::npos ? 0 : space + 1;
    }

    std::size_t end_of_word(std::size_t at, std::size_t end) const
    {
        const auto close = text_.find('}', at);
        if (close >= end)
            return std::min(end, text_.find_first_of(" \t\n", at));
        return std::min(end, close + (text_.substr(close).starts_with("}}") ? 2 : 1));
    }

    std::string_view text_;
    std::vector<std::size_t> open_{};   ///< braces that have not been closed
    bool is_behind_word_ = false;       ///< the latest brace that closes nothing stands at the end of a word
    std::optional<std::size_t> last_{}; ///< where what a closing brace here belongs to begins
};
} // namespace

Result<void> check_braces(std::string_view text, std::span<const Tag> tags)
{
    BraceCheck check(text);
    std::size_t position = 0;
    for (const auto& tag : tags)
    {
        if (auto error = check.look(position, tag.begin, position > 0))
            return *std::move(error);
        check.pass(tag);
        position = tag.end;
    }
    if (auto error = check.look(position, text.size(), position > 0))
        return *std::move(error);
    return success();
}
} // namespace planerka::odf
