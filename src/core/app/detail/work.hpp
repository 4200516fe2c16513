// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/detail/file_stamp.hpp"
#include "app/history.hpp"
#include "app/session.hpp"
#include "base/result.hpp"

#include <filesystem>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace planerka::app
{
/// A meeting while it is worked on: what the sessions that share it have in common. Whoever touches it holds its mutex.
class Work
{
public:
    explicit Work(SessionState first);

    Seen seen() const;

    /// Whether an edit that was decided on before these eyes can be made on the meeting as it is now.
    bool still_means_the_same(const Seen& seen, Concerns concerns) const;

    /// As Session::edit(); Edited::refused if it does not.
    Edited edit(const Seen& seen, Concerns concerns, const std::function<bool(Meeting&, panel::WrongTexts&)>& change,
                std::string step, const std::function<void(std::span<const Attendee>, Meeting&)>& follow = {});

    /// False if there is nothing to undo or to do again.
    bool undo();
    bool redo();

    /// Works on this meeting from now on, without a past; returns what was worked on.
    SessionState give_way_to(SessionState next);

    /// Writes the meeting to `chosen`, or to its own file if none was chosen. While it is written the meeting may
    /// change, which is then not saved, or give way to another one, whose file it is not. Called without the mutex.
    /// Errors: as Session::save_as().
    Result<void> save(const std::filesystem::path& chosen, const std::optional<Revision>& asked, IfChanged if_changed);

    std::mutex mutex{}; ///< taken after that of a session
    SessionState state; ///< its request is nobody's
    panel::WrongTexts wrong{};
    Revision revision;
    History history{};
    std::vector<Session*> sessions{}; ///< those that share it; each takes itself out before it ends

private:
    void turn_to(Edition edition);
    void open(const std::filesystem::path& file);
    bool is_changed_by_others(const std::filesystem::path& file);

    std::mutex saving_{};                                ///< one at a time writes files; taken before the other one
    std::map<std::filesystem::path, FileStamp> files_{}; ///< as they were when they were opened or saved here
    std::uint64_t edition_; ///< of the meeting: again the same after undo() has brought it back
    std::uint64_t saved_;   ///< the edition in the file
};
} // namespace planerka::app
