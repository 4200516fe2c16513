// SPDX-License-Identifier: MPL-2.0
#include "calendar/domains.hpp"

#include "base/letters.hpp"
#include "calendar/mail_providers.hpp"
#include "joining/url.hpp"
#include "text/blank.hpp"

#include <algorithm>
#include <utility>

namespace planerka
{
std::vector<std::string> domains_in(std::string_view text)
{
    std::vector<std::string> domains;
    for (std::size_t at = 0; at <= text.size();)
    {
        const auto end = std::min(text.find_first_of(",;", at), text.size());
        const auto word = text::trimmed(text.substr(at, end - at));
        auto link = word;
        at = end + 1;
        if (!parse_url(link))
            link.insert(0, "https://");
        auto domain = parse_url(link)->host;
        while (domain.ends_with('.'))
            domain.remove_suffix(1);
        if (domain.empty())
            continue;
        const auto comparable = comparable_domain(domain);
        const auto at_sign = word.find('@');
        const bool is_address = at_sign != std::string_view::npos && at_sign > 0 && !parse_url(word) &&
                                word.ends_with(domain) && is_mail_provider(comparable);
        domains.push_back(is_address ? comparable_domain(word) : comparable);
    }
    return domains;
}

std::string_view domain_of(std::string_view address)
{
    const auto at = address.rfind('@');
    return at == std::string_view::npos ? std::string_view{} : address.substr(at + 1);
}

std::string comparable_domain(std::string_view domain)
{
    const bool is_ascii = std::ranges::all_of(domain, [](char c) { return (c & 0x80) == 0; });
    return is_ascii ? lowered(domain) : text::comparable(domain);
}

bool is_same_company(std::string_view a, std::string_view b)
{
    if (a.size() < b.size())
        std::swap(a, b);
    if (a.size() == b.size())
        return a == b;
    const bool is_below = a.ends_with(b) && a[a.size() - b.size() - 1] == '.';
    return is_below && b.find('.') != std::string_view::npos;
}
} // namespace planerka
