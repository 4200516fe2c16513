// SPDX-License-Identifier: MPL-2.0
#include "office/sessions.hxx"

#include "bridge/errors.hxx"
#include "documents/documents.hpp"
#include "documents/visible.hpp"
#include "office/memory.hxx"
#include "office/recent.hxx"
#include "office/recovery.hxx"
#include "office/settings.hxx"

#include <com/sun/star/lang/XEventListener.hpp>
#include <cppuhelper/implbase1.hxx>
#include <cppuhelper/weakref.hxx>

namespace planerka::uno
{
namespace
{
constexpr const char* kFirstPurpose = "pipeline_review";

app::Sessions& sessions(const Context& context)
{
    // Never destroyed: at the end of the process the office's own libraries, which the references need, are gone
    // already.
    static auto& all = *new app::Sessions([context](std::span<const Attendee> before, Meeting& meeting)
                                          { follow_rates(context, before, meeting); });
    return all;
}

app::Sessions::Document key_of(const Reference<css::uno::XInterface>& document)
{
    return Reference<css::uno::XInterface>(document, UNO_QUERY).get();
}

class WhenDocumentCloses final : public cppu::WeakImplHelper1<css::lang::XEventListener>
{
public:
    explicit WhenDocumentCloses(Context context) : context_(std::move(context)) {}

private:
    void SAL_CALL disposing(const css::lang::EventObject& event) override
    {
        guarded([] { return Language::en; }, static_cast<cppu::OWeakObject*>(this),
                [&]
                {
                    const auto document = key_of(event.Source);
                    if (const auto session = sessions(context_).find(document))
                        let_go(context_, session);
                    sessions(context_).forget(document);
                });
    }

    const Context context_;
};

/// Stores the meeting of a session in its document. Two threads may do so at once, and the later meeting be stored
/// first: who finds that the meeting has changed meanwhile stores it again, so that the last one to write has stored
/// the latest. No lock is held while the document is written to.
void store(const Model& document, const app::Session& session)
{
    while (true)
    {
        app::Revision stored;
        std::optional<Properties> properties;
        session.read(
            [&](const app::SessionState& state, app::Revision revision)
            {
                stored = revision;
                if (state.request)
                    properties =
                        documents::properties(documents::visible_part(state.meeting, *state.request), *state.request);
            });
        if (!properties)
            return;
        remember(document, *properties);
        if (session.revision() == stored)
            return;
    }
}

std::function<void(const app::Session&)> storing_in(const Model& model)
{
    return [weak = css::uno::WeakReference<css::frame::XModel>(model)](const app::Session& session)
    {
        // A document that is read-only could not be saved: the panel says that it does not go along.
        if (const Model document(weak); document.is() && !is_read_only(document))
            store(document, session);
    };
}

/// The draft of an office that has none yet.
Result<Meeting> first_draft(const Context& context)
{
    return make_draft(context, kFirstPurpose);
}

void watch(const Context& context, const Model& model, const app::Bound& bound)
{
    if (bound.is_new)
        model->addEventListener(new WhenDocumentCloses(context));
    keep_copies(context, bound.session);
}
} // namespace

app::Bound bound_session(const Context& context, const Model& model)
{
    settings_now(context); // from here on an edit does not ask the office for them
    auto bound = take(
        sessions(context).of(key_of(model), {.memory = [&] { return remembered(model); },
                                             .first_draft = [&] { return first_draft(context); },
                                             .file = [&](const std::string& id) { return recent_meeting(context, id); },
                                             .changed = storing_in(model)}));
    watch(context, model, bound);
    return bound;
}

std::shared_ptr<app::Session> session_of(const Context& context, const Model& model)
{
    auto bound = bound_session(context, model);
    if (bound.unreadable)
        throw Failure(*bound.unreadable);
    return bound.session;
}

std::shared_ptr<app::Session> known_session(const Context& context, const Model& model)
{
    if (auto own = sessions(context).find(key_of(model)))
        return own;
    return remembered_text(model).empty() ? sessions(context).draft() : nullptr;
}

app::Usable usable_in(const Context& context, const Model& model, const std::shared_ptr<app::Session>& known)
{
    const bool is_left_over = is_something_left_over(context);
    if (known)
        return app::usable(*known, is_left_over);
    const auto found = remembered(model);
    if (!found)
        return app::unusable();
    return app::usable(app::SessionState{found.value() ? found.value()->meeting : take(first_draft(context))},
                       is_left_over);
}

app::Subscription when_sessions_change(const Context& context, std::function<void()> listener)
{
    return sessions(context).subscribe(std::move(listener));
}

Reference<css::lang::XComponent> open_with_session(const Context& context, const app::Document& document,
                                                   app::SessionState state, bool hidden,
                                                   const std::shared_ptr<app::Session>& from, const Frame& frame)
{
    auto component = open_untitled(context, document, hidden, frame);
    const Model model(component, UNO_QUERY_THROW);
    state.request = document.request;
    watch(context, model, sessions(context).adopt(key_of(model), std::move(state), storing_in(model), from));
    return component;
}
} // namespace planerka::uno
