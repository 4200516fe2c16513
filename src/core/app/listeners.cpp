// SPDX-License-Identifier: MPL-2.0
#include "app/listeners.hpp"

#include <atomic>
#include <utility>
#include <vector>

namespace planerka::app
{
Subscription& Subscription::operator=(Subscription&& other) noexcept
{
    if (this != &other)
    {
        end();
        listeners_ = std::exchange(other.listeners_, {});
        id_ = std::exchange(other.id_, 0);
    }
    return *this;
}

void Subscription::end()
{
    if (const auto listeners = listeners_.lock())
    {
        const std::scoped_lock lock(listeners->mutex_);
        listeners->listeners_.erase(id_);
    }
}

Subscription Listeners::add(std::function<void()> listener)
{
    static std::atomic<int> last{0};
    const std::scoped_lock lock(mutex_);
    const int id = ++last;
    listeners_.emplace(id, std::move(listener));
    return {weak_from_this(), id};
}

void Listeners::tell(int except) const
{
    std::vector<std::function<void()>> listeners;
    {
        const std::scoped_lock lock(mutex_);
        for (const auto& [id, listener] : listeners_)
            if (id != except)
                listeners.push_back(listener);
    }
    for (const auto& listener : listeners)
        listener();
}
} // namespace planerka::app
