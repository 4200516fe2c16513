// SPDX-License-Identifier: MPL-2.0
#include "app/verdict_watch.hpp"

#include "time/zone.hpp"

#include <utility>

namespace planerka::app
{
VerdictWatch::VerdictWatch(std::function<void()> told, std::chrono::milliseconds pause)
    : told_(std::move(told)), pause_(pause)
{
}

VerdictWatch::~VerdictWatch()
{
    {
        const std::scoped_lock lock(mutex_);
        stopped_ = true;
        wake_.notify_all();
    }
    if (thread_.joinable())
        thread_.join();
}

void VerdictWatch::look_at(const std::shared_ptr<Session>& session, const AdviceLimits& limits)
{
    const std::scoped_lock lock(mutex_);
    session_ = session;
    limits_ = limits;
    ++asked_;
    if (!thread_.joinable())
        thread_ = std::thread([this] { run(); });
    wake_.notify_all();
}

std::optional<Verdict> VerdictWatch::on(const Revision& revision) const
{
    const std::scoped_lock lock(mutex_);
    return weighed_.meeting == revision.meeting ? verdict_ : std::nullopt;
}

void VerdictWatch::run()
{
    std::unique_lock lock(mutex_);
    std::uint64_t done = 0;
    while (true)
    {
        wake_.wait(lock, [&] { return stopped_ || asked_ != done; });
        while (!stopped_ && asked_ != done)
        {
            done = asked_;
            wake_.wait_for(lock, pause_, [&] { return stopped_ || asked_ != done; });
        }
        if (stopped_)
            return;
        const auto session = session_.lock();
        const auto limits = limits_;
        lock.unlock();
        if (session)
            weigh(*session, limits);
        lock.lock();
    }
}

void VerdictWatch::weigh(const Session& session, const AdviceLimits& limits)
{
    const auto [meeting, revision] = [&]
    {
        auto now = session.snapshot();
        return std::pair{std::move(now.meeting), now.revision};
    }();
    const AdviceContext context{.today = today_here(), .previous = {}, .other_meetings = {}, .limits = limits};
    const auto verdict = advise(meeting, context, Language::en).verdict; // the verdict is the same in all languages
    {
        const std::scoped_lock lock(mutex_);
        const bool is_new = weighed_.meeting != revision.meeting || verdict_ != verdict;
        weighed_ = revision;
        verdict_ = verdict;
        if (!is_new)
            return;
    }
    told_();
}
} // namespace planerka::app
