// SPDX-License-Identifier: MPL-2.0
#include "app/history.hpp"

#include "meeting/each_field.hpp"
#include "meeting/entity_names.hpp"

#include <cassert>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace planerka::app
{
namespace
{
/// What fields hold beside their own size.
struct Memory
{
    std::size_t bytes = 0;

    void add(const std::string& text)
    {
        static const auto inside = std::string().capacity();
        if (text.capacity() > inside)
            bytes += text.capacity() + 1;
    }

    template <class T>
    void add(const std::optional<T>& value)
    {
        if (value)
            add(*value);
    }

    template <class T>
    void add(const std::vector<T>& list)
    {
        bytes += list.capacity() * sizeof(T);
        for (const auto& each : list)
            add(each);
    }

    template <class T>
    void add(const T& value)
    {
        if constexpr (requires { value.unknown; })
            add(value.unknown);
        if constexpr (entities::Entity<T>)
            entities::each_field(value, [this](const std::string&, const auto& field) { this->add(field); });
    }
};
} // namespace

std::size_t memory_of(const Meeting& meeting)
{
    Memory memory{.bytes = sizeof(Meeting)};
    memory.add(meeting);
    memory.add(meeting.private_unknown);
    return memory.bytes;
}

void History::add(Edition before, std::string step)
{
    redone_to_.clear();
    put(undone_to_, std::move(before));
    while (undone_to_.size() > 1 && (undone_to_.size() > most_steps_ || bytes() > most_bytes_))
        undone_to_.pop_front();
    step_ = std::move(step);
}

void History::clear()
{
    undone_to_.clear();
    redone_to_.clear();
    end_step();
}

Edition History::undo(Edition now)
{
    assert(can_undo());
    end_step();
    put(redone_to_, std::move(now));
    return take_last(undone_to_);
}

Edition History::redo(Edition now)
{
    assert(can_redo());
    end_step();
    put(undone_to_, std::move(now));
    return take_last(redone_to_);
}

void History::put(std::deque<Kept>& stack, Edition edition)
{
    const auto bytes = memory_of(edition.meeting);
    stack.push_back({std::move(edition), bytes});
}

Edition History::take_last(std::deque<Kept>& stack)
{
    auto edition = std::move(stack.back().edition);
    stack.pop_back();
    return edition;
}

std::size_t History::bytes() const
{
    std::size_t sum = 0;
    for (const auto* const stack : {&undone_to_, &redone_to_})
        for (const auto& kept : *stack)
            sum += kept.bytes;
    return sum;
}
} // namespace planerka::app
