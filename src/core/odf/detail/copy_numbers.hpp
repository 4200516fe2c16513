// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace planerka::odf
{
/// In which copy of each section around it a merge stands, and what follows from that: ids of a copy's own, and whether
/// a numbered list goes on counting.
class CopyNumbers
{
public:
    /// A copy begins, from 0; `is_list`: of a list, and not of a record or a condition, which has one at most.
    void enter(std::size_t copy, bool is_list) { around_.push_back({copy, is_list}); }
    void leave() { around_.pop_back(); }
    void clear();

    /// The numbers of the `own` outermost sections as in "-2-1", then as many zeros; nothing if all of them are the
    /// first.
    std::string suffix(std::size_t own, std::size_t zeros) const;

    /// Whether what is written at a place was written there before, in an earlier copy of the innermost list around it.
    /// If not, `id` is what the later copies go on from.
    bool goes_on(std::size_t place, const std::string& id);

    /// The id that goes_on() was told in the first copy at that place.
    const std::string& first_id(std::size_t place) const { return first_.at(place).id; }

private:
    struct Around
    {
        std::size_t copy;
        bool is_list;
    };
    struct First
    {
        std::vector<std::size_t> around{}; ///< the copies around its list
        std::string id{};
    };

    std::vector<Around> around_{};
    std::map<std::size_t, First> first_{}; ///< by place
};
} // namespace planerka::odf
