// SPDX-License-Identifier: MPL-2.0
#include "support/browser.hxx"

#include "base/file.hpp"
#include "bridge/paths.hxx"

#include <chrono>
#include <fstream>
#include <thread>

namespace planerka::office_tests
{
namespace fs = std::filesystem;

namespace
{
constexpr const char* kOpener = "xdg-open";
}

Browser::Browser()
{
    std::error_code ignored; // a program may be in both
    for (const auto* const folder : {"/usr/bin", "/bin"})
        for (const auto& entry : fs::directory_iterator(folder))
            if (entry.path().filename() != kOpener)
                fs::create_symlink(entry.path(), programs_.path() / entry.path().filename(), ignored);
    const auto program = programs_.path() / kOpener;
    const auto part = note().string() + ".part";
    std::ofstream(program) << "#!/bin/sh\nprintf '%s' \"$1\" >" << part << " && mv " << part << ' ' << note().string()
                           << '\n';
    fs::permissions(program, fs::perms::owner_all);
}

fs::path Browser::opened() const
{
    constexpr int kTries = 600; // ends a test whose page never comes
    for (int tries = 0; tries < kTries && !fs::exists(note()); ++tries)
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    const auto url = read_file(note()).value();
    fs::remove(note());
    return uno::to_path(uno::to_ou(url));
}

void Browser::remove() const
{
    fs::remove(programs_.path() / kOpener);
}
} // namespace planerka::office_tests
