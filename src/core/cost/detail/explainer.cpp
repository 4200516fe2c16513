// SPDX-License-Identifier: MPL-2.0
#include "cost/detail/explainer.hpp"

#include "cost/figures.hpp"
#include "text/messages.hpp"

namespace planerka
{
std::vector<std::string> Explainer::terms_of_people(const std::function<std::string(const AttendeeShare&)>& part) const
{
    std::vector<std::string> terms;
    for (const auto& share : cost_.people)
        if (auto of_one = part(share); !of_one.empty())
            terms.push_back(std::move(of_one));
    return terms;
}

std::string Explainer::method(std::initializer_list<std::string_view> headings) const
{
    std::string list;
    for (const auto heading : headings)
        (list.empty() ? list : list += ", ") += text::message(language(), "cost.method." + std::string(heading));
    return text::message(language(), "explain.method", {{"headings", std::move(list)}});
}

std::string Explainer::input(std::string_view words) const
{
    return text::message(language(), "explain.input", {{"heading", figure_name(words, language())}});
}

std::string Explainer::given(const std::string& path) const
{
    const bool is_private = private_part_ == PrivatePart::in_private_file && is_private_path(path);
    return text::message(language(), is_private ? "explain.given_private" : "explain.given", {{"path", path}});
}

std::string Explainer::assumed(const std::string& source, const std::string& value, const std::string& path) const
{
    return text::message(language(), "explain.assumed", {{"source", source}, {"value", value}, {"path", path}});
}

std::string element_path(std::string_view list, std::size_t index, std::string_view member)
{
    return std::string(list) + '[' + std::to_string(index) + "]." + std::string(member);
}
} // namespace planerka
