// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace planerka::panel
{
/// Somebody named in a text. What is not said is empty; a name or an address there always is.
struct NamedPerson
{
    std::string name{};
    std::string email{};
    std::string job_title{};
    std::string phone{};

    bool operator==(const NamedPerson&) const = default;
};

/// The people named in a list as one copies it; paste_people.hpp says which lists are read. In their order.
std::vector<NamedPerson> people_in(std::string_view text);
} // namespace planerka::panel
