// SPDX-License-Identifier: MPL-2.0
// make_seeds TO FILE…: what the fuzzers start from, made of the files the project has anyway.
#include "package_text.hpp"

#include "base/file.hpp"
#include "documents/sample.hpp"
#include "meeting/meeting_file.hpp"
#include "odf/package.hpp"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <set>

using namespace planerka;
namespace fs = std::filesystem;

namespace
{
fs::path root;

void write(const char* target, const std::string& name, std::string_view bytes)
{
    fs::create_directories(root / target);
    std::ofstream(root / target / name, std::ios::binary) << bytes;
}

void add_meeting(const std::string& name, const std::string& bytes)
{
    write("meeting", name, bytes);
    if (const auto meeting = parse_meeting(bytes))
        if (const auto secret = private_json(meeting.value()); !secret.empty())
            write("private", name, secret);
}

/// The model's keys, as a libFuzzer dictionary.
void write_keys(const char* target, std::string_view json)
{
    std::set<std::string> keys;
    for (auto colon = json.find("\": "); colon != json.npos; colon = json.find("\": ", colon + 1))
    {
        const auto begin = json.rfind('"', colon - 1) + 1;
        keys.emplace(json.substr(begin, colon - begin));
    }
    std::ofstream dictionary(root / (std::string(target) + ".dict"));
    for (const auto& key : keys)
        dictionary << "\"\\\"" << key << "\\\":\"\n";
}

} // namespace

int main(int count, char** arguments)
{
    root = arguments[1];
    for (int i = 2; i < count; ++i)
    {
        const fs::path file = arguments[i];
        const auto bytes = read_file(file);
        if (!bytes)
        {
            std::fprintf(stderr, "%s cannot be read\n", file.c_str());
            return 1;
        }
        const auto name = file.parent_path().filename().string() + "-" + file.filename().string();
        const auto extension = file.extension();
        if (extension == ".ics")
            write("calendar", name, bytes.value());
        else if (file.filename() == "blueprints.json")
            write("blueprints", name, bytes.value());
        else if (extension == ".json")
            add_meeting(name, bytes.value());
        else
            write("template", name, bytes.value());
        if (extension == ".ott" || extension == ".ots" || extension == ".otp")
            write("package", name, fuzz::package_text(bytes.value()));
    }
    const auto sample = to_json(documents::sample_meeting());
    add_meeting("sample.json", sample);
    write_keys("meeting", sample);
    for (const auto* rule : {"FREQ=WEEKLY;BYDAY=MO", "FREQ=MONTHLY;BYDAY=-1FR;COUNT=12",
                             "FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=29,-1;UNTIL=20301231T000000Z",
                             "FREQ=DAILY;INTERVAL=3;BYSETPOS=1;WKST=SU"})
        write("rule", std::to_string(std::char_traits<char>::length(rule)),
              std::string("2026-12-07T09:30\n") + rule + "\n2026-12-14\n");
    return 0;
}
