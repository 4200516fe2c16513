// SPDX-License-Identifier: MPL-2.0
// Merges an agenda for each meeting of a file and writes it, as the peers' programs do: bench_merge TEMPLATE MEETINGS
// COUNT FOLDER
#include "odf/template.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>
#include <vector>

namespace
{
using namespace planerka::odf;
using Json = nlohmann::json;

Value value_of(const Json& json)
{
    if (json.is_boolean())
        return json.get<bool>();
    if (json.is_string())
        return json.get_ref<const std::string&>();
    if (json.is_array())
    {
        List list;
        list.reserve(json.size());
        for (const auto& item : json)
            list.push_back(value_of(item));
        return list;
    }
    if (json.is_object())
    {
        Record record;
        for (const auto& [name, field] : json.items())
            record.emplace_hint(record.end(), name, value_of(field));
        return record;
    }
    return json.dump();
}

std::string clock_time(int minutes)
{
    char text[] = "00:00";
    const int hours = minutes / 60 % 24;
    text[0] = static_cast<char>('0' + hours / 10);
    text[1] = static_cast<char>('0' + hours % 10);
    text[3] = static_cast<char>('0' + minutes % 60 / 10);
    text[4] = static_cast<char>('0' + minutes % 10);
    return text;
}

/// The fields of an agenda: the meeting as it is, with numbers and times of its items.
Value fields_of(const Json& meeting)
{
    auto fields = value_of(meeting);
    const auto& start = meeting["startTime"].get_ref<const std::string&>();
    int minute = std::stoi(start.substr(0, 2)) * 60 + std::stoi(start.substr(3));
    const int first = minute;
    List items;
    int number = 0;
    for (const auto& item : meeting["items"])
    {
        auto value = value_of(item);
        auto& record = *value.record();
        record["nr"] = std::to_string(++number);
        record["start"] = clock_time(minute);
        minute += item["minutes"].get<int>();
        record["end"] = clock_time(minute);
        items.push_back(std::move(value));
    }
    auto& record = *fields.record();
    record["items"] = std::move(items);
    record["endTime"] = clock_time(minute);
    record["totalMinutes"] = std::to_string(minute - first);
    return fields;
}

std::string read(const char* path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return std::move(bytes).str();
}
} // namespace

int main(int argc, char** argv)
{
    if (argc != 5)
    {
        std::cerr << "bench_merge TEMPLATE MEETINGS COUNT FOLDER\n";
        return 2;
    }
    std::vector<Json> meetings;
    std::ifstream lines(argv[2]);
    for (std::string line; std::getline(lines, line) && meetings.size() < std::stoul(argv[3]);)
        meetings.push_back(Json::parse(line));
    if (meetings.empty())
    {
        std::cerr << "bench_merge: no meetings in " << argv[2] << '\n';
        return 2;
    }
    const std::filesystem::path folder(argv[4]);
    std::filesystem::create_directories(folder);
    const auto bytes = read(argv[1]);

    std::vector<double> milliseconds;
    // Time of the processor, not of the wall: what else the machine does shall not count.
    const auto since = [](std::clock_t start)
    { return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC; };
    const auto start = std::clock();
    const auto parsed = Template::parse(bytes);
    if (!parsed)
    {
        std::cerr << "bench_merge: " << parsed.error().code << ' ' << parsed.error().place << '\n';
        return 1;
    }
    for (const auto& meeting : meetings)
    {
        const auto begin = std::clock();
        const auto package = parsed.value().merge(fields_of(meeting));
        if (!package)
        {
            std::cerr << "bench_merge: " << package.error().code << ' ' << package.error().args.begin()->second << ' '
                      << package.error().place << '\n';
            return 1;
        }
        std::ofstream file(folder / (meeting["id"].get<std::string>() + ".odt"), std::ios::binary);
        file << package.value();
        file.close();
        milliseconds.push_back(since(begin));
    }
    const auto total = since(start);
    std::nth_element(milliseconds.begin(), milliseconds.begin() + static_cast<std::ptrdiff_t>(milliseconds.size() / 2),
                     milliseconds.end());
    std::cout << Json{{"peer", "planerka"},
                      {"workload", "agenda"},
                      {"n", milliseconds.size()},
                      {"median_ms", milliseconds[milliseconds.size() / 2]},
                      {"docs_s", 1000.0 * static_cast<double>(milliseconds.size()) / total}}
              << '\n';
}
