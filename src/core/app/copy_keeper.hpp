// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/session.hpp"
#include "app/working_copies.hpp"

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace planerka::app
{
/// Keeps a working copy of each meeting with unsaved changes (app/README.md, "Working copies"): a thread of its own
/// writes them, a while after a change, and sleeps while nothing changes. What cannot be written is tried again after
/// the next change. Any thread may call.
class CopyKeeper
{
public:
    /// The thread writes at the next chance, however much is typed.
    static constexpr std::chrono::milliseconds kWithoutPause{0};

    explicit CopyKeeper(std::filesystem::path folder, std::chrono::milliseconds pause = std::chrono::seconds(2));
    ~CopyKeeper() { stop(); }
    CopyKeeper(const CopyKeeper&) = delete;
    CopyKeeper& operator=(const CopyKeeper&) = delete;

    /// Keeps copies of the session's meetings as long as it lives. A second time nothing happens.
    void follow(const std::shared_ptr<Session>& session);

    /// The session is no longer worked on: writes its copy at once. Without unsaved changes, or if another session
    /// shares the meeting, nothing is left over.
    void let_go(const std::shared_ptr<Session>& session);

    /// Writes at once what the thread would write later.
    void write_now();

    /// Writes at once, and ends the thread. From then on what is let go is written, other changes are not.
    void stop();

    std::vector<LeftOver> left_over();
    Result<void> discard(const LeftOver& what);

private:
    struct Followed
    {
        std::weak_ptr<Session> session{};
        Subscription subscription{};
    };

    struct Written
    {
        std::uint64_t change = 0; ///< the change that the copy has
        std::weak_ptr<Session> of{};
    };

    void changed();
    void run();
    void write(const std::vector<std::shared_ptr<Session>>& sessions);
    std::vector<std::shared_ptr<Session>> followed();

    const std::chrono::milliseconds pause_;

    std::mutex mutex_{}; ///< never held while a session is asked or a file is written
    std::condition_variable wake_{};
    std::map<const Session*, Followed> followed_{};
    std::thread thread_{}; ///< from the first change on
    bool pending_ = false;
    bool stopped_ = false;

    std::mutex writing_{}; ///< taken before mutex_; guards what follows
    WorkingCopies copies_;
    std::map<std::uint64_t, Written> written_{}; ///< by Revision::meeting
};
} // namespace planerka::app
