// SPDX-License-Identifier: MPL-2.0
#include "app/detail/work.hpp"

#include "app/detail/loses_nothing.hpp"
#include "meeting/meeting_file.hpp"
#include "panel/rows.hpp"

#include <atomic>
#include <optional>
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

Work::Work(SessionState first)
    : state(std::move(first)), revision{new_number(), new_number()}, edition_(revision.change),
      saved_(state.modified ? 0 : edition_)
{
    open(state.file);
}

/// What stands in the file is known from now on.
void Work::open(const std::filesystem::path& file)
{
    if (const auto stamp = file.empty() ? std::nullopt : stamp_of(file))
        files_[file] = *stamp;
}

Seen Work::seen() const
{
    return {revision, panel::rows_of(state.meeting)};
}

bool Work::still_means_the_same(const Seen& seen, Concerns concerns) const
{
    if (seen.revision.meeting != revision.meeting)
        return false;
    return concerns == Concerns::the_meeting || panel::rows_of(state.meeting) == seen.rows;
}

Edited Work::edit(const Seen& seen, Concerns concerns, const std::function<bool(Meeting&, panel::WrongTexts&)>& change,
                  std::string step, const std::function<void(std::span<const Attendee>, Meeting&)>& follow)
{
    if (!still_means_the_same(seen, concerns))
        return Edited::refused;
    std::optional<Edition> before;
    if (!history.continues(step))
        before = Edition{state.meeting, wrong, edition_};
    const auto people = follow ? state.meeting.attendees : std::vector<Attendee>();
    const bool is_changed = change(state.meeting, wrong);
    if (is_changed && follow)
        follow(people, state.meeting);
    // A text that could not be used is taken back like one that could.
    if (before && (is_changed || before->wrong != wrong))
        history.add(*std::move(before), std::move(step));
    if (!is_changed)
        return Edited::unchanged;
    state.modified = true;
    revision.change = edition_ = new_number();
    return Edited::changed;
}

bool Work::undo()
{
    if (!history.can_undo())
        return false;
    turn_to(history.undo({std::move(state.meeting), std::move(wrong), edition_}));
    return true;
}

bool Work::redo()
{
    if (!history.can_redo())
        return false;
    turn_to(history.redo({std::move(state.meeting), std::move(wrong), edition_}));
    return true;
}

void Work::turn_to(Edition edition)
{
    state.meeting = std::move(edition.meeting);
    wrong = std::move(edition.wrong);
    edition_ = edition.number;
    state.modified = edition_ != saved_;
    revision.change = new_number();
}

SessionState Work::give_way_to(SessionState next)
{
    wrong = {};
    history.clear();
    revision = {new_number(), new_number()};
    edition_ = revision.change;
    saved_ = next.modified ? 0 : edition_;
    open(next.file);
    return std::exchange(state, std::move(next));
}

bool Work::is_changed_by_others(const std::filesystem::path& file)
{
    std::optional<FileStamp> since;
    {
        const std::scoped_lock lock(mutex);
        if (const auto known = files_.find(file); known != files_.end())
            since = known->second;
    }
    return since && is_changed(file, *since);
}

Result<void> Work::save(const std::filesystem::path& chosen, const std::optional<Revision>& asked, IfChanged if_changed)
{
    const std::scoped_lock one_at_a_time(saving_);
    const auto what = [&]
    {
        const std::scoped_lock lock(mutex);
        return Snapshot{state, revision};
    }();
    if (asked && asked->meeting != what.revision.meeting)
        return Error{"session.another_meeting"};
    const auto& file = chosen.empty() ? what.file : chosen;
    if (file.empty())
        return Error{"session.no_file"};
    if (if_changed == IfChanged::refuse && is_changed_by_others(file))
        return Error{"session.file_changed"}.in_file(file.string());
    // What came from a file has all of it; what a document remembers is what its readers may see.
    if (what.part && what.file.empty())
        PLANERKA_CHECK(loses_nothing(what.meeting, *what.part, file));
    PLANERKA_CHECK(save_meeting(what.meeting, file));

    const std::scoped_lock lock(mutex);
    open(file);
    if (what.revision.meeting == revision.meeting)
        state.file = file;
    if (what.revision != revision)
        return success();
    state.modified = false;
    saved_ = edition_;
    history.end_step(); // so that undo can stop at what was saved
    return success();
}
} // namespace planerka::app
