// SPDX-License-Identifier: MPL-2.0
#include "app/session.hpp"

#include "app/detail/work.hpp"

#include <algorithm>
#include <exception>
#include <utility>

namespace planerka::app
{
/// Calls `action` with the meeting that is worked on, while nobody else can change it or take its place.
template <class Action>
std::invoke_result_t<Action, Work&> Session::at_work(Action&& action) const
{
    const std::scoped_lock own(mutex_);
    const std::scoped_lock shared(work_->mutex);
    return std::forward<Action>(action)(*work_);
}

Session::Session(SessionState state, SessionHooks hooks)
    : work_(std::make_shared<Work>(std::move(state))), request_(std::exchange(work_->state.request, std::nullopt)),
      hooks_(std::move(hooks))
{
    work_->sessions.push_back(this);
}

Session::Session(const Session& other, std::optional<documents::Request> request, SessionHooks hooks)
    : work_(other.work()), request_(request), hooks_(std::move(hooks))
{
    const std::scoped_lock shared(work_->mutex);
    work_->sessions.push_back(this);
}

Session::~Session()
{
    const std::scoped_lock shared(work_->mutex);
    std::erase(work_->sessions, this);
}

Snapshot Session::snapshot() const
{
    return at_work([&](const Work& work) { return snapshot_of(work); });
}

Result<Snapshot> Session::to_be_made() const
{
    return at_work(
        [&](const Work& work) -> Result<Snapshot>
        {
            if (!work.wrong.empty())
                return Error{"session.wrong_texts"};
            return snapshot_of(work);
        });
}

/// Both locks are held.
Snapshot Session::snapshot_of(const Work& work) const
{
    Snapshot made{work.state, work.revision};
    made.request = request_;
    return made;
}

void Session::read(const std::function<void(const SessionState&, Revision)>& reader) const
{
    at_work(
        [&](Work& work)
        {
            work.state.request = request_; // for as long as it is read
            const std::shared_ptr<void> until_then(nullptr, [&](void*) { work.state.request.reset(); });
            reader(work.state, work.revision);
        });
}

Revision Session::revision() const
{
    return at_work([](const Work& work) { return work.revision; });
}

bool Session::is_modified() const
{
    return at_work([](const Work& work) { return work.state.modified; });
}

bool Session::has_wrong_texts() const
{
    return at_work([](const Work& work) { return !work.wrong.empty(); });
}

Shown Session::show(const panel::Folds& folds, panel::Surroundings around, std::span<const Blueprint> blueprints,
                    Language language) const
{
    return at_work(
        [&](const Work& work) -> Shown
        {
            around.file = work.state.file.filename().string();
            around.is_modified = work.state.modified;
            around.can_undo = work.history.can_undo();
            around.can_redo = work.history.can_redo();
            return {panel::view_of(work.state.meeting, work.wrong, folds, around, blueprints, language), work.seen()};
        });
}

Edited Session::edit(const Seen& seen, Concerns concerns,
                     const std::function<bool(Meeting&, panel::WrongTexts&)>& change, const Subscription& who,
                     std::string step)
{
    bool is_as_usable = true; // for documents, which a text that was not taken over prevents
    const auto edited = at_work(
        [&](Work& work)
        {
            const bool was_wrong = !work.wrong.empty();
            const auto done = work.edit(seen, concerns, change, std::move(step), hooks_.follow);
            is_as_usable = work.wrong.empty() != was_wrong;
            return done;
        });
    if (edited == Edited::changed || !is_as_usable)
        tell(who.id());
    if (edited == Edited::changed)
        run_hooks();
    return edited;
}

bool Session::undo(const Subscription& who)
{
    return turn(&Work::undo, who);
}

bool Session::redo(const Subscription& who)
{
    return turn(&Work::redo, who);
}

bool Session::turn(bool (Work::*there)(), const Subscription& who)
{
    if (!at_work([&](Work& work) { return (work.*there)(); }))
        return false;
    tell(who.id());
    run_hooks();
    return true;
}

bool Session::can_undo() const
{
    return at_work([](const Work& work) { return work.history.can_undo(); });
}

bool Session::can_redo() const
{
    return at_work([](const Work& work) { return work.history.can_redo(); });
}

Result<void> Session::replace(Meeting meeting, std::filesystem::path file, std::optional<Revision> agreed)
{
    std::optional<documents::Request> part;
    if (file.empty())
        read([&](const SessionState& now, Revision) { part = now.meeting.id == meeting.id ? now.part : std::nullopt; });
    return restore({.meeting = std::move(meeting), .file = std::move(file), .part = part}, agreed);
}

Result<void> Session::restore(SessionState state, std::optional<Revision> agreed)
{
    SessionState old;
    Revision until;
    {
        const std::scoped_lock own(mutex_);
        const auto before = work_; // stays until it is unlocked
        const std::scoped_lock shared(before->mutex);
        if (agreed && *agreed != before->revision)
            return Error{"session.changed"};
        until = before->revision;
        if (state.meeting.id != before->state.meeting.id)
            request_.reset();
        state.request.reset(); // the session's own is what counts
        old = turn_to(std::move(state));
    }
    tell();
    if (hooks_.let_go)
        hooks_.let_go(old.meeting, until);
    run_hooks();
    return success();
}

void Session::adopt(SessionState state)
{
    SessionState old;
    Revision until;
    {
        const std::scoped_lock own(mutex_);
        const auto before = work_;
        const std::scoped_lock shared(before->mutex);
        until = before->revision;
        request_ = std::exchange(state.request, std::nullopt);
        old = turn_to(std::move(state));
    }
    tell();
    if (hooks_.let_go)
        hooks_.let_go(old.meeting, until);
}

/// The state that was. Another meeting is this session's alone; the others go on with theirs. Both locks are held.
SessionState Session::turn_to(SessionState next)
{
    if (work_->sessions.size() == 1 || work_->state.meeting.id == next.meeting.id)
        return work_->give_way_to(std::move(next));
    auto old = work_->state;
    std::erase(work_->sessions, this);
    work_ = std::make_shared<Work>(std::move(next));
    work_->sessions.push_back(this);
    return old;
}

void Session::share(const Session& other, std::optional<documents::Request> request)
{
    auto next = other.work();
    std::optional<Snapshot> old;
    {
        const std::scoped_lock own(mutex_);
        request_ = request;
        if (next != work_)
        {
            {
                const std::scoped_lock shared(work_->mutex);
                old = Snapshot{work_->state, work_->revision};
                std::erase(work_->sessions, this);
            }
            work_ = std::move(next);
            const std::scoped_lock shared(work_->mutex);
            work_->sessions.push_back(this);
        }
    }
    if (!old)
        return;
    listeners_->tell(0);
    if (hooks_.let_go)
        hooks_.let_go(old->meeting, old->revision);
}

bool Session::shares_with(const Session& other) const
{
    return work() == other.work();
}

std::shared_ptr<Work> Session::work() const
{
    const std::scoped_lock own(mutex_);
    return work_;
}

Result<void> Session::save(IfChanged if_changed)
{
    PLANERKA_CHECK(work()->save({}, std::nullopt, if_changed));
    tell();
    return success();
}

Result<void> Session::save_as(const std::filesystem::path& file, Revision asked, IfChanged if_changed)
{
    PLANERKA_CHECK(work()->save(file, asked, if_changed));
    tell();
    return success();
}

Subscription Session::subscribe(std::function<void()> listener)
{
    return listeners_->add(std::move(listener));
}

/// All that share the meeting, this one among them.
std::vector<std::shared_ptr<Session>> Session::sharing() const
{
    return at_work(
        [](const Work& work)
        {
            std::vector<std::shared_ptr<Session>> all;
            for (auto* const session : work.sessions)
                if (auto alive = session->weak_from_this().lock())
                    all.push_back(std::move(alive));
            return all;
        });
}

void Session::tell(int except) const
{
    for (const auto& session : sharing())
        session->listeners_->tell(except);
}

/// A document that cannot store the change does not keep the others from it.
void Session::run_hooks() const
{
    std::exception_ptr problem;
    for (const auto& session : sharing())
        try
        {
            if (session->hooks_.changed)
                session->hooks_.changed(*session);
        }
        catch (...)
        {
            if (!problem)
                problem = std::current_exception();
        }
    if (problem)
        std::rethrow_exception(problem);
}
} // namespace planerka::app
