// SPDX-License-Identifier: MPL-2.0
#include "check/detail/check_fields.hpp"

#include "base/letters.hpp"
#include "base/link.hpp"
#include "base/utf8.hpp"
#include "meeting/each_field.hpp"
#include "meeting/entity_names.hpp"
#include "meeting/field_rules.hpp"
#include "money/money.hpp"
#include "time/zone.hpp"

#include <algorithm>

namespace planerka::rules
{
namespace
{
bool has_scheme(std::string_view text)
{
    const auto colon = text.find(':');
    const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    return colon != 0 && colon != std::string_view::npos && colon + 1 < text.size() && is_letter(text.front()) &&
           std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(colon),
                       [&](char c)
                       { return is_letter(c) || (c >= '0' && c <= '9') || c == '+' || c == '.' || c == '-'; });
}

/// The text as a message shows it: what is hidden in it must not turn the sentence around.
std::string shown(std::string_view text)
{
    constexpr std::size_t kLongest = 200;
    return one_line(utf8::beginning(text, kLongest));
}

/// Looks at each field of an entity, and of the entities in it, by the rule of that field.
class FieldCheck
{
public:
    explicit FieldCheck(Findings& findings) : findings_(findings) {}

    template <entities::Entity T>
    void look_at(const T& entity, const std::string& path)
    {
        entities::each_field(
            entity, [&](const std::string& key, const auto& field)
            { look(field, path.empty() ? key : path + '.' + key, key, rule_of(entities::name_of<T>, key)); });
    }

private:
    template <class T>
    void look(const std::optional<T>& field, const std::string& path, const std::string& key, const FieldRule* rule)
    {
        if (field)
            look(*field, path, key, rule);
    }
    template <class T>
    void look(const std::vector<T>& list, const std::string& path, const std::string& key, const FieldRule* rule)
    {
        for (std::size_t i = 0; i < list.size(); ++i)
            look(list[i], path + '[' + std::to_string(i) + ']', key, rule);
    }
    template <entities::Entity T>
    void look(const T& entity, const std::string& path, const std::string&, const FieldRule*)
    {
        look_at(entity, path);
    }
    template <class T>
    void look(const T&, const std::string&, const std::string&, const FieldRule*)
    {
    }

    void look(const std::string& text, const std::string& path, const std::string&, const FieldRule* rule)
    {
        if (!rule)
            return;
        if (text.empty())
        {
            if (rule->required && rule->form == Form::currency)
                findings_.add("V22", Severity::error, path, {}, "check.V22.amount");
            return;
        }
        if (!rule->values.empty())
            look_at_value(text, path, *rule);
        else if (!rule->has_own_message)
            look_at_form(text, path, rule->form);
    }
    void look(int number, const std::string& path, const std::string& key, const FieldRule* rule)
    {
        look(Decimal(number, 0), path, key, rule);
    }
    void look(const Decimal& number, const std::string& path, const std::string& key, const FieldRule* rule)
    {
        if (!rule || rule->has_own_message || !rule->least)
            return;
        if (rule->is_amount && number.is_negative())
            findings_.add("V19", Severity::error, path);
        else if (rule->most)
            findings_.range(path, key, number, {*rule->least, *rule->most});
    }

    /// V43: a value that this version does not know.
    void look_at_value(const std::string& text, const std::string& path, const FieldRule& rule)
    {
        if (std::ranges::find(rule.values, text) != rule.values.end())
            return;
        std::string known;
        for (const auto& name : rule.values)
            known.append(known.empty() ? "" : ", ").append(name);
        findings_.add("V43", rule.closed ? Severity::error : Severity::warning, path,
                      {{"value", text}, {"known", known}});
    }

    void look_at_form(const std::string& text, const std::string& path, Form form)
    {
        const auto unreadable = [&](const char* example) {
            findings_.add("V41", Severity::error, path, {{"text", text}, {"example", example}});
        };
        switch (form)
        {
        case Form::any:
            break;
        case Form::date:
            if (!Date::parse(text))
                unreadable("2026-12-15");
            break;
        case Form::local_time:
            if (!LocalTime::parse(text))
                unreadable("2026-12-15T09:30");
            break;
        case Form::date_or_time:
            if (!LocalTime::parse(text) && !Date::parse(text))
                unreadable("2026-12-15T09:30");
            break;
        case Form::clock:
            if (!parse_clock(text))
                findings_.add("V44", Severity::error, path, {{"text", text}});
            break;
        case Form::time_zone:
            if (!is_time_zone(text))
                findings_.add("V05", Severity::error, path, {{"tz", text}});
            break;
        case Form::currency:
            if (!Currency::of(text))
                findings_.add("V22", Severity::error, path, {{"cur", text}});
            break;
        case Form::link:
            if (link_kind(text) == LinkKind::none)
                findings_.add("V45", Severity::warning, path, {{"text", shown(text)}},
                              has_scheme(text) ? "check.V45.text" : "");
            break;
        }
    }

    Findings& findings_;
};
} // namespace

void check_fields(const Meeting& meeting, Findings& findings)
{
    FieldCheck(findings).look_at(meeting, {});
}
} // namespace planerka::rules
