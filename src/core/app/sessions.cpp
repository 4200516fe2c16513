// SPDX-License-Identifier: MPL-2.0
#include "app/sessions.hpp"

#include "app/detail/same_meeting.hpp"
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
        PLANERKA_TRY(auto session, draft_or(sources.first_draft));
        return Bound{std::move(session), memory ? std::nullopt : std::optional(memory.error())};
    }
    auto found = std::move(*memory.value());
    const auto open = open_one(found.meeting.id);
    if (!open)
    {
        PLANERKA_TRY(auto state, as_in_its_file(std::move(found), sources));
        return insert(document, std::make_shared<Session>(std::move(state), hooks(sources.changed)));
    }
    Comparison remembers;
    SessionState merged;
    Revision seen;
    open->read(
        [&](const SessionState& state, Revision revision)
        {
            remembers = compare(state, found.meeting, found.request);
            merged.request = state.request;
            merged.part = state.part;
            seen = revision;
        });
    if (remembers.is == Remembers::more && open->revision() == seen)
    {
        merged.meeting = *std::move(remembers.merged);
        PLANERKA_CHECK(add_pay(merged.meeting));
        open->adopt(std::move(merged));
    }
    else if (remembers.is == Remembers::more || remembers.is == Remembers::apart)
    {
        PLANERKA_CHECK(add_pay(found.meeting));
        return insert(document,
                      std::make_shared<Session>(
                          SessionState{.meeting = found.meeting, .request = found.request, .part = found.request},
                          hooks(sources.changed)));
    }
    auto bound = insert(document, std::make_shared<Session>(*open, found.request, hooks(sources.changed)));
    bound.differs = remembers.is == Remembers::otherwise;
    return bound;
}

/// A document that remembers what stands in the meeting's file goes on with that file, which has all of the meeting.
/// Else only who earns what is taken of it: the document does not say it.
Result<SessionState> Sessions::as_in_its_file(Remembered found, const Sources& sources) const
{
    const auto file = sources.file && !found.meeting.id.empty() ? sources.file(found.meeting.id) : std::nullopt;
    if (file && compare({.meeting = file->meeting}, found.meeting, found.request).is == Remembers::the_same)
    {
        SessionState state{.meeting = file->meeting, .request = found.request, .file = file->file};
        PLANERKA_CHECK(add_pay(state.meeting)); // what was typed since, and is not saved
        state.modified = state.meeting != file->meeting;
        return state;
    }
    if (const auto pay = file ? private_json(file->meeting) : std::string(); !pay.empty())
        PLANERKA_CHECK(add_private(found.meeting, pay));
    PLANERKA_CHECK(add_pay(found.meeting));
    return SessionState{.meeting = std::move(found.meeting), .request = found.request, .part = found.request};
}

Bound Sessions::adopt(Document document, SessionState state, std::function<void(const Session&)> changed,
                      const std::shared_ptr<Session>& from)
{
    const auto own = find(document); // if a panel asked for the document's session while it was being opened
    const auto open = from ? from : open_one(state.meeting.id, own.get());
    bool is_shared = false;
    if (open)
        open->read(
            [&](const SessionState& there, Revision)
            {
                is_shared = !state.meeting.id.empty() &&
                            (from ? there.meeting.id == state.meeting.id : there.meeting == state.meeting);
            });
    if (!is_shared)
    {
        auto bound = insert(document, std::make_shared<Session>(state, hooks(changed)));
        if (!bound.is_new)
            bound.session->adopt(std::move(state));
        return bound;
    }
    auto bound = insert(document, std::make_shared<Session>(*open, state.request, hooks(changed)));
    if (!bound.is_new)
        bound.session->share(*open, state.request);
    if (from && changed)
        changed(*bound.session);
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
    listeners_->tell(0);
}

Result<std::shared_ptr<Session>> Sessions::draft_or(const std::function<Result<Meeting>()>& first)
{
    if (auto known = draft())
        return known;
    PLANERKA_TRY(auto meeting, first());
    auto session = std::make_shared<Session>(SessionState{std::move(meeting)}, hooks({}));
    {
        const std::scoped_lock lock(mutex_);
        if (!draft_)
            draft_ = std::move(session);
        session = draft_;
    }
    listeners_->tell(0);
    return session;
}

std::shared_ptr<Session> Sessions::draft() const
{
    const std::scoped_lock lock(mutex_);
    return draft_;
}

Subscription Sessions::subscribe(std::function<void()> listener)
{
    return listeners_->add(std::move(listener));
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
    Bound bound;
    {
        const std::scoped_lock lock(mutex_);
        const auto [place, is_new] = of_document_.emplace(document, std::move(session));
        bound = {.session = place->second, .is_new = is_new};
    }
    if (bound.is_new)
        listeners_->tell(0);
    return bound;
}

SessionHooks Sessions::hooks(std::function<void(const Session&)> changed)
{
    return {std::move(changed), [this](const Meeting& meeting, Revision revision) { keep_pay(meeting, revision); },
            follow_};
}

std::vector<std::shared_ptr<Session>> Sessions::all() const
{
    const std::scoped_lock lock(mutex_);
    std::vector<std::shared_ptr<Session>> sessions;
    for (const auto& [document, session] : of_document_)
        sessions.push_back(session);
    if (draft_)
        sessions.push_back(draft_);
    return sessions;
}

/// A session that works on this meeting; of several the one that was changed last.
std::shared_ptr<Session> Sessions::open_one(const std::string& meeting_id, const Session* except) const
{
    std::shared_ptr<Session> found;
    std::uint64_t latest = 0;
    for (const auto& session : all())
        session->read(
            [&](const SessionState& state, Revision revision)
            {
                if (meeting_id.empty() || state.meeting.id != meeting_id || session.get() == except ||
                    revision.change <= latest)
                    return;
                found = session;
                latest = revision.change;
            });
    return found;
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
    std::optional<Pay> latest;
    {
        const std::scoped_lock lock(mutex_);
        if (const auto kept = pay_.find(meeting.id); kept != pay_.end())
            latest = kept->second;
    }
    for (const auto& session : all())
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
