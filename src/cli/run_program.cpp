// SPDX-License-Identifier: MPL-2.0
#include "run_program.hpp"

#include <chrono>
#include <cstdlib>
#include <optional>
#include <thread>

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ; // NOLINT(readability-redundant-declaration): no header has it without _GNU_SOURCE

namespace planerka::cli
{
namespace
{
constexpr std::chrono::milliseconds kStep(20);

/// What posix_spawn is told: standard input is empty, output and errors go into a file, and the program leads a group
/// of its own, so that all it starts can be ended with it.
class Spawning
{
public:
    explicit Spawning(const std::filesystem::path& output)
    {
        posix_spawn_file_actions_init(&files_);
        posix_spawn_file_actions_addopen(&files_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_addopen(&files_, STDOUT_FILENO, output.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        posix_spawn_file_actions_adddup2(&files_, STDOUT_FILENO, STDERR_FILENO);
        posix_spawnattr_init(&attributes_);
        posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETPGROUP);
    }
    ~Spawning()
    {
        posix_spawn_file_actions_destroy(&files_);
        posix_spawnattr_destroy(&attributes_);
    }
    Spawning(const Spawning&) = delete;
    Spawning& operator=(const Spawning&) = delete;

    std::optional<pid_t> start(const std::filesystem::path& program, std::vector<std::string> words) const
    {
        std::vector<char*> pointers;
        for (auto& word : words)
            pointers.push_back(word.data());
        pointers.push_back(nullptr);
        pid_t id = -1;
        if (posix_spawn(&id, program.c_str(), &files_, &attributes_, pointers.data(), environ) != 0)
            return std::nullopt;
        return id;
    }

private:
    posix_spawn_file_actions_t files_{};
    posix_spawnattr_t attributes_{};
};
} // namespace

Ended run_program(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                  const std::filesystem::path& output, int seconds)
{
    std::vector<std::string> words{program.string()};
    words.insert(words.end(), arguments.begin(), arguments.end());
    const auto id = Spawning(output).start(program, std::move(words));
    if (!id)
        return Ended::not_started;
    int status = 0;
    for (std::chrono::milliseconds waited{}; ::waitpid(*id, &status, WNOHANG) == 0; waited += kStep)
    {
        if (waited >= std::chrono::seconds(seconds))
        {
            ::kill(-*id, SIGKILL);
            ::waitpid(*id, &status, 0);
            return Ended::not_in_time;
        }
        std::this_thread::sleep_for(kStep);
    }
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? Ended::well : Ended::badly;
}

PrivateFolder::PrivateFolder()
{
    std::error_code error;
    auto name = (std::filesystem::temp_directory_path(error) / "planerka-XXXXXX").string();
    if (!error && ::mkdtemp(name.data()))
        path_ = name;
}

PrivateFolder::~PrivateFolder()
{
    std::error_code ignored; // nobody is left to be told, and nobody else can read it
    if (!path_.empty())
        std::filesystem::remove_all(path_, ignored);
}
} // namespace planerka::cli
