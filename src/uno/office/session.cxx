// SPDX-License-Identifier: MPL-2.0
#include "office/session.hxx"

#include "meeting/meeting_file.hpp"
#include "office/memory.hxx"
#include "office/sessions.hxx"

#include <vector>

namespace planerka::uno
{
Session::Session(SessionState state) : state_(std::move(state)) {}

SessionState Session::state() const
{
    const std::scoped_lock lock(mutex_);
    return state_;
}

Meeting Session::meeting() const
{
    const std::scoped_lock lock(mutex_);
    return state_.meeting;
}

void Session::edit(const std::function<void(Meeting&)>& change)
{
    {
        const std::scoped_lock lock(mutex_);
        change(state_.meeting);
        state_.modified = true;
    }
    changed();
}

void Session::replace(Meeting meeting, std::filesystem::path file)
{
    {
        const std::scoped_lock lock(mutex_);
        if (meeting.id != state_.meeting.id)
        {
            state_.request.reset();
            document_.clear();
        }
        state_.meeting = std::move(meeting);
        state_.file = std::move(file);
        state_.modified = false;
    }
    changed();
}

void Session::save(const std::filesystem::path& file)
{
    const auto meeting = this->meeting();
    take(save_meeting(meeting, file));
    {
        const std::scoped_lock lock(mutex_);
        state_.file = file;
        state_.modified = false;
    }
    tell();
}

Session::Subscription Session::subscribe(std::function<void()> listener)
{
    const std::scoped_lock lock(mutex_);
    const auto id = next_listener_++;
    listeners_.emplace(id, std::move(listener));
    const auto unsubscribe = [weak = weak_from_this(), id](void*)
    {
        if (const auto session = weak.lock())
        {
            const std::scoped_lock guard(session->mutex_);
            session->listeners_.erase(id);
        }
    };
    return Subscription(this, unsubscribe);
}

void Session::changed()
{
    const auto now = state();
    Sessions::instance().keep_pay(now.meeting);
    if (const Model document(document_); document.is() && now.request)
        remember(document, now.meeting, *now.request);
    tell();
}

void Session::tell()
{
    std::vector<std::function<void()>> listeners;
    {
        const std::scoped_lock lock(mutex_);
        for (const auto& [id, listener] : listeners_)
            listeners.push_back(listener);
    }
    for (const auto& listener : listeners)
        listener();
}
} // namespace planerka::uno
