// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/history.hpp"
#include "base/result.hpp"
#include "documents/documents.hpp"
#include "meeting/meeting.hpp"
#include "panel/view_of.hpp"
#include "panel/wrong_texts.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace planerka::app
{
/// Which state of a session one speaks of. No number comes twice in a process, whatever the session.
struct Revision
{
    std::uint64_t meeting = 0; ///< another one as soon as another meeting, or the same one read anew, is worked on
    std::uint64_t change = 0;  ///< another one after every change; the greater, the later

    bool operator==(const Revision&) const = default;
};

/// The meeting that is worked on, and where it belongs.
struct SessionState
{
    Meeting meeting{};                           ///< with pay: for this user's eyes alone
    std::optional<documents::Request> request{}; ///< which document remembers the meeting; nothing for a draft
    std::filesystem::path file{};                ///< the meeting file; empty if it was never opened or saved
    bool modified = false;                       ///< changed since the file was opened or saved
};

/// All of a session as it was at one moment.
struct Snapshot : SessionState
{
    Revision revision{};
};

/// What somebody had before their eyes when they decided on an edit.
struct Seen
{
    Revision revision{};
    std::string rows{}; ///< see panel::rows_of()
};

/// What a panel shows, and what an edit of it has to refer to.
struct Shown
{
    panel::View view{};
    Seen seen{};
};

/// What an edit is about: that decides whether it can still be made when the meeting has changed since.
enum class Concerns
{
    the_meeting, ///< one field: the edit means the same in every state of the meeting
    a_row,       ///< something in a list, by number: another row may have that number by now
};

/// By the place of what is edited, see panel::Editor::type(), or what a button does, see panel::Editor::press().
Concerns concern_of(std::string_view place);

enum class Edited
{
    changed,
    unchanged, ///< what was typed could not be used, or there was nothing to do
    refused,   ///< the meeting or the rows are no longer those that were seen; nothing was touched
};

class Session;

/// Keeps a listener of a session as long as it lives.
class Subscription
{
public:
    Subscription() = default;
    Subscription(std::weak_ptr<Session> session, int id) : session_(std::move(session)), id_(id) {}
    Subscription(Subscription&& other) noexcept { *this = std::move(other); }
    Subscription& operator=(Subscription&& other) noexcept;
    ~Subscription() { end(); }

    int id() const { return id_; }

private:
    void end();

    std::weak_ptr<Session> session_{};
    int id_ = 0; ///< 0 is nobody's
};

/// What happens beside the session when its meeting changes. Both are called with no lock held, on the thread of the
/// change, and may throw: who made the change is told, after the change was made and the listeners know of it.
struct SessionHooks
{
    std::function<void(const Session&)> changed{};          ///< the meeting is another now
    std::function<void(const Meeting&, Revision)> let_go{}; ///< this one is no longer worked on in the session
};

/// One meeting while it is worked on: one object for all panels and commands that show or change it. Any thread may
/// call. A change is one transaction: nobody changes, replaces or reads the meeting while it is made, so that no change
/// gets lost. Functions that are given to the session run inside its lock: they must not call it, nor anything that
/// waits for another thread (the office does).
class Session : public std::enable_shared_from_this<Session>
{
public:
    explicit Session(SessionState state, SessionHooks hooks = {});

    Snapshot snapshot() const;
    /// The state that documents are made of. Error: "session.wrong_texts" if something typed was not taken over: a
    /// document would say something else than what its author sees.
    Result<Snapshot> to_be_made() const;
    Revision revision() const;
    bool is_modified() const;

    /// Calls `reader(const SessionState&, Revision)` with the state as it is, without copying it.
    template <class Reader>
    void read(Reader&& reader) const
    {
        const std::scoped_lock lock(mutex_);
        reader(state_, revision_);
    }

    /// The meeting as a panel shows it, with the texts that could not be used.
    /// @param around what the session does not know itself: its file, whether it is modified and what can
    /// be undone are filled in
    Shown show(const panel::Folds& folds, panel::Surroundings around, std::span<const Blueprint> blueprints,
               Language language) const;

    /// Changes the meeting. `change` says whether it did; it works on the meeting itself, and on the texts that could
    /// not be used. An edit that was decided on when the meeting looked otherwise is made on the meeting as it is now,
    /// or refused, see Concerns. Everybody but `who` is told. `step` is what the edit is about, the letters of one
    /// field for example: edits of one name that follow each other are undone together, one without a name by itself.
    Edited edit(const Seen& seen, Concerns concerns, const std::function<bool(Meeting&, panel::WrongTexts&)>& change,
                const Subscription& who = {}, std::string step = {});

    /// Takes the last step back, or does again what was taken back last: a change like any other, of which everybody
    /// but `who` is told. False if there is nothing to take back.
    bool undo(const Subscription& who = {});
    bool redo(const Subscription& who = {});
    bool can_undo() const;
    bool can_redo() const;

    /// From now on `meeting` is worked on, as it stands in `file` (empty: nowhere yet). If it is another meeting, the
    /// document goes on remembering the one that it was made from. If `agreed` is given and the meeting has changed
    /// since, nothing happens: the user has not agreed to lose that change. Error: "session.changed".
    Result<void> replace(Meeting meeting, std::filesystem::path file, std::optional<Revision> agreed = std::nullopt);

    /// Goes on with this state, as if it had been made with it.
    void adopt(SessionState state);

    /// Writes the meeting to its file and, if there is pay, its private file. Errors: "session.no_file", and those of
    /// save_meeting().
    Result<void> save();

    /// Likewise to `file`, which is the meeting's from then on; after an error it keeps its old one. `asked` is the
    /// revision for which the file was chosen. Errors: "session.another_meeting" if another one is worked on by now;
    /// "session.holds_less" if this is what a document remembers, and the file has more of the meeting; those of
    /// save_meeting().
    Result<void> save_as(const std::filesystem::path& file, Revision asked);

    /// `listener` is called after each change, on the thread of the change and with no lock held, and must not throw.
    /// A call may still be on its way when the subscription ends: let it hold weakly what it tells.
    [[nodiscard]] Subscription subscribe(std::function<void()> listener);

private:
    friend class Subscription;

    bool still_means_the_same(const Seen& seen, Concerns concerns) const;
    SessionState give_way_to(SessionState next);
    bool turn_to(Edition (History::*there)(Edition), bool (History::*is_there)() const, const Subscription& who);
    Result<void> write(const std::filesystem::path& chosen, std::optional<Revision> asked);
    void tell(int except = 0) const;

    mutable std::mutex mutex_;
    SessionState state_;
    panel::WrongTexts wrong_{};
    Revision revision_{};
    History history_{};
    std::uint64_t edition_ = 0; ///< of the meeting: again the same after undo() has brought it back
    std::uint64_t saved_ = 0;   ///< the edition in the file
    std::map<int, std::function<void()>> listeners_{};
    int next_listener_ = 1;

    std::mutex saving_; ///< one at a time writes files; taken before mutex_
    const SessionHooks hooks_;
};
} // namespace planerka::app
