// SPDX-License-Identifier: MPL-2.0
#include "app/calendar_import.hpp"

#include "app/file_name.hpp"
#include "meeting/meeting_file.hpp"

#include <algorithm>
#include <optional>
#include <system_error>
#include <unordered_map>
#include <utility>

namespace planerka::app
{
namespace
{
/// What the files of a folder hold, each looked into once.
class KnownFiles
{
public:
    enum class Held
    {
        nothing, ///< there is no such file
        this_meeting,
        something_else, ///< also what cannot be read
    };

    Held in(const std::filesystem::path& file, const Meeting& meeting);
    void add(const std::filesystem::path& file, const Meeting& meeting) { ids_[file.string()] = meeting.id; }

private:
    std::unordered_map<std::string, std::optional<std::string>> ids_{}; ///< nothing for files that are not there
};

KnownFiles::Held KnownFiles::in(const std::filesystem::path& file, const Meeting& meeting)
{
    const auto [known, is_new] = ids_.try_emplace(file.string());
    std::error_code none;
    if (is_new && std::filesystem::exists(std::filesystem::symlink_status(file, none)))
    {
        const auto held = load_meeting(file);
        known->second = held ? held.value().id : std::string();
    }
    if (!known->second)
        return Held::nothing;
    return !meeting.id.empty() && *known->second == meeting.id ? Held::this_meeting : Held::something_else;
}

/// "Review 2026-12-07.json", then "Review 2026-12-07 (2).json".
std::filesystem::path numbered(const std::filesystem::path& folder, const std::string& name, int number)
{
    const std::filesystem::path path(name);
    return folder / (number == 1
                         ? path.string()
                         : path.stem().string() + " (" + std::to_string(number) + ')' + path.extension().string());
}
} // namespace

std::string meetings_json(const std::vector<Meeting>& meetings)
{
    std::string list = "[";
    for (const auto& meeting : meetings)
    {
        list += list.size() == 1 ? "\n" : ",\n";
        auto text = to_json(meeting);
        text.pop_back(); // its line end
        list += text;
    }
    return list + (meetings.empty() ? "]\n" : "\n]\n");
}

Result<std::size_t> give_agendas(std::vector<Meeting>& meetings, std::string_view purpose, const Planner& planner)
{
    PLANERKA_CHECK(planner.blueprint_of(purpose));
    std::size_t without = 0;
    for (auto& meeting : meetings)
        without += meeting.agenda.empty() && !planner.take_agenda(meeting, purpose);
    return without;
}

std::size_t next_of(const std::vector<Meeting>& meetings, const Date& today)
{
    // Those that are over come after all that are still to be, the latest of them first.
    const auto order = [&](const Meeting& meeting)
    {
        const auto start = meeting.start().value_or(LocalTime{});
        const bool is_over = start.date < today;
        const auto minutes = start.date.days_since_epoch() * kMinutesPerDay + start.minute_of_day;
        return std::pair(is_over, is_over ? -minutes : minutes);
    };
    const auto next = std::ranges::min_element(meetings, {}, order);
    return static_cast<std::size_t>(next - meetings.begin());
}

Result<SavedMeetings> save_meetings(const std::vector<Meeting>& meetings, const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error && !std::filesystem::is_directory(folder))
        return Error{"file.no_folder"}.in_file(folder.string());
    SavedMeetings saved;
    KnownFiles known;
    for (const auto& meeting : meetings)
    {
        const auto name = meeting_file_name(meeting);
        int number = 1;
        auto held = known.in(numbered(folder, name, number), meeting);
        while (held == KnownFiles::Held::something_else)
            held = known.in(numbered(folder, name, ++number), meeting);
        auto file = numbered(folder, name, number);
        if (held == KnownFiles::Held::this_meeting)
        {
            saved.kept.push_back(std::move(file));
            continue;
        }
        PLANERKA_CHECK(save_meeting(meeting, file));
        known.add(file, meeting);
        saved.written.push_back(std::move(file));
    }
    return saved;
}
} // namespace planerka::app
