// SPDX-License-Identifier: MPL-2.0
#include "app/sessions.hpp"

#include "app/planner.hpp"
#include "meeting/meeting_file.hpp"

#include <utility>

namespace planerka::app
{
Result<std::optional<Remembered>> remembered(std::string_view meeting_property, std::string_view document_property)
{
    if (meeting_property.empty())
        return std::optional<Remembered>{};
    PLANERKA_TRY(auto meeting, remembered_meeting(meeting_property));
    return std::optional(Remembered{std::move(meeting), documents::parse_request(document_property)});
}

Result<Bound> Sessions::of(Document document, const Sources& sources)
{
    if (auto session = find(document))
        return Bound{std::move(session)};
    auto memory = document ? sources.memory() : std::optional<Remembered>{};
    if (!memory || !memory.value())
    {
        PLANERKA_TRY(auto session, draft(sources.first_draft));
        return Bound{std::move(session), memory ? std::nullopt : std::optional(memory.error())};
    }
    auto found = std::move(*memory.value());
    PLANERKA_CHECK(add_pay(found.meeting));
    return insert(document, made({std::move(found.meeting), found.request}, sources.changed));
}

Bound Sessions::adopt(Document document, SessionState state, std::function<void(const Session&)> changed)
{
    auto bound = insert(document, made(state, std::move(changed)));
    if (!bound.is_new)
        bound.session->adopt(std::move(state)); // a panel asked for the document's session while it was being opened
    return bound;
}

void Sessions::forget(Document document)
{
    std::shared_ptr<Session> session;
    {
        const std::scoped_lock lock(mutex_);
        const auto found = of_document_.find(document);
        if (found == of_document_.end())
            return;
        session = std::move(found->second);
        of_document_.erase(found);
    }
    const auto last = session->snapshot();
    keep_pay(last.meeting, last.revision);
}

Result<std::shared_ptr<Session>> Sessions::draft(const std::function<Result<Meeting>()>& first)
{
    {
        const std::scoped_lock lock(mutex_);
        if (draft_)
            return draft_;
    }
    PLANERKA_TRY(auto meeting, first());
    auto session = made({std::move(meeting)}, {});
    const std::scoped_lock lock(mutex_);
    if (!draft_)
        draft_ = std::move(session);
    return draft_;
}

std::shared_ptr<Session> Sessions::find(Document document) const
{
    const std::scoped_lock lock(mutex_);
    const auto found = of_document_.find(document);
    return found == of_document_.end() ? nullptr : found->second;
}

/// The session of another thread if that was faster.
Bound Sessions::insert(Document document, std::shared_ptr<Session> session)
{
    const std::scoped_lock lock(mutex_);
    const auto [place, is_new] = of_document_.emplace(document, std::move(session));
    return {place->second, std::nullopt, is_new};
}

std::shared_ptr<Session> Sessions::made(SessionState state, std::function<void(const Session&)> changed)
{
    return std::make_shared<Session>(std::move(state),
                                     SessionHooks{std::move(changed), [this](const Meeting& meeting, Revision revision)
                                                  { keep_pay(meeting, revision); }});
}

/// Nothing if the meeting says nothing of its pay, not even that there is none.
std::optional<Sessions::Pay> Sessions::pay_of(const Meeting& meeting, Revision revision)
{
    auto json = private_json(meeting);
    if (json.empty() && meeting.private_unread)
        return std::nullopt;
    return Pay{std::move(json), meeting.private_unread, revision.change};
}

void Sessions::keep_pay(const Meeting& meeting, Revision revision)
{
    auto pay = pay_of(meeting, revision);
    if (!pay)
        return;
    const std::scoped_lock lock(mutex_);
    auto& kept = pay_[meeting.id];
    if (kept.change < pay->change)
        kept = std::move(*pay);
}

/// The latest that any session knew or knows of it.
Result<void> Sessions::add_pay(Meeting& meeting) const
{
    std::vector<std::shared_ptr<Session>> sessions;
    std::optional<Pay> latest;
    {
        const std::scoped_lock lock(mutex_);
        if (const auto kept = pay_.find(meeting.id); kept != pay_.end())
            latest = kept->second;
        for (const auto& [document, session] : of_document_)
            sessions.push_back(session);
        if (draft_)
            sessions.push_back(draft_);
    }
    for (const auto& session : sessions)
        session->read(
            [&](const SessionState& state, Revision revision)
            {
                if (state.meeting.id != meeting.id || (latest && latest->change > revision.change))
                    return;
                if (auto pay = pay_of(state.meeting, revision))
                    latest = std::move(pay);
            });
    if (!latest || latest->json.empty())
        return success();
    PLANERKA_CHECK(add_private(meeting, latest->json));
    meeting.private_unread = latest->unread;
    return success();
}
} // namespace planerka::app
