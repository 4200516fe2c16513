// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "settings/files.hpp"

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

/// Settings for a program that runs for long (settings/README.md, "While a program runs").
namespace planerka::settings
{
/// Reads them when they are first asked for, and again when a file has changed since. Any thread may ask.
class Current
{
public:
    /// `presets` gives what an administrator has set elsewhere than in files, and `around` what is usual depends on;
    /// both are called with no lock held, when get() is first called and by ask_again().
    Current(Places places, std::function<std::vector<Preset>()> presets, std::function<Surroundings()> around);

    /// The settings as they are now. Files that cannot be read set nothing: what is wrong with them is told where
    /// settings are shown. Costs a look at the times of the files where nothing has changed.
    std::shared_ptr<const Settings> get() const;

    /// Asks for everything again. Whoever holds a lock that those two wait for can rely on get() not to call them once
    /// it was called.
    void ask_again();

    const Places& places() const { return places_; }

private:
    struct Known;

    std::shared_ptr<Known> ask() const;

    Places places_;
    std::function<std::vector<Preset>()> presets_;
    std::function<Surroundings()> around_;
    mutable std::mutex mutex_;
    mutable std::shared_ptr<const Known> known_{}; ///< under mutex_
};
} // namespace planerka::settings
