// SPDX-License-Identifier: MPL-2.0
#include "meeting/json.hpp"

#include "base/utf8.hpp"

#include <algorithm>
#include <vector>

namespace planerka::json
{
namespace
{
/// Builds the document while nlohmann's parser reads, because nlohmann's own builder turns numbers into doubles.
class Builder
{
public:
    explicit Builder(std::string_view text) : text_(text) {}

    bool null() { return add(nullptr); }
    bool boolean(bool value) { return add(value); }
    bool number_integer(Json::number_integer_t value) { return add(value); }
    bool number_unsigned(Json::number_unsigned_t value) { return add(value); }
    bool number_float(Json::number_float_t, const std::string& token)
    {
        // The lexer writes the decimal sign of the C locale, which the office may have set to a comma.
        std::string text = token;
        std::replace_if(
            text.begin(), text.end(),
            [](char c) { return (c < '0' || c > '9') && c != '-' && c != '+' && c != 'e' && c != 'E'; }, '.');
        return add(Json::binary(std::vector<std::uint8_t>(text.begin(), text.end())));
    }
    bool string(std::string& value) { return add(std::move(value)); }
    bool binary(Json::binary_t&) { return false; }

    bool start_object(std::size_t) { return open(Json::object()); }
    bool key(std::string& name)
    {
        stack_.back().key = std::move(name);
        return true;
    }
    bool end_object()
    {
        const auto& object = stack_.back().value->get_ref<const Json::object_t&>();
        std::vector<std::string_view> keys;
        keys.reserve(object.size());
        for (const auto& [name, value] : object)
            keys.push_back(name);
        std::sort(keys.begin(), keys.end());
        if (const auto twice = std::adjacent_find(keys.begin(), keys.end()); twice != keys.end())
        {
            const std::string name(*twice);
            stack_.pop_back();
            return fail(Error{"json.duplicate_key", {{"key", name}}, path()});
        }
        stack_.pop_back();
        return true;
    }
    bool start_array(std::size_t) { return open(Json::array()); }
    bool end_array()
    {
        stack_.pop_back();
        return true;
    }

    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&)
    {
        const auto before = text_.substr(0, position == 0 ? 0 : std::min(position - 1, text_.size()));
        const auto line_start = before.rfind('\n') + 1; // npos + 1 is 0
        const auto line = 1 + std::count(before.begin(), before.end(), '\n');
        const auto column = 1 + utf8::length(before.substr(line_start));
        return fail(Error{"json.syntax", {{"line", std::to_string(line)}, {"column", std::to_string(column)}}});
    }

    Result<Json> result() &&
    {
        if (error_)
            return std::move(*error_);
        return std::move(root_);
    }

private:
    struct Level
    {
        Json* value;
        std::string key; ///< of the member being read, if value is an object
    };

    bool fail(Error error)
    {
        error_ = std::move(error);
        return false;
    }

    std::string path() const
    {
        std::string result;
        for (const auto& level : stack_)
            result = level.value->is_object() ? member_path(result, level.key)
                                              : element_path(result, level.value->size() - 1);
        return result;
    }

    /// Where the next value goes. A member is appended without a search for its key, so that the time of reading a long
    /// object grows with its length, not with the square of it; end_object() finds keys that stand twice.
    Json& next()
    {
        if (stack_.empty())
            return root_;
        auto& [parent, key] = stack_.back();
        if (parent->is_array())
            return parent->emplace_back(nullptr);
        auto& members =
            static_cast<std::vector<std::pair<const std::string, Json>>&>(parent->get_ref<Json::object_t&>());
        return members.emplace_back(key, nullptr).second;
    }

    bool add(Json value)
    {
        next() = std::move(value);
        return true;
    }

    bool open(Json value)
    {
        auto& place = next() = std::move(value);
        if (stack_.size() == kMaxDepth)
            return fail(Error{"json.depth", {{"limit", std::to_string(kMaxDepth)}}, path()});
        stack_.push_back({&place, {}});
        return true;
    }

    std::string_view text_;
    Json root_;
    std::vector<Level> stack_;
    std::optional<Error> error_;
};

/// Appends the text of a value. `indent` is the depth of the line, or negative if everything goes into one line.
void write(std::string& out, const Json& value, int indent)
{
    const auto inner = indent < 0 ? indent : indent + 1;
    const auto new_line = [&](int depth)
    {
        if (depth >= 0)
            out.append(1, '\n').append(2 * static_cast<std::size_t>(depth), ' ');
    };
    if (const auto number = number_text(value))
    {
        out += *number;
    }
    else if (value.is_structured() && !value.empty())
    {
        out += value.is_object() ? '{' : '[';
        bool first = true;
        for (const auto& member : value.items())
        {
            if (!first)
                out += ',';
            first = false;
            new_line(inner);
            if (value.is_object())
                out.append(Json(member.key()).dump()).append(indent < 0 ? ":" : ": ");
            write(out, member.value(), inner);
        }
        new_line(indent);
        out += value.is_object() ? '}' : ']';
    }
    else
    {
        // A text may come from anywhere: bytes that are no UTF-8 become U+FFFD, where nlohmann would throw.
        out += value.dump(-1, ' ', false, Json::error_handler_t::replace);
    }
}
} // namespace

Result<Json> parse(std::string_view text)
{
    Builder builder(text);
    Json::sax_parse(text.begin(), text.end(), &builder);
    return std::move(builder).result();
}

std::optional<std::string> number_text(const Json& value)
{
    if (!value.is_binary())
        return std::nullopt;
    const auto& bytes = value.get_binary();
    return std::string(bytes.begin(), bytes.end());
}

std::string to_text(const Json& value)
{
    std::string out;
    write(out, value, 0);
    return out += '\n';
}

std::string to_line(const Json& value)
{
    std::string out;
    write(out, value, -1);
    return out;
}

std::string_view kind_of(const Json& value)
{
    switch (value.type())
    {
    case Json::value_t::object:
        return "object";
    case Json::value_t::array:
        return "list";
    case Json::value_t::string:
        return "text";
    case Json::value_t::boolean:
        return "truth";
    case Json::value_t::null:
    case Json::value_t::discarded:
        return "nothing";
    default:
        return "number";
    }
}

std::string member_path(const std::string& path, std::string_view key)
{
    return path.empty() ? std::string(key) : path + '.' + std::string(key);
}

std::string element_path(const std::string& path, std::size_t index)
{
    return path + '[' + std::to_string(index) + ']';
}
} // namespace planerka::json
