// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/listeners.hpp"
#include "app/session_state.hpp"
#include "base/result.hpp"
#include "documents/documents.hpp"
#include "meeting/meeting.hpp"
#include "panel/view_of.hpp"
#include "panel/wrong_texts.hpp"

#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <type_traits>
#include <vector>

namespace planerka::app
{
class Session;
class Work; // detail/work.hpp

/// What happens beside a session when its meeting changes, in whichever session that shares the meeting. Where nothing
/// else is said they are called with no lock held, on the thread of the change, and may throw: who made the change is
/// told, after the change was made and the listeners know of it.
struct SessionHooks
{
    std::function<void(const Session&)> changed{};          ///< the meeting is another now
    std::function<void(const Meeting&, Revision)> let_go{}; ///< this one is no longer worked on in the session
    /// After an edit, as a part of it and so inside the session's lock: what follows from it. Given the people as they
    /// were. It must not throw.
    std::function<void(std::span<const Attendee> before, Meeting&)> follow{};
};

/// One meeting while it is worked on, in one document or in those that share the draft: one object for all panels and
/// commands that show or change it there. Sessions of several documents may share a meeting; each has a request and
/// hooks of its own. Any thread may call. A change is one transaction: nobody changes, replaces or reads the meeting
/// while it is made, so that no change gets lost. Functions that are given to the session run inside its lock: they
/// must not call it, nor anything that waits for another thread (the office does).
class Session : public std::enable_shared_from_this<Session>
{
public:
    explicit Session(SessionState state, SessionHooks hooks = {});

    /// Shares the meeting of `other`; `request` is that of the session's own document.
    Session(const Session& other, std::optional<documents::Request> request, SessionHooks hooks = {});

    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;
    ~Session();

    Snapshot snapshot() const;
    /// The state that documents are made of. Error: "session.wrong_texts" if something typed was not taken over: a
    /// document would say something else than what its author sees.
    Result<Snapshot> to_be_made() const;
    Revision revision() const;
    bool is_modified() const;
    bool has_wrong_texts() const; ///< something typed was not taken over

    /// Calls `reader` with the state as it is, without copying it.
    void read(const std::function<void(const SessionState&, Revision)>& reader) const;

    /// The meeting as a panel shows it, with the texts that could not be used.
    /// @param around what the session does not know itself: its file, whether it is modified and what can be undone are
    /// filled in
    Shown show(const panel::Folds& folds, panel::Surroundings around, std::span<const Blueprint> blueprints,
               Language language) const;

    /// Changes the meeting. `change` says whether it did; it works on the meeting itself, and on the texts that could
    /// not be used. An edit that was decided on when the meeting looked otherwise is made on the meeting as it is now,
    /// or refused, see Concerns. Everybody but `who` is told, also when the first text cannot be used and when none is
    /// left that cannot. `step` is what the edit is about, the letters of one field for example: edits of one name that
    /// follow each other are undone together, one without a name by itself.
    Edited edit(const Seen& seen, Concerns concerns, const std::function<bool(Meeting&, panel::WrongTexts&)>& change,
                const Subscription& who = {}, std::string step = {});

    /// Takes the last step back, or does again what was taken back last: a change like any other, of which everybody
    /// but `who` is told. False if there is nothing to take back.
    bool undo(const Subscription& who = {});
    bool redo(const Subscription& who = {});
    bool can_undo() const;
    bool can_redo() const;

    /// From now on `meeting` is worked on, as it stands in `file` (empty: nowhere yet). If it is another meeting, the
    /// document goes on remembering the one that it was made from, and so do sessions that shared that one. If `agreed`
    /// is given and the meeting has changed since, nothing happens: the user has not agreed to lose that change. Error:
    /// "session.changed".
    Result<void> replace(Meeting meeting, std::filesystem::path file, std::optional<Revision> agreed = std::nullopt);

    /// The same with a state that was kept elsewhere; what was changed in it is still unsaved.
    Result<void> restore(SessionState state, std::optional<Revision> agreed = std::nullopt);

    /// Goes on with this state, as if it had been made with it. Sessions that share the meeting go along if it is the
    /// same meeting, that is one of the same id.
    void adopt(SessionState state);

    /// Goes on with the meeting of `other`, as if it had been made to share it.
    void share(const Session& other, std::optional<documents::Request> request);
    bool shares_with(const Session& other) const;

    /// Writes the meeting to its file and, if there is pay, its private file. Errors: "session.no_file",
    /// "session.file_changed" if somebody else has written the file since it was opened or saved, and those of
    /// save_meeting().
    Result<void> save(IfChanged if_changed = IfChanged::refuse);

    /// Likewise to `file`, which is the meeting's from then on; after an error it keeps its old one. `asked` is the
    /// revision for which the file was chosen. Errors: "session.another_meeting" if another one is worked on by now;
    /// "session.file_changed" if it is the meeting's own file; "session.holds_less" if this is what a document
    /// remembers, and the file has more of the meeting; those of save_meeting().
    Result<void> save_as(const std::filesystem::path& file, Revision asked, IfChanged if_changed = IfChanged::refuse);

    /// `listener` is called after each change, on the thread of the change and with no lock held, and must not throw.
    /// A call may still be on its way when the subscription ends: let it hold weakly what it tells.
    [[nodiscard]] Subscription subscribe(std::function<void()> listener);

private:
    template <class Action>
    std::invoke_result_t<Action, Work&> at_work(Action&& action) const;
    std::shared_ptr<Work> work() const;
    Snapshot snapshot_of(const Work& work) const;
    bool turn(bool (Work::*there)(), const Subscription& who);
    SessionState turn_to(SessionState next);
    std::vector<std::shared_ptr<Session>> sharing() const;
    void tell(int except = 0) const;
    void run_hooks() const;

    mutable std::mutex mutex_;
    std::shared_ptr<Work> work_;
    std::optional<documents::Request> request_{};
    const std::shared_ptr<Listeners> listeners_ = std::make_shared<Listeners>();
    const SessionHooks hooks_;
};
} // namespace planerka::app
