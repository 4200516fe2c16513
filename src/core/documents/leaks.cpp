// SPDX-License-Identifier: MPL-2.0
#include "documents/leaks.hpp"

#include "base/utf8.hpp"
#include "check/place_in_words.hpp"
#include "documents/visible/closed_items.hpp"
#include "meeting/each_field.hpp"
#include "meeting/entity_names.hpp"
#include "meeting/field_rules.hpp"
#include "text/format.hpp"
#include "text/messages.hpp"

#include <boost/algorithm/string.hpp>

#include <algorithm>
#include <set>
#include <type_traits>
#include <utility>

namespace planerka::documents
{
namespace
{
/// Shorter texts and figures are found everywhere by chance: documents/README.md, "Last look for leaks".
constexpr std::size_t kShortestText = 10; ///< characters
constexpr std::size_t kFewestDigits = 6;

/// A word of an open list ("presentation" as a stage of the sale): such words stand in every file, as types and names.
bool is_key(std::string_view text)
{
    return text.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == text.npos;
}

struct Value
{
    std::string path;
    std::string text;
};

/// Collects the texts and figures of a meeting with their paths, each in the ways in which a document may write it.
class Values
{
public:
    explicit Values(Language language) : language_(language) {}

    template <entities::Entity T>
    void add(const T& entity, const std::string& path)
    {
        entities::each_field(entity,
                             [&](const std::string& key, const auto& field)
                             {
                                 const auto* rule = rule_of(entities::name_of<T>, key);
                                 // A word of a list, a date or an id is no secret by itself.
                                 if (!rule || (rule->values.empty() && rule->form == Form::any))
                                     put(field, path.empty() ? key : path + '.' + key);
                             });
        if constexpr (requires { entity.unknown; })
            put(entity.unknown, path.empty() ? "unknown" : path);
    }

    std::vector<Value> take() && { return std::move(values_); }

private:
    void put(const std::string& text, const std::string& path)
    {
        if (utf8::length(text) >= kShortestText && !is_key(text) && !path.ends_with("Id") && !path.ends_with(".id"))
            values_.push_back({path, text});
    }
    void put(const Decimal& number, const std::string& path)
    {
        const auto plain = number.to_string();
        if (static_cast<std::size_t>(std::ranges::count_if(plain, [](char c) { return c >= '0' && c <= '9'; })) <
            kFewestDigits)
            return;
        values_.push_back({path, plain});
        values_.push_back({path, text::number(number, language_)});
    }
    template <class T>
    requires std::is_arithmetic_v<T> || std::is_enum_v<T>
    void put(T, const std::string&) {}
    template <class T>
    void put(const std::optional<T>& field, const std::string& path)
    {
        if (field)
            put(*field, path);
    }
    template <class T>
    void put(const std::vector<T>& list, const std::string& path)
    {
        for (std::size_t i = 0; i < list.size(); ++i)
            put(list[i], path + '[' + std::to_string(i) + ']');
    }
    template <entities::Entity T>
    void put(const T& entity, const std::string& path)
    {
        add(entity, path);
    }

    Language language_;
    std::vector<Value> values_{};
};

std::vector<Value> values_of(const Meeting& meeting, Language language)
{
    Values values(language);
    values.add(meeting, "");
    return std::move(values).take();
}

/// The texts of an XML file without the tags that divide them, then the whole file; characters as they are printed.
std::string searchable(std::string_view xml)
{
    std::string text;
    bool in_tag = false;
    for (const char c : xml)
    {
        in_tag = in_tag || c == '<';
        if (!in_tag)
            text += c;
        in_tag = in_tag && c != '>';
    }
    (text += '\n') += xml;
    for (const auto& [entity, sign] : {std::pair("&lt;", "<"), std::pair("&gt;", ">"), std::pair("&quot;", "\""),
                                       std::pair("&apos;", "'"), std::pair("\\\"", "\""), std::pair("&amp;", "&")})
        boost::replace_all(text, entity, sign);
    return text;
}
/// What of the meeting the reader may not see.
std::vector<Value> hidden_values(const View& view)
{
    std::string visible;
    for (const auto& value : values_of(view.visible, view.request.language))
        visible += value.text + '\n';
    auto hidden = values_of(view.meeting, view.request.language);
    std::erase_if(hidden, [&](const Value& value) { return visible.find(value.text) != std::string::npos; });
    const auto& products = view.meeting.related_products;
    for (std::size_t i = 0; i < products.size(); ++i)
        if (is_internal_product(view.meeting, products[i].name))
            hidden.push_back({"relatedProducts[" + std::to_string(i) + "].name", products[i].name});
    return hidden;
}
} // namespace

std::vector<Problem> leaks(const View& view, const odf::Package& package, Language language)
{
    std::vector<Problem> problems;
    if (view.request.reader != Reader::client)
        return problems;
    const auto hidden = hidden_values(view);
    if (hidden.empty())
        return problems;
    std::set<std::string> said; // paths
    package.each_part(
        [&](std::string_view name, std::string_view content)
        {
            const auto text = searchable(content);
            for (const auto& [path, value] : hidden)
                if (text.find(value) != std::string::npos && said.insert(path).second)
                    problems.push_back({.id = "V37",
                                        .severity = Severity::warning,
                                        .path = path,
                                        .text = text::message(language, "check.V37.found",
                                                              {{"field", place_in_words(view.meeting, path, language)},
                                                               {"part", std::string(name)}})});
        });
    return problems;
}
} // namespace planerka::documents
