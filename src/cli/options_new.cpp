// SPDX-License-Identifier: MPL-2.0
#include "command_line.hpp"
#include "output.hpp"
#include "wrong_use.hpp"

#include "base/utf8.hpp"
#include "meeting/field_rules.hpp"
#include "meeting/limits.hpp"
#include "text/blank.hpp"
#include "text/typed_time.hpp"

#include <boost/algorithm/string.hpp>

#include <algorithm>
#include <charconv>

namespace planerka::cli
{
namespace
{
const int kMostHeads = static_cast<int>(limits::kHeadcount.most.units());

/// A whole number of the range; nothing for any other text.
std::optional<int> number_in(std::string_view text, int least, int most)
{
    int number = 0;
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    const bool is_number = read.ec == std::errc() && read.ptr == end;
    return is_number && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

std::vector<std::string> kinds_of_people()
{
    std::vector<std::string> kinds;
    for (const auto kind : known_values("Attendee", "attendeeKind"))
        kinds.emplace_back(kind);
    return kinds;
}
} // namespace

void CommandLine::add_length(CLI::App& command)
{
    describe(command.add_option_function<std::string>(
                 "--minutes",
                 [this](const std::string& length)
                 {
                     new_.meeting.duration = number_in(length, kShortestMeeting, kLongestMeeting);
                     if (!new_.meeting.duration)
                         throw WrongUse(text("use.not_in_range", {{"name", "--minutes"},
                                                                  {"value", length},
                                                                  {"min", std::int64_t{kShortestMeeting}},
                                                                  {"max", std::int64_t{kLongestMeeting}}}));
                 },
                 text("new.minutes")))
        ->type_name("number");
}

void CommandLine::check_name(const std::string& name, const std::string& value) const
{
    if (text::trimmed(value).empty() || utf8::length(value) > kLongestTitle)
        throw WrongUse(text("use.not_a_name", {{"name", name}, {"max", std::int64_t{kLongestTitle}}}));
}

void CommandLine::add_name(CLI::App& command, const std::string& name, std::string& value, const std::string& key)
{
    describe(command.add_option_function<std::string>(
                 name,
                 [this, name, &value](const std::string& given)
                 {
                     check_name(name, given);
                     value = given;
                 },
                 text(key)))
        ->type_name("text");
}

/// NAME, NAME:KIND or NAME:KIND:COUNT.
Attendee CommandLine::person_of(const std::string& value) const
{
    std::vector<std::string> parts;
    boost::split(parts, value, [](char c) { return c == ':'; });
    if (parts.size() > 3)
        throw WrongUse(text("use.not_a_person", {{"name", "--person"}, {"value", value}}));
    Attendee person;
    person.name = parts[0];
    check_name(text("use.name_of_person", {{"name", "--person"}}), person.name);
    const auto kinds = kinds_of_people();
    person.attendee_kind = parts.size() > 1 ? parts[1] : "sales_rep";
    if (std::ranges::find(kinds, person.attendee_kind) == kinds.end())
        refuse_choice(text("use.kind_of_person", {{"name", "--person"}}), person.attendee_kind, kinds, common_.ui);
    if (parts.size() < 3)
        return person;
    const auto heads = number_in(parts[2], 1, kMostHeads);
    if (!heads)
        throw WrongUse(text("use.not_in_range", {{"name", text("use.count_of_person", {{"name", "--person"}})},
                                                 {"value", parts[2]},
                                                 {"min", std::int64_t{1}},
                                                 {"max", std::int64_t{kMostHeads}}}));
    person.headcount = *heads;
    return person;
}

void CommandLine::add_people(CLI::App& command)
{
    describe(command.add_option_function<std::vector<std::string>>(
                 "--person",
                 [this](const std::vector<std::string>& people)
                 {
                     for (const auto& each : people)
                         new_.meeting.attendees.push_back(person_of(each));
                 },
                 text("new.person")))
        ->type_name("person")
        ->expected(1)
        ->take_all();
}

/// What goes with what; and a meeting in which a client is named is one with clients.
void CommandLine::check_new()
{
    auto& meeting = new_.meeting;
    const bool has_client = std::ranges::any_of(meeting.attendees, is_client);
    if (meeting.audience == Audience::internal && (has_client || !meeting.client.empty()))
        throw WrongUse(text("use.not_together", {{"one", meeting.client.empty() ? "--person NAME:client" : "--client"},
                                                 {"other", "--with internal"}}));
    if (!meeting.audience && (has_client || !meeting.client.empty()))
        meeting.audience = Audience::client;
    // Pay goes into a file of its own beside the meeting's, and standard output has none beside it.
    if (new_.rates && (!new_.output || is_standard_output(*new_.output)))
        throw WrongUse(text("new.rates_and_no_file"));
    meeting.language = common_.language.value_or(common_.ui);
}

void CommandLine::add_new()
{
    auto& command = add_command(app_, "new", "new");
    auto& meeting = new_.meeting;
    auto* purpose = describe(command.add_option("--purpose", meeting.purpose, text("new.purpose")))->type_name("id");
    add_language(command, "new.language");
    add_length(command);
    add_name(command, "--title", meeting.title, "new.title");
    add_date(command, "--date", meeting.date, "new.date");
    add_parsed(command, "--time", meeting.minute_of_day, text::parse_time, "use.not_a_time", "time", "new.time");
    const auto take = [&meeting](const std::string& name)
    {
        const auto* known = std::ranges::find(kAudiences, name, &Named<Audience>::name);
        if (known != kAudiences.end())
            meeting.audience = known->value;
        return known != kAudiences.end();
    };
    add_choice(command, "--with", {"internal", "client", "mixed"}, take, "new.with");
    add_name(command, "--client", meeting.client, "new.client");
    add_people(command);
    add_rates(command, new_.rates, "new.rates");
    add_output(command, new_.output, "new.output");
    add_force(command, new_.force, "option.force");
    describe(command.add_flag("--list", new_.list, text("new.list")));
    add_json(command);
    add_data(command);
    command.callback(
        [this, purpose]
        {
            if (new_.meeting.purpose.empty() && !new_.list)
                refuse_missing(*purpose, common_.ui);
            if (!new_.list)
                check_new();
            command_ = new_;
        });
}
} // namespace planerka::cli
