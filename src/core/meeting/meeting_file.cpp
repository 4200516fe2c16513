// SPDX-License-Identifier: MPL-2.0
#include "meeting/meeting_file.hpp"

#include "base/file.hpp"
#include "meeting/conference_length.hpp"
#include "meeting/detail/entity_writer.hpp"

#include <algorithm>
#include <system_error>

namespace planerka
{
using json::Json;

namespace
{
constexpr std::string_view kPrivateEnding = ".private.json";

constexpr std::string_view kSchemaMajor = "1";

/// V01: refuses a file of a newer major version. A file without a version is of this one.
Result<void> check_schema(const Json& object)
{
    const auto found = object.find("schemaVersion");
    if (found == object.end())
        return success();
    if (!found->is_string())
        return entities::type_error(*found, "schemaVersion", "version");
    const auto& version = found->get_ref<const std::string&>();
    const auto major = version.substr(0, version.find('.'));
    const bool is_number = !major.empty() && major.find_first_not_of("0123456789") == std::string::npos;
    if (!is_number || (major.size() > 1 && major.front() == '0'))
        return entities::type_error(*found, "schemaVersion", "version");
    if (major.size() > 1 || major > kSchemaMajor)
        return Error{"meeting.newer", {{"version", version}}, "schemaVersion"};
    return success();
}

Result<Json> parse_object(std::string_view text)
{
    PLANERKA_TRY(auto object, json::parse(text));
    if (!object.is_object())
        return Error{"json.not_object", {{"found", std::string(json::kind_of(object))}}};
    PLANERKA_CHECK(check_schema(object));
    return object;
}

/// The ids of a list. Others refer to them, so it is an error if one stands twice.
template <class Entity>
Result<std::set<std::string>> ids_of(const std::vector<Entity>& entities, const std::string& list)
{
    std::set<std::string> ids;
    for (std::size_t i = 0; i < entities.size(); ++i)
        if (const auto& id = entities[i].id; !id.empty() && !ids.insert(id).second)
            return Error{"meeting.duplicate_id", {{"id", id}}, json::element_path(list, i) + ".id"};
    return ids;
}

/// Owners and private files refer to people and items, so those without an id get the first free one.
template <class Entity>
Result<void> settle_ids(std::vector<Entity>& entities, const std::string& list, char letter)
{
    PLANERKA_TRY(auto taken, ids_of(entities, list));
    std::size_t next = 1;
    for (auto& entity : entities)
        while (entity.id.empty())
            if (auto id = letter + std::to_string(next++); taken.insert(id).second)
                entity.id = std::move(id);
    return success();
}

Json opportunity_json(const Meeting& meeting)
{
    return meeting.costs && meeting.costs->opportunity ? entities::write(*meeting.costs->opportunity, Part::everything)
                                                       : Json();
}

Result<std::string> meeting_id_of(const Json& private_object)
{
    std::string id;
    if (const auto found = private_object.find("meetingId"); found != private_object.end())
        PLANERKA_CHECK(entities::read_value(*found, "meetingId", id));
    return id;
}

Result<void> belongs_to(const Json& private_object, const Meeting& meeting)
{
    PLANERKA_TRY(const auto id, meeting_id_of(private_object));
    if (!id.empty() && !meeting.id.empty() && id != meeting.id)
        return Error{"meeting.other_private", {}, "meetingId"};
    return success();
}

bool has_private(const Meeting& meeting)
{
    return meeting.advisor || (meeting.costs && meeting.costs->opportunity) || !meeting.private_unknown.empty() ||
           std::ranges::any_of(meeting.attendees, [](const Attendee& each) { return each.cost.has_value(); });
}

/// The text of the stored private file with the private values of the meeting put in, where the meeting has any.
Result<std::string> merged_private(const Meeting& meeting, const std::string& stored)
{
    const auto own = private_json(meeting);
    if (own.empty())
        return stored;
    auto others = meeting;
    for (auto& attendee : others.attendees)
        attendee.cost.reset();
    PLANERKA_CHECK(add_private(others, stored));
    PLANERKA_TRY(auto object, json::parse(private_json(others)));
    PLANERKA_TRY(const auto changes, json::parse(own));
    object.merge_patch(changes);
    return json::to_text(object);
}

/// What the private file in that place is to hold once the meeting is saved; an empty text for no file. Another
/// meeting's pay is neither mixed into this one nor lost by it.
Result<std::string> private_text(const Meeting& meeting, const std::filesystem::path& file)
{
    std::error_code none;
    if (!std::filesystem::exists(file, none))
        return private_json(meeting);
    PLANERKA_TRY(const auto stored, read_file(file));
    auto text = [&]() -> Result<std::string>
    {
        PLANERKA_TRY(const auto object, parse_object(stored));
        PLANERKA_CHECK(belongs_to(object, meeting));
        return meeting.private_unread ? merged_private(meeting, stored) : private_json(meeting);
    }();
    if (!text)
        return std::move(text).error().in_file(file.string());
    return text;
}

/// The private file first, so that a meeting is never there without its pay; without a text there is none.
Result<void> write_both(const Meeting& meeting, const std::string& private_text, const std::filesystem::path& file)
{
    const auto beside = private_path(file);
    if (!private_text.empty())
        PLANERKA_CHECK(write_file(beside, private_text, FileAccess::owner_only));
    PLANERKA_CHECK(write_file(file, to_json(meeting, Part::without_pay)));
    return private_text.empty() ? remove_file(beside) : success();
}
} // namespace

Result<Meeting> parse_meeting(std::string_view text)
{
    PLANERKA_TRY(const auto object, parse_object(text));
    Meeting meeting;
    PLANERKA_CHECK(entities::read(object, "", meeting));
    PLANERKA_CHECK(settle_ids(meeting.attendees, "attendees", 'a'));
    PLANERKA_CHECK(settle_ids(meeting.agenda, "agenda", 'i'));
    PLANERKA_CHECK(ids_of(meeting.decisions, "decisions"));
    PLANERKA_CHECK(ids_of(meeting.actions, "actions"));
    if (const auto duration = object.find("durationMinutes"); duration == object.end() || duration->is_null())
        meeting.duration_minutes = usual_duration(meeting).value_or(meeting.duration_minutes);
    meeting.private_unread = !has_private(meeting);
    return meeting;
}

std::string to_json(const Meeting& meeting, Part part)
{
    return json::to_text(entities::write(meeting, part));
}

std::string private_json(const Meeting& meeting)
{
    auto people = Json::object();
    for (const auto& attendee : meeting.attendees)
        if (attendee.cost)
            people[attendee.id] = entities::write(*attendee.cost, Part::everything);
    auto opportunity = opportunity_json(meeting);
    const auto unknown = entities::kept_of(meeting.private_unknown);
    if (people.empty() && opportunity.is_null() && !meeting.advisor && unknown.empty())
        return {};

    Json object{{"schemaVersion", meeting.schema_version}, {"meetingId", meeting.id}};
    if (!people.empty())
        object["attendees"] = std::move(people);
    if (!opportunity.is_null())
        object["opportunity"] = std::move(opportunity);
    if (meeting.advisor)
        object["advisor"] = entities::write(*meeting.advisor, Part::everything);
    for (const auto& [key, value] : unknown.get_ref<const Json::object_t&>())
        object[key] = value;
    return json::to_text(object);
}

Result<void> add_private(Meeting& meeting, std::string_view text)
{
    PLANERKA_TRY(auto object, parse_object(text));
    PLANERKA_CHECK(belongs_to(object, meeting));
    Meeting merged = meeting;
    if (const auto people = object.find("attendees"); people != object.end())
    {
        if (!people->is_object())
            return entities::type_error(*people, "attendees", "object");
        for (auto& attendee : merged.attendees)
            if (const auto cost = people->find(attendee.id); cost != people->end())
                PLANERKA_CHECK(
                    entities::read(*cost, json::member_path("attendees", attendee.id), attendee.cost.emplace()));
    }
    if (const auto found = object.find("opportunity"); found != object.end() && !found->is_null())
    {
        if (!merged.costs)
            merged.costs.emplace();
        PLANERKA_CHECK(entities::read(*found, "opportunity", merged.costs->opportunity.emplace()));
    }
    if (const auto found = object.find("advisor"); found != object.end() && !found->is_null())
        PLANERKA_CHECK(entities::read(*found, "advisor", merged.advisor.emplace()));
    for (const auto* known : {"schemaVersion", "meetingId", "attendees", "opportunity", "advisor"})
        object.erase(known);
    merged.private_unknown = object.empty() ? std::string() : json::to_line(object);
    merged.private_unread = false;
    meeting = std::move(merged);
    return success();
}

std::filesystem::path private_path(const std::filesystem::path& meeting_file)
{
    auto path = meeting_file;
    if (path.extension() == ".json")
        path.replace_extension();
    return path += kPrivateEnding;
}

Result<Meeting> load_meeting(const std::filesystem::path& file)
{
    PLANERKA_TRY(const auto text, read_file(file));
    if (const auto name = file.filename().string(); name.ends_with(kPrivateEnding))
        return Error{"meeting.is_private", {{"meeting", name.substr(0, name.size() - kPrivateEnding.size()) + ".json"}}}
            .in_file(file.string());
    auto meeting = parse_meeting(text);
    if (!meeting)
        return std::move(meeting).error().in_file(file.string());

    std::error_code none;
    if (const auto beside = private_path(file); std::filesystem::exists(beside, none))
    {
        PLANERKA_TRY(const auto private_text, read_file(beside));
        if (auto added = add_private(meeting.value(), private_text); !added)
            return std::move(added).error().in_file(beside.string());
    }
    meeting.value().private_unread = false;
    return meeting;
}

Result<void> save_meeting(const Meeting& meeting, const std::filesystem::path& file)
{
    PLANERKA_TRY(const auto text, private_text(meeting, private_path(file)));
    return write_both(meeting, text, file);
}

Result<void> replace_meeting(const Meeting& meeting, const std::filesystem::path& file)
{
    return write_both(meeting, private_json(meeting), file);
}
} // namespace planerka
