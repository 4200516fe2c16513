// SPDX-License-Identifier: MPL-2.0
#include "service/meeting_object.hxx"

#include "bridge/errors.hxx"
#include "bridge/paths.hxx"
#include "forms/typed.hpp"
#include "meeting/meeting_file.hpp"
#include "office/sessions.hxx"
#include "office/settings.hxx"
#include "panel/editor.hpp"
#include "panel/rows.hpp"
#include "service/options.hxx"

#include <com/sun/star/lang/DisposedException.hpp>
#include <cppuhelper/implbase1.hxx>
#include <cppuhelper/weakref.hxx>

#include <algorithm>
#include <mutex>
#include <vector>

namespace planerka::uno
{
namespace
{
using Listener = Reference<org::planerka::XMeetingListener>;

class MeetingObject final : public cppu::WeakImplHelper1<org::planerka::XMeeting>
{
public:
    MeetingObject(Context context, std::shared_ptr<app::Session> session)
        : context_(std::move(context)), session_(std::move(session))
    {
    }

    OUString SAL_CALL getJson() override
    {
        return guard([&] { return to_ou(to_json(session_->snapshot().meeting)); });
    }

    void SAL_CALL setJson(const OUString& meeting) override
    {
        guard(
            [&]
            {
                auto parsed = take(parse_meeting(to_utf8(meeting)));
                const auto now = session_->snapshot();
                take(session_->restore(
                    {.meeting = std::move(parsed), .file = now.file, .modified = true, .part = now.part},
                    now.revision));
            });
    }

    OUString SAL_CALL getText(const OUString& field) override
    {
        return guard([&] { return to_ou(forms::text_of(session_->snapshot().meeting, to_utf8(field), language())); });
    }

    void SAL_CALL setText(const OUString& field, const OUString& text) override
    {
        guard(
            [&]
            {
                const auto place = to_utf8(field);
                std::string message;
                edit(place,
                     [&](panel::Editor& editor, const panel::WrongTexts& wrong)
                     {
                         if (editor.type(place, to_utf8(text)))
                             return true;
                         if (const auto found = wrong.find(place); found != wrong.end())
                             message = found->second.message;
                         return false;
                     });
                if (!message.empty())
                    throw css::lang::IllegalArgumentException(to_ou(place + ": " + message), *this, 1);
            });
    }

    sal_Bool SAL_CALL press(const OUString& action) override
    {
        return guard(
            [&]
            {
                return edit(to_utf8(action), [&](panel::Editor& editor, const panel::WrongTexts&)
                            { return editor.press(to_utf8(action)).changed; });
            });
    }

    sal_Bool SAL_CALL undo() override
    {
        return guard([&] { return session_->undo(); });
    }
    sal_Bool SAL_CALL redo() override
    {
        return guard([&] { return session_->redo(); });
    }
    sal_Bool SAL_CALL isModified() override
    {
        return guard([&] { return session_->is_modified(); });
    }

    OUString SAL_CALL getFile() override
    {
        return guard(
            [&]
            {
                const auto file = session_->snapshot().file;
                return file.empty() ? OUString() : to_url(file);
            });
    }

    void SAL_CALL save(const OUString& url) override
    {
        guard(
            [&]
            {
                if (url.isEmpty())
                    take(session_->save());
                else
                    take(session_->save_as(to_path(url), session_->revision()));
            });
    }

    Reference<css::lang::XComponent> SAL_CALL openDocument(const OUString& kind,
                                                           const Sequence<PropertyValue>& options) override
    {
        return guard(
            [&]
            {
                auto state = take(session_->to_be_made());
                const auto document =
                    take(make_document(context_, kind_named(kind), state.meeting, make_options(options)));
                return open_with_session(context_, document, std::move(state), value_of(options, "Hidden", false),
                                         session_);
            });
    }

    void SAL_CALL addMeetingListener(const Listener& listener) override
    {
        guard(
            [&]
            {
                if (!listener.is())
                    return;
                const std::scoped_lock lock(mutex_);
                listeners_.push_back(listener);
                if (listeners_.size() == 1)
                    subscription_ = session_->subscribe(
                        [weak = css::uno::WeakReference<org::planerka::XMeeting>(this)]
                        {
                            if (const Reference<org::planerka::XMeeting> self(weak); self.is())
                                static_cast<MeetingObject&>(*self).tell();
                        });
            });
    }

    void SAL_CALL removeMeetingListener(const Listener& listener) override
    {
        guard(
            [&]
            {
                app::Subscription ended;
                const std::scoped_lock lock(mutex_);
                if (const auto found = std::ranges::find(listeners_, listener); found != listeners_.end())
                    listeners_.erase(found);
                if (listeners_.empty())
                    ended = std::move(subscription_);
            });
    }

private:
    template <class Body>
    std::invoke_result_t<Body> guard(Body&& body)
    {
        return guarded([this] { return language(); }, static_cast<cppu::OWeakObject*>(this), std::forward<Body>(body));
    }

    Language language() const { return ui_language(context_); }

    /// What cannot be used is told to the script, and does not stand in the sidebar.
    template <class Action>
    bool edit(const std::string& place, const Action& action)
    {
        const auto blueprints = take(planner(context_).blueprints());
        const auto words = language();
        app::Seen seen;
        session_->read(
            [&](const app::SessionState& state, app::Revision revision) {
                seen = {revision, panel::rows_of(state.meeting)};
            });
        const auto edited = session_->edit(seen, app::concern_of(place),
                                           [&](Meeting& meeting, panel::WrongTexts& wrong)
                                           {
                                               auto texts = wrong;
                                               panel::Editor editor(meeting, texts, blueprints, words);
                                               const bool changed = action(editor, texts);
                                               if (changed)
                                                   wrong = std::move(texts);
                                               return changed;
                                           });
        if (edited == app::Edited::refused)
            throw Failure({"session.changed"});
        return edited == app::Edited::changed;
    }

    /// One listener that fails, or has gone with its process, does not keep the others from being told.
    void tell()
    {
        std::vector<Listener> listeners;
        {
            const std::scoped_lock lock(mutex_);
            listeners = listeners_;
        }
        for (const auto& listener : listeners)
            try
            {
                listener->meetingChanged({*this});
            }
            catch (const css::lang::DisposedException&)
            {
                removeMeetingListener(listener);
            }
            catch (const css::uno::Exception&)
            {
                // It is the script's own mistake, and nobody waits for an answer here.
            }
    }

    const Context context_;
    const std::shared_ptr<app::Session> session_;
    std::mutex mutex_;
    std::vector<Listener> listeners_{}; ///< under mutex_
    app::Subscription subscription_{};  ///< under mutex_; there while there are listeners
};
} // namespace

Reference<org::planerka::XMeeting> meeting_object(const Context& context, std::shared_ptr<app::Session> session)
{
    return new MeetingObject(context, std::move(session));
}
} // namespace planerka::uno
