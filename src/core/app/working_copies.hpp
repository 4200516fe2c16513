// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/session_state.hpp"
#include "base/result.hpp"
#include "time/local_time.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace planerka::app
{
/// A copy of a meeting that somebody worked on and did not save.
struct LeftOver
{
    std::filesystem::path copy{}; ///< tells it from others
    std::string title{};
    std::optional<LocalTime> kept_at{}; ///< when it was last written, on this machine's clock
    std::filesystem::path file{};       ///< the meeting file that it belongs to; empty if it never had one
};

/// Copies of the meetings that this process works on, in a folder that several processes may share (app/README.md,
/// "Working copies"). They hold pay: their owner alone can read them. Copies outlive the object. One thread at a time
/// may call.
class WorkingCopies
{
public:
    /// Nothing is made there before the first copy.
    explicit WorkingCopies(std::filesystem::path folder);
    ~WorkingCopies();
    WorkingCopies(const WorkingCopies&) = delete;
    WorkingCopies& operator=(const WorkingCopies&) = delete;

    /// Writes the copy of that number, over an earlier one. Errors: of write_file(), "file.no_folder".
    Result<void> write(std::uint64_t number, const SessionState& state);

    /// The meeting was saved, or given up by its user. Errors: of remove_file().
    Result<void> remove(std::uint64_t number);

    /// Nobody works on it any more: the copy is left over from now on.
    void let_go(std::uint64_t number);

    /// Copies of processes that are gone, and those that were let go; the latest first. What cannot be read is not
    /// among them.
    std::vector<LeftOver> left_over() const;

    /// The meeting as it was, modified, with pay. Errors: of read_file() and parse_meeting().
    static Result<SessionState> read(const std::filesystem::path& copy);

    /// Errors: of remove_file().
    Result<void> discard(const std::filesystem::path& copy);

private:
    Result<void> settle();
    std::filesystem::path own(std::uint64_t number) const;

    const std::filesystem::path folder_;
    std::filesystem::path own_folder_{}; ///< of this object; empty before the first copy
    int lock_ = -1;                      ///< held as long as the object lives: who can have it knows that it is gone
    std::set<std::uint64_t> let_go_{};
};
} // namespace planerka::app
