// SPDX-License-Identifier: MPL-2.0
#include "app/copy_keeper.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace planerka::app
{
CopyKeeper::CopyKeeper(std::filesystem::path folder, std::chrono::milliseconds pause)
    : pause_(pause), copies_(std::move(folder))
{
}

void CopyKeeper::follow(const std::shared_ptr<Session>& session)
{
    {
        const std::scoped_lock lock(mutex_);
        if (const auto known = followed_.find(session.get());
            known != followed_.end() && known->second.session.lock() == session)
            return;
    }
    Followed followed{session, session->subscribe([this] { changed(); })};
    {
        const std::scoped_lock lock(mutex_);
        std::swap(followed_[session.get()], followed); // the subscription of another one ends without the lock
    }
    if (session->is_modified())
        changed();
}

void CopyKeeper::changed()
{
    const std::scoped_lock lock(mutex_);
    if (stopped_)
        return;
    pending_ = true;
    if (!thread_.joinable())
        thread_ = std::thread([this] { run(); });
    wake_.notify_all();
}

void CopyKeeper::run()
{
    std::unique_lock lock(mutex_);
    while (true)
    {
        wake_.wait(lock, [this] { return pending_ || stopped_; });
        if (wake_.wait_for(lock, pause_, [this] { return stopped_; }))
            return;
        pending_ = false;
        lock.unlock();
        write_now();
        lock.lock();
    }
}

void CopyKeeper::write_now()
{
    const std::scoped_lock lock(writing_);
    write(followed());
}

void CopyKeeper::stop()
{
    {
        const std::scoped_lock lock(mutex_);
        stopped_ = true;
        wake_.notify_all();
    }
    if (thread_.joinable())
        thread_.join();
    write_now();
}

void CopyKeeper::let_go(const std::shared_ptr<Session>& session)
{
    Followed no_longer; // ends without a lock
    const std::scoped_lock lock(writing_);
    auto others = followed();
    write(others);
    std::erase(others, session);
    const auto last = session->revision();
    const bool is_shared =
        std::ranges::any_of(others, [&](const auto& other) { return other->revision().meeting == last.meeting; });
    {
        const std::scoped_lock own(mutex_);
        if (const auto known = followed_.find(session.get()); known != followed_.end())
        {
            no_longer = std::move(known->second);
            followed_.erase(known);
        }
    }
    if (!is_shared && written_.erase(last.meeting) > 0)
        copies_.let_go(last.meeting);
}

std::vector<LeftOver> CopyKeeper::left_over()
{
    const std::scoped_lock lock(writing_);
    return copies_.left_over();
}

Result<void> CopyKeeper::discard(const LeftOver& what)
{
    const std::scoped_lock lock(writing_);
    return copies_.discard(what.copy);
}

/// Those that live.
std::vector<std::shared_ptr<Session>> CopyKeeper::followed()
{
    std::vector<std::shared_ptr<Session>> sessions;
    std::vector<Followed> gone; // end without the lock
    const std::scoped_lock lock(mutex_);
    for (auto each = followed_.begin(); each != followed_.end();)
    {
        if (auto session = each->second.session.lock())
        {
            sessions.push_back(std::move(session));
            ++each;
            continue;
        }
        gone.push_back(std::move(each->second));
        each = followed_.erase(each);
    }
    return sessions;
}

/// Of a meeting that was saved, or gave way to another one because its user gave it up, no copy is kept. One whose
/// session ended otherwise is left over. `writing_` is held since before the sessions were asked for: what an earlier
/// list lacks would be taken for given up.
void CopyKeeper::write(const std::vector<std::shared_ptr<Session>>& sessions)
{
    std::set<std::uint64_t> unsaved;
    std::set<std::uint64_t> saved;
    for (const auto& session : sessions)
    {
        std::optional<SessionState> state;
        Revision revision;
        session->read(
            [&](const SessionState& now, Revision at)
            {
                revision = at;
                (now.modified ? unsaved : saved).insert(at.meeting);
                const auto known = written_.find(at.meeting);
                if (now.modified && (known == written_.end() || known->second.change != at.change))
                    state = now;
            });
        if (state && copies_.write(revision.meeting, *state))
            written_[revision.meeting] = {revision.change, session};
    }
    std::erase_if(written_,
                  [&](const auto& each)
                  {
                      const auto& [number, written] = each;
                      if (unsaved.contains(number))
                          return false;
                      if (!saved.contains(number) && written.of.expired())
                          copies_.let_go(number);
                      else
                          (void)copies_.remove(number); // if it cannot be, it is offered: better than lost
                      return true;
                  });
}
} // namespace planerka::app
