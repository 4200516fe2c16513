// SPDX-License-Identifier: MPL-2.0
#include "app/working_copies.hpp"

#include "base/file.hpp"
#include "meeting/json.hpp"
#include "meeting/meeting_file.hpp"
#include "time/zone.hpp"

#include <algorithm>
#include <random>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace planerka::app
{
namespace fs = std::filesystem;

namespace
{
using json::Json;

constexpr std::string_view kEnding = ".json";

/// "lock" beside a folder of copies.
fs::path lock_of(const fs::path& folder)
{
    auto path = folder;
    return path += ".lock";
}

/// Held until it is closed, or its process ends in whatever way. −1 if somebody else holds it.
int try_lock(const fs::path& file)
{
    const int opened = ::open(file.c_str(), O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (opened >= 0 && ::flock(opened, LOCK_EX | LOCK_NB) != 0)
    {
        ::close(opened);
        return -1;
    }
    return opened;
}

Result<std::string> text_of(const SessionState& state)
{
    PLANERKA_TRY(auto meeting, json::parse(to_json(state.meeting, Part::without_pay)));
    Json object{{"title", state.meeting.title},
                {"keptAt", now_here().to_string()},
                {"file", state.file.string()},
                {"part", state.part ? to_string(*state.part) : std::string()},
                {"privateUnread", state.meeting.private_unread},
                {"meeting", std::move(meeting)}};
    if (const auto pay = private_json(state.meeting); !pay.empty())
    {
        PLANERKA_TRY(object["private"], json::parse(pay));
    }
    return json::to_text(object);
}

std::string text_in(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

Result<Json> parsed(const fs::path& copy)
{
    PLANERKA_TRY(const auto text, read_file(copy));
    PLANERKA_TRY(auto object, json::parse(text));
    if (!object.is_object() || !object.contains("meeting"))
        return Error{"json.not_object", {{"found", std::string(json::kind_of(object))}}};
    return object;
}

std::vector<fs::path> copies_in(const fs::path& folder)
{
    std::vector<fs::path> copies;
    std::error_code gone;
    for (fs::directory_iterator entry(folder, gone), end; !gone && entry != end; entry.increment(gone))
        if (entry->path().extension() == kEnding)
            copies.push_back(entry->path());
    return copies;
}

std::vector<fs::path> folders_in(const fs::path& folder)
{
    std::vector<fs::path> folders;
    std::error_code gone;
    for (fs::directory_iterator entry(folder, gone), end; !gone && entry != end; entry.increment(gone))
        if (std::error_code ignored; entry->is_directory(ignored))
            folders.push_back(entry->path());
    return folders;
}

/// The copies in the folder of a process that is gone. An empty one is taken away.
std::vector<fs::path> copies_of_the_gone(const fs::path& folder)
{
    const int lock = try_lock(lock_of(folder));
    if (lock < 0)
        return {};
    auto copies = copies_in(folder);
    if (copies.empty() && ::rmdir(folder.c_str()) == 0)
        ::unlink(lock_of(folder).c_str());
    ::close(lock);
    return copies;
}
} // namespace

WorkingCopies::WorkingCopies(fs::path folder) : folder_(std::move(folder)) {}

WorkingCopies::~WorkingCopies()
{
    if (lock_ < 0)
        return;
    if (::rmdir(own_folder_.c_str()) == 0) // if nothing is left over
        ::unlink(lock_of(own_folder_).c_str());
    ::close(lock_);
}

/// A folder of our own. The lock comes first: a folder whose lock can be had is that of a process that is gone.
Result<void> WorkingCopies::settle()
{
    if (lock_ >= 0)
        return success();
    PLANERKA_CHECK(make_private_folder(folder_));
    std::random_device random;
    for (int attempt = 0; attempt < 20; ++attempt)
    {
        const auto own = folder_ / (std::to_string(::getpid()) + '-' + std::to_string(random()));
        std::error_code ignored;
        if (fs::exists(own, ignored))
            continue;
        const int lock = try_lock(lock_of(own));
        if (lock < 0)
            continue;
        if (auto made = make_private_folder(own); !made)
        {
            ::close(lock);
            return made;
        }
        lock_ = lock;
        own_folder_ = own;
        return success();
    }
    return Error{"file.no_folder"}.in_file(folder_.string());
}

fs::path WorkingCopies::own(std::uint64_t number) const
{
    return own_folder_ / (std::to_string(number) + std::string(kEnding));
}

Result<void> WorkingCopies::write(std::uint64_t number, const SessionState& state)
{
    PLANERKA_CHECK(settle());
    PLANERKA_TRY(const auto text, text_of(state));
    return write_file(own(number), text, FileAccess::owner_only);
}

Result<void> WorkingCopies::remove(std::uint64_t number)
{
    let_go_.erase(number);
    return own_folder_.empty() ? success() : remove_file(own(number));
}

void WorkingCopies::let_go(std::uint64_t number)
{
    let_go_.insert(number);
}

std::vector<LeftOver> WorkingCopies::left_over() const
{
    std::vector<fs::path> copies;
    for (const auto number : let_go_)
        copies.push_back(own(number));
    for (const auto& folder : folders_in(folder_))
        if (folder != own_folder_)
            std::ranges::copy(copies_of_the_gone(folder), std::back_inserter(copies));

    std::vector<LeftOver> found;
    for (const auto& copy : copies)
        if (const auto object = parsed(copy))
            found.push_back({copy, text_in(object.value(), "title"),
                             LocalTime::parse(text_in(object.value(), "keptAt")), text_in(object.value(), "file")});
    std::ranges::stable_sort(found, std::greater(), &LeftOver::kept_at);
    return found;
}

Result<SessionState> WorkingCopies::read(const fs::path& copy)
{
    auto state = [&]() -> Result<SessionState>
    {
        PLANERKA_TRY(const auto object, parsed(copy));
        PLANERKA_TRY(auto meeting, parse_meeting(json::to_text(object["meeting"])));
        if (const auto pay = object.find("private"); pay != object.end())
            PLANERKA_CHECK(add_private(meeting, json::to_text(*pay)));
        const auto unread = object.find("privateUnread");
        meeting.private_unread = unread != object.end() && unread->is_boolean() && unread->get<bool>();
        return SessionState{.meeting = std::move(meeting),
                            .file = text_in(object, "file"),
                            .modified = true,
                            .part = documents::parse_request(text_in(object, "part"))};
    }();
    if (!state)
        return std::move(state).error().in_file(copy.string());
    return state;
}

Result<void> WorkingCopies::discard(const fs::path& copy)
{
    std::erase_if(let_go_, [&](std::uint64_t number) { return own(number) == copy; });
    return remove_file(copy);
}
} // namespace planerka::app
