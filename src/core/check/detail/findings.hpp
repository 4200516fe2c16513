// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "check/check.hpp"
#include "meeting/limits.hpp"
#include "text/format.hpp"
#include "text/messages.hpp"

namespace planerka::rules
{
/// What a check has found so far. The parts of check() add to it.
class Findings
{
public:
    explicit Findings(Language language) : language_(language) {}

    Language language() const { return language_; }
    std::string number(const Decimal& value) const { return text::number(value, language_); }

    /// Adds a problem with the message of its rule ("check.V15"), or with the one of `key` if that is given.
    void add(std::string id, Severity severity, std::string path, const std::vector<text::Argument>& arguments = {},
             const std::string& key = {})
    {
        const auto message = text::message(language_, key.empty() ? "check." + id : key, arguments);
        problems_.push_back({std::move(id), severity, std::move(path), message});
    }

    void add(Problem problem) { problems_.push_back(std::move(problem)); }

    /// Adds V21 if the range does not hold the value.
    void range(const std::string& path, std::string_view field, const Decimal& value, const Range& range)
    {
        if (!range.holds(value))
            add("V21", Severity::error, path,
                {{"field", field_name(field)}, {"a", number(range.least)}, {"b", number(range.most)}});
    }

    /// What a message calls a field: "hourly rate" for "loadedHourlyRate".
    std::string field_name(std::string_view field) const
    {
        return text::message(language_, "check.field." + std::string(field));
    }

    std::vector<Problem> take() && { return std::move(problems_); }

private:
    Language language_;
    std::vector<Problem> problems_;
};

/// The path of an entry, or of a field of it: "agenda[2].ownerId".
inline std::string at(std::string_view list, std::size_t index, std::string_view field = {})
{
    auto path = std::string(list) + '[' + std::to_string(index) + ']';
    return field.empty() ? path : path + '.' + std::string(field);
}

/// What a message calls a person.
inline std::string name_of(const Attendee& attendee)
{
    return !attendee.name.empty() ? attendee.name : !attendee.job_title.empty() ? attendee.job_title : attendee.id;
}
} // namespace planerka::rules
