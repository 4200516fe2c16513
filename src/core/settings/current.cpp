// SPDX-License-Identifier: MPL-2.0
#include "settings/current.hpp"

#include <cstdint>
#include <system_error>
#include <utility>

namespace planerka::settings
{
namespace fs = std::filesystem;

namespace
{
/// What a file is like, without reading it; equal to itself as long as nobody writes it.
std::pair<std::int64_t, std::uintmax_t> look_at(const fs::path& file)
{
    std::error_code none;
    const auto time = fs::last_write_time(file, none);
    const auto size = none ? 0 : fs::file_size(file, none);
    return none ? std::pair<std::int64_t, std::uintmax_t>{} : std::pair{time.time_since_epoch().count(), size};
}

auto look_at_all(const Places& places)
{
    std::vector looks{look_at(places.user)};
    for (const auto& file : places.systems)
        looks.push_back(look_at(file));
    return looks;
}
} // namespace

struct Current::Known
{
    std::vector<std::pair<std::int64_t, std::uintmax_t>> looks;
    std::vector<Preset> elsewhere;
    Surroundings around;
    std::shared_ptr<const Settings> settings;
};

Current::Current(Places places, std::function<std::vector<Preset>()> presets, std::function<Surroundings()> around)
    : places_(std::move(places)), presets_(std::move(presets)), around_(std::move(around))
{
}

std::shared_ptr<const Settings> Current::get() const
{
    std::shared_ptr<const Known> known;
    {
        const std::scoped_lock lock(mutex_);
        known = known_;
    }
    auto looks = look_at_all(places_);
    if (known && known->looks == looks)
        return known->settings;

    auto next = known ? std::make_shared<Known>(*known) : ask();
    next->looks = std::move(looks);
    auto presets = next->elsewhere;
    for (const auto& file : places_.systems)
        if (auto preset = read_settings(file))
            presets.push_back(std::move(preset).value());
    auto user = read_settings(places_.user);
    next->settings = std::make_shared<const Settings>(std::move(presets),
                                                      user ? std::move(user.value().values) : Values(), next->around);
    const std::scoped_lock lock(mutex_);
    known_ = next;
    return next->settings;
}

std::shared_ptr<Current::Known> Current::ask() const
{
    auto known = std::make_shared<Known>();
    known->elsewhere = presets_();
    known->around = around_();
    return known;
}

void Current::ask_again()
{
    auto known = ask(); // without a look at the files: get() reads them
    const std::scoped_lock lock(mutex_);
    known_ = std::move(known);
}
} // namespace planerka::settings
