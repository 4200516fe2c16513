// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "check/check.hpp"
#include "text/format.hpp"
#include "text/messages.hpp"

/// The parts of check(), each for some rules of DOMAIN 3.2.
namespace planerka::rules
{
/// What a check has found so far.
class Findings
{
public:
    explicit Findings(Language language) : language_(language) {}

    Language language() const { return language_; }
    std::string number(const Decimal& value) const { return text::number(value, language_); }

    /// `key`, if given, is the message where it is not that of the rule: "error.schedule.too_short".
    void add(std::string id, Severity severity, std::string path, const std::vector<text::Argument>& arguments = {},
             const std::string& key = {})
    {
        const auto message = text::message(language_, key.empty() ? "check." + id : key, arguments);
        problems_.push_back({std::move(id), severity, std::move(path), message});
    }

    void add(Problem problem) { problems_.push_back(std::move(problem)); }

    /// V21: `value` is not within `least` … `most`.
    void range(const std::string& path, std::string_view field, const Decimal& value, const Decimal& least,
               const Decimal& most)
    {
        if (value < least || most < value)
            add("V21", Severity::error, path,
                {{"field", field_name(field)}, {"a", number(least)}, {"b", number(most)}});
    }

    std::string field_name(std::string_view field) const
    {
        return text::message(language_, "check.field." + std::string(field));
    }

    std::vector<Problem> take() && { return std::move(problems_); }

private:
    Language language_;
    std::vector<Problem> problems_;
};

inline std::string at(std::string_view list, std::size_t index, std::string_view field = {})
{
    auto path = std::string(list) + '[' + std::to_string(index) + ']';
    return field.empty() ? path : path + '.' + std::string(field);
}

inline std::string name_of(const Attendee& attendee)
{
    return !attendee.name.empty() ? attendee.name : !attendee.job_title.empty() ? attendee.job_title : attendee.id;
}

inline bool is_client(const Attendee& attendee)
{
    return affiliation_of(attendee) == "client";
}

inline bool takes_part(const Attendee& attendee)
{
    return attendee.participation != "informed";
}

void check_frame(const Meeting& meeting, CheckFor purpose, Findings& findings);  ///< V02–V04, V29–V33, V35
void check_times(const Meeting& meeting, Findings& findings);                    ///< V05–V07, V27, V40, V51
void check_people(const Meeting& meeting, CheckFor purpose, Findings& findings); ///< V08–V13, V34, V36, V39
void check_agenda(const Meeting& meeting, CheckFor purpose, Findings& findings); ///< V14–V18, V26, V42, V50
void check_conference(const Meeting& meeting, Findings& findings);               ///< V48, V49, V52, V53
void check_money(const Meeting& meeting, CheckFor purpose, Findings& findings);  ///< V20–V25, V38, V54, V55
void check_references(const Meeting& meeting, Findings& findings);               ///< V46, V47
void check_fields(const Meeting& meeting, Findings& findings); ///< V05, V19, V21, V22, V41, V43–V45: field by field
} // namespace planerka::rules
