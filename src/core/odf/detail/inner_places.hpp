// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/detail/copy_numbers.hpp"
#include "odf/detail/inner_targets.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace planerka::odf
{
/// Where the slides of a template have come to in a document, and what leads to them. A link may stand before the slide
/// that it leads to, so links are written when all slides are known.
class InnerPlaces
{
public:
    /// A slide or a shape begins; `target` is its number in InnerTargets. Its name follows.
    void begin(std::size_t target, bool is_slide, const std::vector<CopyOf>& around);

    /// As it stands in XML.
    void name(std::string_view name) { copies_.back().name = name; }

    /// How many slides there are so far.
    std::size_t slides() const { return slides_; }

    /// A part begins: there are no links in it yet.
    void begin_part() { waiting_.clear(); }

    /// A link stands here; its number in this part, from 0.
    std::size_t add_link(const InnerLink& link, const std::vector<CopyOf>& around)
    {
        waiting_.push_back({&link, around});
        return waiting_.size() - 1;
    }
    std::size_t links() const { return waiting_.size(); }

    /// What such a link says, once all slides are known.
    std::string text_of(std::size_t number) const;

private:
    struct Copy
    {
        std::size_t target;
        std::string name;
        std::size_t slide; ///< the number of the slide that it is, or stands on, from 1
        bool is_slide;
    };

    /// All copies of a target stand in the same sections: their indices in copies_ by the numbers of those.
    struct CopiesOf
    {
        std::vector<CopyOf> around; ///< of the first
        std::map<std::vector<std::size_t>, std::size_t> by_numbers;
    };

    struct Waiting
    {
        const InnerLink* link;
        std::vector<CopyOf> around;
    };

    const Copy* nearest(std::size_t target, const std::vector<CopyOf>& around) const;
    std::string names_of(const std::vector<std::size_t>& slides) const;

    std::vector<Copy> copies_{}; ///< in the order of the document
    std::map<std::size_t, CopiesOf> by_target_{};
    std::vector<Waiting> waiting_{};
    std::size_t slides_ = 0;
};
} // namespace planerka::odf
