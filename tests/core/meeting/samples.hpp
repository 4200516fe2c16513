// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/meeting_file.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace planerka::tests
{
inline std::string read_text(const std::filesystem::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// The three meetings of meeting/README.md, "Examples".
inline std::filesystem::path example(const std::string& name)
{
    return std::filesystem::path(PLANERKA_TEST_DATA).parent_path().parent_path() / "templates/examples" /
           (name + ".json");
}
inline const std::string kExamples[] = {"pipeline-review", "retirement-planning", "product-training"};

/// A folder of this test alone, gone at its end.
class TemporaryFolder
{
public:
    TemporaryFolder()
    {
        std::string name = (std::filesystem::temp_directory_path() / "planerka-XXXXXX").string();
        path_ = ::mkdtemp(name.data());
    }
    ~TemporaryFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    std::filesystem::path operator/(const std::string& name) const { return path_ / name; }
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

inline void write_text(const std::filesystem::path& path, const std::string& text)
{
    std::ofstream(path, std::ios::binary) << text;
}
} // namespace planerka::tests
