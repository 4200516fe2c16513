// SPDX-License-Identifier: MPL-2.0
#include "office/sessions.hxx"

#include "meeting/meeting_file.hpp"
#include "office/memory.hxx"

#include <com/sun/star/lang/XEventListener.hpp>
#include <cppuhelper/implbase1.hxx>

namespace planerka::uno
{
namespace
{
constexpr const char* kFirstPurpose = "pipeline_review";

class WhenDocumentCloses final : public cppu::WeakImplHelper1<css::lang::XEventListener>
{
    void SAL_CALL disposing(const css::lang::EventObject& event) override { Sessions::instance().forget(event.Source); }
};

const void* key_of(const Reference<css::uno::XInterface>& document)
{
    return Reference<css::uno::XInterface>(document, UNO_QUERY).get();
}
} // namespace

Sessions& Sessions::instance()
{
    // Never destroyed: at the end of the process the office's own libraries, which the references need, are gone
    // already.
    static auto& sessions = *new Sessions;
    return sessions;
}

std::shared_ptr<Session> Sessions::of(const Context& context, const Model& model)
{
    if (auto session = find(key_of(model)))
        return session;
    auto memory = model.is() ? remembered(model) : std::nullopt;
    if (!memory)
        return draft(context);
    add_pay(memory->meeting);
    auto session = std::make_shared<Session>(SessionState{std::move(memory->meeting), memory->request});
    session->document_ = model;
    return insert(model, std::move(session));
}

void Sessions::adopt(const Context& context, const Model& model, SessionState state)
{
    keep_pay(state.meeting);
    const auto session = of(context, model);
    {
        const std::scoped_lock lock(session->mutex_);
        session->state_ = std::move(state);
    }
    session->tell();
}

void Sessions::keep_pay(const Meeting& meeting)
{
    auto pay = private_json(meeting);
    const std::scoped_lock lock(mutex_);
    if (!pay.empty())
        pay_[meeting.id] = {std::move(pay), meeting.private_unread};
    else if (!meeting.private_unread)
        pay_.erase(meeting.id);
}

void Sessions::forget(const Reference<css::uno::XInterface>& document)
{
    const std::scoped_lock lock(mutex_);
    of_document_.erase(key_of(document));
}

std::shared_ptr<Session> Sessions::draft(const Context& context)
{
    {
        const std::scoped_lock lock(mutex_);
        if (draft_)
            return draft_;
    }
    auto meeting = take(planner(context).new_meeting(kFirstPurpose, ui_language(context)));
    auto session = std::make_shared<Session>(SessionState{std::move(meeting)});
    const std::scoped_lock lock(mutex_);
    if (!draft_)
        draft_ = std::move(session);
    return draft_;
}

std::shared_ptr<Session> Sessions::find(const void* document)
{
    const std::scoped_lock lock(mutex_);
    const auto found = of_document_.find(document);
    return found == of_document_.end() ? nullptr : found->second;
}

std::shared_ptr<Session> Sessions::insert(const Model& model, std::shared_ptr<Session> session)
{
    {
        const std::scoped_lock lock(mutex_);
        const auto [place, is_new] = of_document_.emplace(key_of(model), std::move(session));
        session = place->second;
        if (!is_new)
            return session;
    }
    model->addEventListener(new WhenDocumentCloses);
    return session;
}

void Sessions::add_pay(Meeting& meeting)
{
    const std::scoped_lock lock(mutex_);
    const auto pay = pay_.find(meeting.id);
    if (pay == pay_.end())
        return;
    take(add_private(meeting, pay->second.json));
    meeting.private_unread = pay->second.unread;
}

std::shared_ptr<Session> session_of(const Context& context, const Model& model)
{
    return Sessions::instance().of(context, model);
}

Reference<css::lang::XComponent> open_with_session(const Context& context, const app::Document& document,
                                                   SessionState state, bool hidden)
{
    auto component = open_untitled(context, document, hidden);
    const Model model(component, UNO_QUERY_THROW);
    state.request = document.request;
    Sessions::instance().adopt(context, model, std::move(state));
    return component;
}
} // namespace planerka::uno
