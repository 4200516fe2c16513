// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace planerka::odf
{
/// One of the sections around something that is written.
struct CopyOf
{
    std::size_t section; ///< the op that begins it
    std::uint32_t list;  ///< the name in its tags: an index in the program
    bool inverted;
    std::size_t number; ///< of the copy, from 0
    bool is_list;       ///< and not a record or a condition, which has one copy at most
};

/// In which copy of each section around it a merge stands, and what follows from that: ids of a copy's own, and whether
/// a numbered list goes on counting.
class CopyNumbers
{
public:
    void enter(const CopyOf& copy) { around_.push_back(copy); }
    void leave() { around_.pop_back(); }
    void clear();

    /// From the outside to the inside.
    const std::vector<CopyOf>& around() const { return around_; }

    /// The numbers of the `own` outermost sections as in "-2-1", then as many zeros; nothing if all of them are the
    /// first.
    std::string suffix(std::size_t own, std::size_t zeros) const;

    /// Whether what is written at a place was written there before, in an earlier copy of the innermost list around it.
    /// If not, `id` is what the later copies go on from.
    bool goes_on(std::size_t place, const std::string& id);

    /// The id that goes_on() was told in the first copy at that place.
    const std::string& first_id(std::size_t place) const { return first_.at(place).id; }

private:
    struct First
    {
        std::vector<std::size_t> around{}; ///< the copies around its list
        std::string id{};
    };

    std::vector<CopyOf> around_{};
    std::map<std::size_t, First> first_{}; ///< by place
};
} // namespace planerka::odf
