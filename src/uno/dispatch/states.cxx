// SPDX-License-Identifier: MPL-2.0
#include "dispatch/states.hxx"

#include "bridge/later.hxx"
#include "dispatch/run_command.hxx"
#include "office/recovery.hxx"
#include "office/sessions.hxx"

#include <com/sun/star/awt/AsyncCallback.hpp>

#include <utility>

namespace planerka::uno
{
void States::set_frame(const Frame& frame)
{
    const std::scoped_lock lock(mutex_);
    frame_ = frame;
}

void States::add(const Reference<css::frame::XStatusListener>& listener, const css::util::URL& url,
                 const Reference<css::frame::XDispatch>& source)
{
    const auto command = parse_command_url(to_utf8(url.Complete));
    if (!listener.is() || !command)
        return;
    const bool enabled = is_enabled(*seen(), *command);
    {
        const std::scoped_lock lock(mutex_);
        listeners_.push_back({listener, url, *command, source, enabled});
    }
    css::frame::FeatureStateEvent state;
    state.Source = source;
    state.FeatureURL = url;
    state.IsEnabled = enabled;
    listener->statusChanged(state);
}

void States::remove(const Reference<css::frame::XStatusListener>& listener, const css::util::URL& url)
{
    std::vector<Listener> gone; // let go when the lock is gone
    const std::scoped_lock lock(mutex_);
    for (auto each = listeners_.begin(); each != listeners_.end();)
        if (each->listener == listener && each->url.Complete == url.Complete)
        {
            gone.push_back(std::move(*each));
            each = listeners_.erase(each);
        }
        else
            ++each;
}

bool States::is_enabled(const Seen& seen, const CommandUrl& command)
{
    return (seen.is_supported || needs_no_document(command.name)) && can_run(command, seen.usable);
}

/// As it was found last, unless another document has come into the frame.
std::shared_ptr<const States::Seen> States::seen()
{
    Frame frame;
    std::shared_ptr<const Seen> last;
    {
        const std::scoped_lock lock(mutex_);
        frame = frame_;
        last = seen_;
    }
    if (last && Model(last->model) == model_of(frame))
        return last;
    return look();
}

/// Looks anew, and listens to what was found.
std::shared_ptr<const States::Seen> States::look()
{
    const auto again = [weak = weak_from_this()]
    {
        if (const auto self = weak.lock())
            self->look_later();
    };
    auto of_sessions = when_sessions_change(context_, again);
    auto of_left_over = when_left_over_changes(again);
    Frame frame;
    {
        const std::scoped_lock lock(mutex_);
        frame = frame_;
    }
    const auto found = std::make_shared<Seen>();
    const auto model = model_of(frame);
    found->model = model;
    found->is_supported = is_supported(model);
    if (found->is_supported)
        try
        {
            found->session = known_session(context_, model);
            if (found->session) // first to listen and then to look: nothing is missed
                found->of_session = found->session->subscribe(again);
            found->usable = usable_in(context_, model, found->session);
        }
        catch (...)
        {
            // What goes wrong is said by the command when it is used.
        }
    std::shared_ptr<const Seen> old = found; // goes when the lock is gone: it may be the last to hold its session
    const std::scoped_lock lock(mutex_);
    std::swap(seen_, old);
    std::swap(of_sessions_, of_sessions);
    std::swap(of_left_over_, of_left_over);
    return seen_;
}

/// The meeting is another or has changed, perhaps on another thread, perhaps many times in a row.
void States::look_later()
{
    {
        const std::scoped_lock lock(mutex_);
        if (listeners_.empty() || std::exchange(look_is_coming_, true))
            return;
    }
    try
    {
        css::awt::AsyncCallback::create(context_)->addCallback(new Later(
                                                                   [weak = weak_from_this()]
                                                                   {
                                                                       if (const auto self = weak.lock())
                                                                           self->tell();
                                                                   }),
                                                               Any());
    }
    catch (const css::uno::Exception&)
    {
        // The office is ending: nobody looks at its menus any more.
        const std::scoped_lock lock(mutex_);
        look_is_coming_ = false;
    }
}

/// Looks and tells those for whom it is otherwise now.
void States::tell()
{
    {
        const std::scoped_lock lock(mutex_);
        look_is_coming_ = false;
    }
    const auto found = look();
    std::vector<Listener> changed;
    {
        const std::scoped_lock lock(mutex_);
        for (auto& each : listeners_)
            if (const bool enabled = is_enabled(*found, each.command); each.told != enabled)
            {
                each.told = enabled;
                changed.push_back(each);
            }
    }
    for (const auto& each : changed)
        try
        {
            css::frame::FeatureStateEvent state;
            state.Source = Reference<css::frame::XDispatch>(each.source);
            state.FeatureURL = each.url;
            state.IsEnabled = *each.told;
            each.listener->statusChanged(state);
        }
        catch (const css::uno::Exception&)
        {
            remove(each.listener, each.url); // gone without saying so
        }
}
} // namespace planerka::uno
