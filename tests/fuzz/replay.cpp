// SPDX-License-Identifier: MPL-2.0
// Runs a target over files and folders without a fuzzer and holds each input below 1 MB to limits: 300 million steps,
// counted where the build counts which lines run (PLANERKA_COVERAGE), and elsewhere 512 MB of memory, which sanitizers
// would add to. A step is a run of lines without a branch; the whole of them takes a Release build about a second.
#include "fuzz.hpp"

#include <sys/resource.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <numeric>
#include <string>
#include <vector>

// Clang's counters, one for each run of lines; they are not there in other builds.
extern "C" [[gnu::weak]] const std::uint64_t* __llvm_profile_begin_counters();
extern "C" [[gnu::weak]] const std::uint64_t* __llvm_profile_end_counters();

namespace
{
constexpr std::uint64_t kMostSteps = 300'000'000;

/// All since the program began; 0 where nothing counts them.
std::uint64_t steps()
{
    if (!__llvm_profile_begin_counters)
        return 0;
    return std::accumulate(__llvm_profile_begin_counters(), __llvm_profile_end_counters(), std::uint64_t{0});
}

#ifdef PLANERKA_SANITIZE
void limit_memory() {}

long most_kilobytes()
{
    return 0;
}
#else
/// So that an input that takes ever more memory ends this program and not the machine.
void limit_memory()
{
    constexpr rlim_t kMostAddresses = 2048ull << 20;
    const rlimit limit{kMostAddresses, kMostAddresses};
    setrlimit(RLIMIT_AS, &limit);
}

/// The most memory that was used since the program began.
long most_kilobytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}
#endif

constexpr long kMostKilobytes = 512 * 1024;

std::vector<std::filesystem::path> files_in(int count, char** arguments)
{
    std::vector<std::filesystem::path> files;
    for (int i = 1; i < count; ++i)
    {
        if (!std::filesystem::is_directory(arguments[i]))
        {
            files.emplace_back(arguments[i]);
            continue;
        }
        for (const auto& entry : std::filesystem::directory_iterator(arguments[i]))
            if (entry.is_regular_file())
                files.push_back(entry.path());
    }
    return files;
}
} // namespace

int main(int count, char** arguments)
{
    limit_memory();
    bool kept = true;
    std::uint64_t most_steps = 0;
    std::filesystem::path longest;
    const auto files = files_in(count, arguments);
    for (const auto& file : files)
    {
        std::ifstream stream(file, std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
        std::fprintf(stderr, "%s\n", file.c_str()); // the last one named is the one that ended the program
        const auto memory_before = most_kilobytes();
        const auto steps_before = steps();
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
        const auto taken = steps() - steps_before;
        if (taken > most_steps)
        {
            most_steps = taken;
            longest = file;
        }
        const bool too_long = taken > kMostSteps;
        const bool too_big = most_kilobytes() > kMostKilobytes && memory_before <= kMostKilobytes;
        if (too_long || too_big)
            std::printf("%s: %llu steps, %ld MB\n", file.c_str(), static_cast<unsigned long long>(taken),
                        most_kilobytes() / 1024);
        kept = kept && !too_long && !too_big;
    }
    std::printf("%zu inputs, at most %llu steps (%s), %ld MB\n", files.size(),
                static_cast<unsigned long long>(most_steps), longest.c_str(), most_kilobytes() / 1024);
    return kept && !files.empty() ? 0 : 1;
}
