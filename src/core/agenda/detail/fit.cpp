// SPDX-License-Identifier: MPL-2.0
#include "agenda/detail/fit.hpp"

#include "agenda/detail/breaks.hpp"
#include "agenda/detail/distribute.hpp"

#include <algorithm>

namespace planerka::fit
{
namespace
{
bool is_parkable(const Item& item)
{
    return item.can_park && item.priority > 1;
}

bool is_content(const Item& item)
{
    return !item.is_break && !item.is_buffer;
}

Minutes grid_of(Minutes duration)
{
    return duration < 15 || duration % 5 != 0 ? 1 : 5;
}

/// agenda/README.md, "Buffer".
Minutes full_buffer(Minutes duration)
{
    return duration < 45 || grid_of(duration) == 1 ? 0 : (duration + 25) / 50 * 5;
}

/// The items that are not parked yet.
class Running
{
public:
    explicit Running(const std::vector<Item>& items) : items_(items)
    {
        for (std::size_t i = 0; i < items.size(); ++i)
        {
            indices_.push_back(i);
            (is_content(items[i]) ? content_ : pauses_) += items[i].min;
            if (is_parkable(items[i]))
                to_park_.push_back(i);
        }
        std::stable_sort(to_park_.begin(), to_park_.end(),
                         [&](auto a, auto b) { return items[a].priority < items[b].priority; });
    }

    const Indices& indices() const { return indices_; }
    const Indices& parked() const { return parked_; }
    std::int64_t needed() const { return content_ + pauses_; } ///< minutes, the minima of all
    std::int64_t content() const { return content_; }          ///< without breaks and buffers
    std::int64_t pauses() const { return pauses_; }            ///< of breaks and buffers

    /// Parks one item, the least important first, of equals the last; false if none may be.
    bool park()
    {
        if (to_park_.empty())
            return false;
        const auto next = to_park_.back();
        to_park_.pop_back();
        parked_.push_back(next);
        (is_content(items_[next]) ? content_ : pauses_) -= items_[next].min;
        std::erase(indices_, next);
        return true;
    }

private:
    const std::vector<Item>& items_;
    Indices indices_;
    Indices parked_;
    Indices to_park_; ///< the next one last
    std::int64_t content_ = 0;
    std::int64_t pauses_ = 0;
};

/// The minutes given out with that buffer, and the breaks in their places.
Fit laid(const std::vector<Item>& items, const Running& running, const BreakPlan& plan, Minutes buffer,
         const Span& span)
{
    const auto time = span.duration - plan.total() - buffer;
    const auto available = static_cast<Minutes>(std::min<std::int64_t>(time, running.pauses() + span.content_limit));
    const auto& indices = running.indices();
    const auto allotted = distribute(items, indices, available, grid_of(span.duration));
    Fit result;
    result.minutes.resize(items.size());
    result.left_over = time;
    for (std::size_t k = 0; k < indices.size(); ++k)
    {
        result.minutes[indices[k]] = allotted[k];
        result.left_over -= allotted[k];
    }
    result.breaks = place_breaks(items, indices, allotted, buffer, plan, span);
    result.buffer = buffer;
    return result;
}

/// Minutes after the last break, the buffer included.
Minutes last_run(const std::vector<Item>& items, const Indices& running, const Fit& laid)
{
    Minutes run = laid.buffer;
    for (auto i = running.rbegin(); i != running.rend(); ++i)
    {
        if (items[*i].is_break || (!laid.breaks.empty() && laid.breaks.back().after == *i))
            break;
        run += *laid.minutes[*i];
    }
    return run;
}
} // namespace

std::optional<Fit> fit(const std::vector<Item>& items, const Span& span)
{
    Running running(items);
    auto plan = plan_breaks(items, running.indices(), span);
    for (int given_up = 0;;)
    {
        const bool too_full = running.content() > span.content_limit;
        if (!too_full && running.needed() <= span.duration - plan.total())
            break;
        if (!too_full && plan.spare > 0)
            ++given_up;
        else if (running.park())
            given_up = 0;
        else
            return std::nullopt;
        plan = plan_breaks(items, running.indices(), span, given_up);
    }
    const auto grid = grid_of(span.duration);
    const bool own_buffer = std::any_of(items.begin(), items.end(), [](const Item& item) { return item.is_buffer; });
    auto buffer = own_buffer ? 0 : full_buffer(span.duration);
    while (buffer > 0 && running.needed() > span.duration - plan.total() - buffer)
        buffer -= std::min(buffer, grid);

    Fit result;
    for (;;)
    {
        result = laid(items, running, plan, buffer, span);
        const auto excess = std::min(buffer, last_run(items, running.indices(), result) - kLongestRun);
        if (!span.conference || excess <= 0)
            break;
        buffer -= std::min(buffer, (excess + grid - 1) / grid * grid);
    }
    result.parked = running.parked();
    return result;
}

std::int64_t smallest_content(const std::vector<Item>& items)
{
    Running running(items);
    while (running.park())
        continue;
    return running.content();
}

Minutes smallest_duration(const std::vector<Item>& items, const Span& span)
{
    Running running(items);
    while (running.park())
        continue;
    // A longer meeting never has fewer minutes of breaks. So the smallest duration that holds the minima and the breaks
    // is reached by making it longer by what the breaks of the duration tried so far add.
    constexpr std::int64_t kBeyond = 1'000'000; // no meeting is that long, so that larger sums need not be told apart
    const auto minima = static_cast<Minutes>(std::min(running.needed(), kBeyond));
    Span tried = span;
    tried.duration = minima;
    for (;;)
    {
        auto plan = plan_breaks(items, running.indices(), tried);
        if (plan.spare > 0)
            plan = plan_breaks(items, running.indices(), tried, plan.spare);
        const auto next = minima + plan.total();
        if (next <= tried.duration)
            return tried.duration;
        tried.duration = next;
    }
}
} // namespace planerka::fit
