// SPDX-License-Identifier: MPL-2.0
#include "app/session.hpp"

#include "app/detail/loses_nothing.hpp"
#include "meeting/meeting_file.hpp"
#include "panel/rows.hpp"

#include <atomic>
#include <utility>

namespace planerka::app
{
namespace
{
std::uint64_t new_number()
{
    static std::atomic<std::uint64_t> last{0};
    return ++last;
}
} // namespace

Concerns concern_of(std::string_view place)
{
    return place.find('[') == std::string_view::npos ? Concerns::the_meeting : Concerns::a_row;
}

Subscription& Subscription::operator=(Subscription&& other) noexcept
{
    if (this != &other)
    {
        end();
        session_ = std::exchange(other.session_, {});
        id_ = std::exchange(other.id_, 0);
    }
    return *this;
}

void Subscription::end()
{
    if (const auto session = session_.lock())
    {
        const std::scoped_lock lock(session->mutex_);
        session->listeners_.erase(id_);
    }
}

Session::Session(SessionState state, SessionHooks hooks)
    : state_(std::move(state)), revision_{new_number(), new_number()}, edition_(revision_.change),
      saved_(state_.modified ? 0 : edition_), hooks_(std::move(hooks))
{
}

Snapshot Session::snapshot() const
{
    const std::scoped_lock lock(mutex_);
    return {state_, revision_};
}

Result<Snapshot> Session::to_be_made() const
{
    const std::scoped_lock lock(mutex_);
    if (!wrong_.empty())
        return Error{"session.wrong_texts"};
    return Snapshot{state_, revision_};
}

Revision Session::revision() const
{
    const std::scoped_lock lock(mutex_);
    return revision_;
}

bool Session::is_modified() const
{
    const std::scoped_lock lock(mutex_);
    return state_.modified;
}

Shown Session::show(const panel::Folds& folds, panel::Surroundings around, std::span<const Blueprint> blueprints,
                    Language language) const
{
    const std::scoped_lock lock(mutex_);
    around.file = state_.file.filename().string();
    around.is_modified = state_.modified;
    around.can_undo = history_.can_undo();
    around.can_redo = history_.can_redo();
    return {panel::view_of(state_.meeting, wrong_, folds, around, blueprints, language),
            {revision_, panel::rows_of(state_.meeting)}};
}

bool Session::still_means_the_same(const Seen& seen, Concerns concerns) const
{
    if (seen.revision.meeting != revision_.meeting)
        return false;
    return concerns == Concerns::the_meeting || panel::rows_of(state_.meeting) == seen.rows;
}

Edited Session::edit(const Seen& seen, Concerns concerns, const std::function<bool(Meeting&, panel::WrongTexts&)>& change,
                     const Subscription& who, std::string step)
{
    {
        const std::scoped_lock lock(mutex_);
        if (!still_means_the_same(seen, concerns))
            return Edited::refused;
        std::optional<Edition> before;
        if (!history_.continues(step))
            before = Edition{state_.meeting, wrong_, edition_};
        const bool is_changed = change(state_.meeting, wrong_);
        // A text that could not be used is taken back like one that could.
        if (before && (is_changed || before->wrong != wrong_))
            history_.add(*std::move(before), std::move(step));
        if (!is_changed)
            return Edited::unchanged;
        state_.modified = true;
        revision_.change = edition_ = new_number();
    }
    tell(who.id());
    if (hooks_.changed)
        hooks_.changed(*this);
    return Edited::changed;
}

bool Session::undo(const Subscription& who)
{
    return turn_to(&History::undo, &History::can_undo, who);
}

bool Session::redo(const Subscription& who)
{
    return turn_to(&History::redo, &History::can_redo, who);
}

bool Session::turn_to(Edition (History::*there)(Edition), bool (History::*is_there)() const, const Subscription& who)
{
    {
        const std::scoped_lock lock(mutex_);
        if (!(history_.*is_there)())
            return false;
        auto edition = (history_.*there)({std::move(state_.meeting), std::move(wrong_), edition_});
        state_.meeting = std::move(edition.meeting);
        wrong_ = std::move(edition.wrong);
        edition_ = edition.number;
        state_.modified = edition_ != saved_;
        revision_.change = new_number();
    }
    tell(who.id());
    if (hooks_.changed)
        hooks_.changed(*this);
    return true;
}

bool Session::can_undo() const
{
    const std::scoped_lock lock(mutex_);
    return history_.can_undo();
}

bool Session::can_redo() const
{
    const std::scoped_lock lock(mutex_);
    return history_.can_redo();
}

/// The state that was; the lock is held.
SessionState Session::give_way_to(SessionState next)
{
    wrong_ = {};
    history_.clear();
    revision_ = {new_number(), new_number()};
    edition_ = revision_.change;
    saved_ = next.modified ? 0 : edition_;
    return std::exchange(state_, std::move(next));
}

Result<void> Session::replace(Meeting meeting, std::filesystem::path file, std::optional<Revision> agreed)
{
    SessionState old;
    Revision until;
    {
        const std::scoped_lock lock(mutex_);
        if (agreed && *agreed != revision_)
            return Error{"session.changed"};
        until = revision_;
        auto request = meeting.id == state_.meeting.id ? state_.request : std::nullopt;
        old = give_way_to({std::move(meeting), std::move(request), std::move(file)});
    }
    tell();
    if (hooks_.let_go)
        hooks_.let_go(old.meeting, until);
    if (hooks_.changed)
        hooks_.changed(*this);
    return success();
}

void Session::adopt(SessionState state)
{
    SessionState old;
    Revision until;
    {
        const std::scoped_lock lock(mutex_);
        until = revision_;
        old = give_way_to(std::move(state));
    }
    tell();
    if (hooks_.let_go)
        hooks_.let_go(old.meeting, until);
}

Result<void> Session::save()
{
    PLANERKA_CHECK(write({}, std::nullopt));
    tell();
    return success();
}

Result<void> Session::save_as(const std::filesystem::path& file, Revision asked)
{
    PLANERKA_CHECK(write(file, asked));
    tell();
    return success();
}

/// To the meeting's own file if none was chosen. While it is written the meeting may change, which is then not saved,
/// or give way to another one, whose file it is not.
Result<void> Session::write(const std::filesystem::path& chosen, std::optional<Revision> asked)
{
    const std::scoped_lock one_at_a_time(saving_);
    const auto what = snapshot();
    if (asked && asked->meeting != what.revision.meeting)
        return Error{"session.another_meeting"};
    const auto& file = chosen.empty() ? what.file : chosen;
    if (file.empty())
        return Error{"session.no_file"};
    // What came from a file has all of it; what a document remembers is what its readers may see.
    if (what.request && what.file.empty())
        PLANERKA_CHECK(loses_nothing(what.meeting, *what.request, file));
    PLANERKA_CHECK(save_meeting(what.meeting, file));

    const std::scoped_lock lock(mutex_);
    if (what.revision.meeting == revision_.meeting)
        state_.file = file;
    if (what.revision == revision_)
    {
        state_.modified = false;
        saved_ = edition_;
        history_.end_step(); // so that undo can stop at what was saved
    }
    return success();
}

Subscription Session::subscribe(std::function<void()> listener)
{
    const std::scoped_lock lock(mutex_);
    const auto id = next_listener_++;
    listeners_.emplace(id, std::move(listener));
    return {weak_from_this(), id};
}

void Session::tell(int except) const
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
