// SPDX-License-Identifier: MPL-2.0
// Runs a target over files and folders without a fuzzer and holds it to the limits: 1 s of processor time for each
// input below 1 MB, 512 MB of memory.
#include "fuzz.hpp"

#include <sys/resource.h>

#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace
{
constexpr double kMostSeconds = 1.0;
constexpr long kMostKilobytes = 512 * 1024;
constexpr rlim_t kMostAddresses = 2048ull << 20; // so that a runaway input ends itself, not the machine

double processor_seconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

long most_kilobytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

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
    const rlimit limit{kMostAddresses, kMostAddresses};
    setrlimit(RLIMIT_AS, &limit);

    bool kept = true;
    double slowest = 0;
    std::filesystem::path slowest_file;
    const auto files = files_in(count, arguments);
    for (const auto& file : files)
    {
        std::ifstream stream(file, std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
        std::fprintf(stderr, "%s\n", file.c_str()); // the last one named is the one that ended the program
        const auto memory_before = most_kilobytes();
        const auto begin = processor_seconds();
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
        const auto seconds = processor_seconds() - begin;
        if (seconds > slowest)
        {
            slowest = seconds;
            slowest_file = file;
        }
        const bool too_slow = seconds > kMostSeconds;
        const bool too_big = most_kilobytes() > kMostKilobytes && memory_before <= kMostKilobytes;
        if (too_slow || too_big)
            std::printf("%s: %.2f s, %ld MB\n", file.c_str(), seconds, most_kilobytes() / 1024);
        kept = kept && !too_slow && !too_big;
    }
    std::printf("%zu inputs, slowest %.3f s (%s), most memory %ld MB\n", files.size(), slowest, slowest_file.c_str(),
                most_kilobytes() / 1024);
    return kept && !files.empty() ? 0 : 1;
}
