// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <map>
#include <string>
#include <vector>

namespace planerka::odf
{
/// Names that are in use in a part of a document. Copies of a name get a number: "Topic", "Topic 2", "Topic 3".
class UniqueNames
{
public:
    UniqueNames() = default;
    explicit UniqueNames(const std::vector<std::string>& in_use);

    /// The name, or with a number if it is in use; from now on it is.
    std::string unique(std::string name);

private:
    std::map<std::string, int> last_numbers_{}; ///< by name, the number that was last put behind it
};
} // namespace planerka::odf
