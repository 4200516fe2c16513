// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>

namespace planerka::app
{
class Listeners;

/// Keeps a listener as long as it lives.
class Subscription
{
public:
    Subscription() = default;
    Subscription(std::weak_ptr<Listeners> listeners, int id) : listeners_(std::move(listeners)), id_(id) {}
    Subscription(Subscription&& other) noexcept { *this = std::move(other); }
    Subscription& operator=(Subscription&& other) noexcept;
    ~Subscription() { end(); }

    int id() const { return id_; }

private:
    void end();

    std::weak_ptr<Listeners> listeners_{};
    int id_ = 0; ///< 0 is nobody's
};

/// Those who want to hear of changes. Any thread may call.
class Listeners : public std::enable_shared_from_this<Listeners>
{
public:
    [[nodiscard]] Subscription add(std::function<void()> listener);

    /// Calls all but the one of this number, with no lock held.
    void tell(int except) const;

private:
    friend class Subscription;

    mutable std::mutex mutex_;
    std::map<int, std::function<void()>> listeners_{}; ///< by a number that no other listener of the process has
};
} // namespace planerka::app
