// SPDX-License-Identifier: MPL-2.0
#include "support/profile.hxx"

#include "base/file.hpp"
#include "support/process.hxx"

#include <fstream>
#include <stdexcept>
#include <system_error>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace planerka::office_tests
{
namespace
{
namespace fs = std::filesystem;

constexpr int kInstallSeconds = 900; // ends a test that hangs; measures nothing
const std::string kProgram = PLANERKA_OFFICE_PROGRAM;

/// Keeps other processes out until its end.
class Lock
{
public:
    explicit Lock(const fs::path& file) : file_(open(file.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0600))
    {
        if (file_ < 0 || flock(file_, LOCK_EX) != 0)
            throw std::system_error(errno, std::generic_category(), file.string());
    }
    ~Lock() { close(file_); }
    Lock(const Lock&) = delete;
    Lock& operator=(const Lock&) = delete;

private:
    int file_;
};

void install(const fs::path& folder, const fs::path& log)
{
    fs::create_directories(folder / "extensions");
    std::vector<std::string> first{kProgram + "/soffice"};
    for (const auto& setting : profile_settings(folder))
        first.push_back(setting);
    // Into a profile that was never started, what unopkg adds would be lost.
    first.insert(first.end(), {"--headless", "--terminate_after_init"});
    run(first, log, kInstallSeconds);
    add_extension(folder, PLANERKA_OXT, log);
}

/// Tells one build of the extension, and one office, from another.
std::string version()
{
    const auto of = [](const fs::path& file)
    { return std::to_string(fs::last_write_time(file).time_since_epoch().count()) + ' '; };
    return of(PLANERKA_OXT) + of(kProgram + "/soffice.bin") + kProgram;
}
} // namespace

std::vector<std::string> profile_settings(const fs::path& folder)
{
    return {"-env:UserInstallation=file://" + (folder / "profile").string(),
            "-env:UNO_SHARED_PACKAGES=file://" + (folder / "extensions").string()};
}

void add_extension(const fs::path& folder, const fs::path& extension, const fs::path& log)
{
    std::vector<std::string> add{kProgram + "/unopkg", "add", "--shared", "--suppress-license", "--force"};
    for (const auto& setting : profile_settings(folder))
        add.push_back(setting);
    add.push_back(extension.string());
    if (run(add, log, kInstallSeconds) != 0)
        throw std::runtime_error("unopkg cannot add " + extension.string() + ": " + read_file(log).value());
}

void copy_profile(const fs::path& folder, const fs::path& log)
{
    const fs::path ready = PLANERKA_READY_PROFILE;
    fs::create_directories(ready.parent_path());
    const Lock lock(ready.string() + ".lock");
    const auto stamp = ready / "version";
    if (const auto found = read_file(stamp); !found || found.value() != version())
    {
        fs::remove_all(ready);
        install(ready, log);
        std::ofstream(stamp) << version();
    }
    for (const auto* part : {"profile", "extensions"})
        fs::copy(ready / part, folder / part, fs::copy_options::recursive | fs::copy_options::copy_symlinks);
}
} // namespace planerka::office_tests
