// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "advice/advice.hpp"
#include "app/session.hpp"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace planerka::app
{
/// Weighs a meeting beside the typing: advise() tries shorter and cheaper meetings, which in a large one takes longer
/// than a keystroke may. A thread of its own does it once nobody has typed for a while, and sleeps else. Any thread may
/// call.
class VerdictWatch
{
public:
    /// @param told called on that thread, with no lock held, when there is a verdict or it is another one; must not
    /// throw, nor wait for whoever destroys the watch.
    explicit VerdictWatch(std::function<void()> told, std::chrono::milliseconds pause = std::chrono::milliseconds(300));
    /// Ends the thread; waits for what it is at.
    ~VerdictWatch();
    VerdictWatch(const VerdictWatch&) = delete;
    VerdictWatch& operator=(const VerdictWatch&) = delete;

    /// The session's meeting may have changed: it is weighed a pause after the last such call, with those limits.
    void look_at(const std::shared_ptr<Session>& session, const AdviceLimits& limits = {});

    /// The last verdict on that meeting; nothing if it was not weighed yet.
    std::optional<Verdict> on(const Revision& revision) const;

private:
    void run();
    void weigh(const Session& session, const AdviceLimits& limits);

    const std::function<void()> told_;
    const std::chrono::milliseconds pause_;
    mutable std::mutex mutex_{};
    std::condition_variable wake_{};
    std::weak_ptr<Session> session_{};
    AdviceLimits limits_{};
    std::uint64_t asked_ = 0; ///< how often; guarded by mutex_ as all that follows
    bool stopped_ = false;
    Revision weighed_{};
    std::optional<Verdict> verdict_{};
    std::thread thread_{}; ///< from the first call on
};
} // namespace planerka::app
