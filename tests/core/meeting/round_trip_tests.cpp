// SPDX-License-Identifier: MPL-2.0
#include "cases.hpp"
#include "meeting/filler.hpp"
#include "meeting/samples.hpp"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

using namespace planerka;

BOOST_AUTO_TEST_SUITE(round_trip_tests)

namespace
{
constexpr unsigned kMeetings = 300 / kOneCaseIn;

/// Every field of two meetings, in a form in which they can be compared: independent of how JSON is written.
class Dump
{
public:
    template <entities::Entity T>
    void add(const T& entity, const std::string& path)
    {
        entities::each_field(entity, [&](const std::string& key, const auto& field) { put(field, path + '.' + key); });
        if constexpr (requires { entity.unknown; })
            lines_ += path + ".unknown=" + entity.unknown + '\n';
    }
    const std::string& text() const { return lines_; }

private:
    void put(const std::string& value, const std::string& path) { lines_ += path + '=' + value + '\n'; }
    void put(const Decimal& value, const std::string& path) { put(value.to_string(), path); }
    template <class T>
    requires std::is_arithmetic_v<T> || std::is_enum_v<T>
    void put(T value, const std::string& path) { put(std::to_string(static_cast<int>(value)), path); }
    template <class T>
    void put(const std::optional<T>& value, const std::string& path)
    {
        if (value)
            put(*value, path);
    }
    template <class T>
    void put(const std::vector<T>& list, const std::string& path)
    {
        for (std::size_t i = 0; i < list.size(); ++i)
            put(list[i], path + '[' + std::to_string(i) + ']');
    }
    template <entities::Entity T>
    void put(const T& entity, const std::string& path)
    {
        add(entity, path);
    }

    std::string lines_;
};

std::string dump(const Meeting& meeting)
{
    Dump all;
    all.add(meeting, "");
    return all.text();
}

/// "read: … written: …" of the first place at which they part.
std::string first_difference(const std::string& read, const std::string& written)
{
    const auto [a, b] = std::ranges::mismatch(read, written);
    if (a == read.end() && b == written.end())
        return {};
    const auto line = [](const std::string& text, std::size_t at)
    {
        const auto from = at == 0 ? 0 : text.rfind('\n', at - 1) + 1;
        return text.substr(from, text.find('\n', at) - from);
    };
    const auto at = static_cast<std::size_t>(a - read.begin());
    return "read: " + line(read, at) + " written: " + line(written, at);
}

Meeting must(Result<Meeting> read)
{
    if (!read)
        BOOST_FAIL(read.error().code + " " + read.error().place);
    return std::move(read).value();
}
} // namespace

BOOST_AUTO_TEST_CASE(what_is_written_is_read_as_the_same)
{
    std::size_t longest = 0;
    for (unsigned seed = 0; seed < kMeetings; ++seed)
        BOOST_TEST_CONTEXT("seed " << seed)
        {
            const auto meeting = tests::random_meeting(seed);
            const auto text = to_json(meeting);
            const auto again = must(parse_meeting(text));
            BOOST_TEST(to_json(again) == text);
            // What says nothing ("", false, []) is not written; all else is equal field by field.
            BOOST_TEST(first_difference(dump(again), dump(meeting)) == "");
            longest = std::max(longest, text.size());
        }
    BOOST_TEST(longest > 5000u); // they are not all empty
}

BOOST_AUTO_TEST_CASE(public_and_private_file_make_the_same)
{
    int with_private = 0;
    for (unsigned seed = 0; seed < kMeetings; ++seed)
        BOOST_TEST_CONTEXT("seed " << seed)
        {
            auto meeting = tests::random_meeting(seed);
            meeting.id = "m";
            const auto secret = private_json(meeting);
            auto again = must(parse_meeting(to_json(meeting, Part::without_pay)));
            if (!secret.empty())
            {
                BOOST_REQUIRE(add_private(again, secret));
                ++with_private;
            }
            BOOST_TEST(first_difference(dump(again), dump(meeting)) == "");
        }
    BOOST_TEST(with_private > int(kMeetings) / 2);
}

BOOST_AUTO_TEST_CASE(the_public_file_holds_nothing_private)
{
    for (unsigned seed = 0; seed < kMeetings; ++seed)
    {
        const auto json = nlohmann::json::parse(to_json(tests::random_meeting(seed), Part::without_pay));
        BOOST_TEST(!json.contains("advisor"));
        BOOST_TEST((!json.contains("costs") || !json["costs"].contains("opportunity")));
        for (const auto& attendee : json.value("attendees", nlohmann::json::array()))
            BOOST_TEST(!attendee.contains("cost"));
    }
}

BOOST_AUTO_TEST_SUITE_END()
