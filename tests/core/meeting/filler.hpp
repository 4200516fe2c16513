// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/each_field.hpp"
#include "meeting/entity_names.hpp"
#include "meeting/field_rules.hpp"

#include <random>
#include <string>

/// Meetings in which every field of the model has a value, a new field included: through the visitor of the reader.
namespace planerka::tests
{
/// Puts what `Source` gives into every field, lists of `entries()` entries. Source: text(path, rule), number(path,
/// rule) → Decimal, integer(path, rule), truth(path), choice(count), keeps(path) for what may be absent, entries(path).
template <class Source>
class Filler
{
public:
    explicit Filler(Source& source) : source_(source) {}

    template <entities::Entity T>
    void fill(T& entity, const std::string& path)
    {
        entities::each_field(entity,
                             [&](const std::string& key, auto& field) {
                                 put(field, path.empty() ? key : path + '.' + key, rule_of(entities::name_of<T>, key));
                             });
        if constexpr (requires { entity.unknown; })
            entity.unknown = source_.unknown(path);
    }

private:
    void put(std::string& field, const std::string& path, const FieldRule* rule) { field = source_.text(path, rule); }
    void put(int& field, const std::string& path, const FieldRule* rule) { field = source_.integer(path, rule); }
    void put(bool& field, const std::string& path, const FieldRule*) { field = source_.truth(path); }
    void put(Decimal& field, const std::string& path, const FieldRule* rule) { field = source_.number(path, rule); }
    void put(Language& field, const std::string& path, const FieldRule*) { choose(field, path, kLanguages); }
    void put(Audience& field, const std::string& path, const FieldRule*)
    {
        choose(field, path, std::array{Audience::internal, Audience::client, Audience::mixed});
    }
    void put(Status& field, const std::string& path, const FieldRule*)
    {
        choose(field, path, std::array{Status::draft, Status::scheduled, Status::held, Status::cancelled});
    }
    template <class T, class List>
    void choose(T& field, const std::string&, const List& list)
    {
        field = list[static_cast<std::size_t>(source_.choice(static_cast<int>(std::size(list))))];
    }
    template <class T>
    void put(std::optional<T>& field, const std::string& path, const FieldRule* rule)
    {
        if (source_.keeps(path))
            put(field.emplace(), path, rule);
    }
    template <class T>
    void put(std::vector<T>& list, const std::string& path, const FieldRule* rule)
    {
        const int count = source_.entries(path);
        for (int i = 0; i < count; ++i)
            put(list.emplace_back(), path + '[' + std::to_string(i) + ']', rule);
    }
    template <entities::Entity T>
    void put(T& entity, const std::string& path, const FieldRule*)
    {
        fill(entity, path);
    }

    Source& source_;
};

/// Every field at random, valid or not: what a file may hold.
class Chance
{
public:
    explicit Chance(unsigned seed) : engine_(seed) {}

    int choice(int count) { return std::uniform_int_distribution<int>(0, count - 1)(engine_); }
    bool truth(const std::string&) { return choice(2) == 1; }
    bool keeps(const std::string&) { return choice(3) > 0; }
    int entries(const std::string&) { return choice(3); }
    int integer(const std::string&, const FieldRule*)
    {
        constexpr int kNumbers[]{0, 1, 5, -7, 60, 2147483647, -2147483647};
        return kNumbers[choice(7)];
    }
    Decimal number(const std::string&, const FieldRule*)
    {
        const auto units = std::uniform_int_distribution<std::int64_t>(-999'999'999, 999'999'999)(engine_);
        return Decimal(units, choice(10));
    }
    std::string text(const std::string& path, const FieldRule* rule)
    {
        if (path == "schemaVersion")
            return "1.7";
        // An empty text is not written, and an absent kind is a meeting.
        if (path == "kind")
            return truth(path) ? "conference" : "x";
        // Pay belongs to people by their ids, which stand once.
        if (path.ends_with("].id"))
            return "x" + std::to_string(++ids_);
        if (rule && !rule->values.empty() && truth(path))
            return std::string(rule->values[static_cast<std::size_t>(choice(static_cast<int>(rule->values.size())))]);
        const char* const texts[]{"",    "Ж{n} \"«x»\"\\", "a\nb\t\x01",     "2026-12-15", "9:30",
                                  "ZQX", "😀 e\u0301",      "</text:p>&amp;", "null"};
        return texts[choice(9)];
    }
    /// Keys of a newer version; none that this one knows.
    std::string unknown(const std::string&)
    {
        return choice(4) > 0 ? "" : R"({"later":{"a":[1,2.50,null,"x"]},"Яkey":)" + std::to_string(choice(9)) + "}";
    }

private:
    std::mt19937 engine_;
    int ids_ = 0;
};

inline Meeting random_meeting(unsigned seed)
{
    Chance chance(seed);
    Meeting meeting;
    Filler(chance).fill(meeting, "");
    return meeting;
}
} // namespace planerka::tests
