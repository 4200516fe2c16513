// SPDX-License-Identifier: MPL-2.0
#include "calendar/detail/import_place.hpp"

#include "base/letters.hpp"
#include "base/link.hpp"
#include "ical/values.hpp"
#include "joining/dial_in.hpp"
#include "joining/hide.hpp"
#include "joining/links.hpp"
#include "joining/passcode.hpp"
#include "joining/platform_words.hpp"
#include "joining/url.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace planerka
{
namespace
{
// Bytes. A text that is longer is searched no further: it is no place and no invitation.
constexpr std::size_t kLongestLocation = 2'000;
constexpr std::size_t kLongestSearchedDescription = 200'000;

/// Whether a link without a known service may lead to a meeting: a company's own service has one of these words in its
/// address, a map or a document has none.
bool sounds_like_a_meeting(std::string_view url)
{
    constexpr std::array<std::string_view, 7> kHints{"meet", "conf", "join", "call", "video", "webinar", "jitsi"};
    const auto low = lowered(url);
    return std::ranges::any_of(kHints, [&](std::string_view hint) { return low.find(hint) != std::string::npos; });
}

/// The platform that a LABEL names: "zoom" for "zoom", as Planerka writes, and for "Join Zoom Meeting".
std::string labelled(const std::string& label)
{
    constexpr std::array<std::string_view, 6> kNames{"zoom", "webex", "teams", "meet", "telemost", "skype"};
    const auto found = std::ranges::find(kNames, lowered(label));
    return std::string(found != kNames.end() ? *found : platform_named_by(label));
}

class PlaceReader
{
public:
    explicit PlaceReader(const Event& event) : event_(event) {}

    void read(const std::vector<std::string>& rooms, Meeting& meeting);

private:
    void conferences();
    void conference(const Property& property);
    void from_links();
    void from_location();
    void from_description();
    void from_ours();
    std::string text_of(Field field) const;
    Location location(const std::vector<std::string>& rooms) const;
    void take(std::string url, std::string_view platform);
    void take(const DialIn& dial_in);
    std::string without_links(std::string part);
    std::string without_joining(std::string part);

    const Event& event_;
    Platform platform_{};
    std::vector<std::string> places_{};
};

void PlaceReader::take(std::string url, std::string_view platform)
{
    if (!platform_.join_url.empty() || url.empty())
        return;
    platform_.join_url = std::move(url);
    platform_.name = platform.empty() ? "other" : std::string(platform);
}

void PlaceReader::take(const DialIn& dial_in)
{
    if (!platform_.dial_in.empty())
        return;
    platform_.dial_in = dial_in.number;
    platform_.dial_in_pin = dial_in.pin;
}

/// For whom a CONFERENCE is, by its FEATURE (RFC 7986, section 6.3).
enum class ConferenceUse
{
    joining,
    aside,     ///< a chat, a feed, a screen: only if nothing else leads to the meeting
    moderator, ///< for the host alone: it is nobody else's way in
};

ConferenceUse use_of(const Property& conference)
{
    constexpr std::array<std::string_view, 3> kJoining{"audio", "video", "phone"};
    auto features = parameter_list(conference, "FEATURE");
    for (auto& feature : features)
        feature = lowered(feature);
    if (std::ranges::find(features, "moderator") != features.end())
        return ConferenceUse::moderator;
    const bool is_joining = features.empty() || std::ranges::find_first_of(features, kJoining) != features.end();
    return is_joining ? ConferenceUse::joining : ConferenceUse::aside;
}

void PlaceReader::conference(const Property& property)
{
    const auto value = trimmed(property.value);
    if (lowered(value.substr(0, 4)) == "tel:")
    {
        if (const auto dial_in = dial_in_of("tel:" + percent_decoded(value.substr(4))))
            take(*dial_in);
        return;
    }
    if (link_kind(value) == LinkKind::app_only && platform_.fallback.empty())
        platform_.fallback = value;
    if (!is_web_link(value) || !may_be_link(value))
        return;
    const auto platform = platform_of(value);
    take(std::string(value), platform.empty() ? labelled(parameter(property, "LABEL")) : std::string(platform));
}

/// CONFERENCE (RFC 7986) is meant for joining, wherever it leads.
void PlaceReader::conferences()
{
    for (const auto use : {ConferenceUse::joining, ConferenceUse::aside})
        for (const auto& property : event_.properties)
            if (property.field == Field::conference && use_of(property) == use)
                conference(property);
}

void PlaceReader::from_links()
{
    for (const auto& property : event_.properties)
    {
        const auto value = trimmed(property.value);
        if (!may_be_link(value))
            continue;
        if (property.field == Field::online_link && is_web_link(value))
            take(std::string(value), platform_of(value));
        else if (property.field == Field::url && !platform_of(value).empty())
            take(std::string(value), platform_of(value));
    }
}

/// "Room 3, " before a link is "Room 3".
std::string without_loose_ends(std::string_view text)
{
    constexpr std::string_view kLoose = " \t,;:|-";
    const auto begin = std::min(text.find_first_not_of(kLoose), text.size());
    const auto end = text.find_last_not_of(kLoose);
    return std::string(begin == text.size() ? std::string_view{} : text.substr(begin, end - begin + 1));
}

/// Takes the links to meetings from a part of LOCATION and returns what is left.
std::string PlaceReader::without_links(std::string part)
{
    bool has_taken = false;
    for (auto& url : links_in(part))
    {
        const auto platform = platform_of(url);
        const bool is_alone = trimmed(part) == url;
        if (platform.empty() && !(is_alone && sounds_like_a_meeting(url)))
            continue;
        if (const auto at = part.find(url); at != std::string::npos)
            part.erase(at, url.size());
        else
            part.clear(); // the text holds what a filter made of the link
        take(std::move(url), platform);
        has_taken = true;
    }
    return has_taken ? without_loose_ends(one_line(part)) : one_line(part);
}

/// The platform that a text with a number names: "zoom" for "Zoom 851 2345 6789".
std::string_view platform_with_number(std::string_view piece)
{
    std::string words;
    std::ranges::remove_copy_if(piece, std::back_inserter(words), is_digit);
    return platform_named_by(words);
}

/// Takes the telephone number and the passcode from a part of LOCATION and returns what is left: "Room 5" of "Room 5,
/// Zoom 851 2345 6789, passcode: x".
std::string PlaceReader::without_joining(std::string part)
{
    const auto dial_in = dial_in_of(part);
    const auto passcode = passcode_in(part);
    if (!dial_in && passcode.empty())
        return part;
    if (dial_in)
        take(*dial_in);
    if (platform_.passcode.empty())
        platform_.passcode = passcode;
    const auto text = text_without_passcodes(part);
    std::string place;
    for (std::size_t at = 0; at < text.size();)
    {
        const auto end = std::min(text.find(',', at), text.size());
        const auto piece = trimmed(std::string_view(text).substr(at, end - at));
        at = end + 1;
        if (const auto named = platform_with_number(piece); !named.empty())
        {
            platform_.name = platform_.name.empty() ? named : platform_.name;
            if (platform_.fallback.empty() && std::ranges::any_of(piece, is_digit))
                platform_.fallback = piece;
        }
        else if (!dial_in_of(piece))
            place.append(place.empty() ? "" : ", ").append(piece);
    }
    // Where there is a passcode, the meeting is online.
    if (!passcode.empty() && platform_.name.empty())
        platform_.name = "other";
    return place;
}

void PlaceReader::from_location()
{
    const auto text = unescape_text(event_.value(Field::location).substr(0, kLongestLocation));
    for (std::size_t at = 0; at < text.size();)
    {
        const auto end = std::min(text.find_first_of(";\n", at), text.size());
        auto part = without_joining(without_links(text.substr(at, end - at)));
        at = end + 1;
        const auto named = platform_named_by(part);
        if (!named.empty() && platform_.name.empty())
            platform_.name = named;
        if (named.empty() && part.find_first_not_of(" .,-()<>") != std::string::npos &&
            std::ranges::find(places_, part) == places_.end())
            places_.push_back(std::move(part));
    }
}

void PlaceReader::from_description()
{
    const auto plain = event_.value(Field::description);
    const auto rich = event_.value(Field::rich_description);
    for (const auto raw : {plain, rich})
    {
        if (raw.empty())
            continue;
        const auto text = unescape_text(raw.substr(0, kLongestSearchedDescription));
        if (auto link = join_link_in(text))
            take(std::move(link->url), link->platform);
        if (platform_.passcode.empty() && !platform_.join_url.empty())
            platform_.passcode = passcode_in(text);
        if (const auto dial_in = dial_in_of(text))
            take(*dial_in);
    }
}

std::string PlaceReader::text_of(Field field) const
{
    return one_line(unescape_text(event_.value(field).substr(0, kLongestLocation)));
}

/// What iCalendar has no word for stands in properties of our own.
void PlaceReader::from_ours()
{
    const std::pair<Field, std::string*> wanted[] = {{Field::our_dial_in, &platform_.dial_in},
                                                     {Field::our_pin, &platform_.dial_in_pin},
                                                     {Field::our_passcode, &platform_.passcode},
                                                     {Field::our_fallback, &platform_.fallback}};
    for (const auto& [field, value] : wanted)
        if (auto text = text_of(field); !text.empty())
            *value = std::move(text);
}

Location PlaceReader::location(const std::vector<std::string>& rooms) const
{
    const auto ours = text_of(Field::our_room);
    std::string name;
    for (const auto& place : places_)
        if (ours.empty() || place != ours)
            name += (name.empty() ? "" : "; ") + place;
    std::string room = ours;
    for (const auto& each : rooms)
        if (room.size() < kLongestLocation && std::ranges::find(places_, each) == places_.end() &&
            room.find(each) == std::string::npos)
            room += (room.empty() ? "" : "; ") + each;
    return {.name = std::move(name), .room = std::move(room)};
}

void PlaceReader::read(const std::vector<std::string>& rooms, Meeting& meeting)
{
    conferences();
    from_links();
    from_location();
    from_description();
    from_ours();

    auto somewhere = location(rooms);
    const bool is_somewhere = !somewhere.name.empty() || !somewhere.room.empty();
    if (is_somewhere)
        meeting.location = std::move(somewhere);

    const bool is_online = !platform_.join_url.empty() || !platform_.name.empty();
    if (is_online)
        meeting.format = is_somewhere ? "hybrid" : "video";
    else if (!platform_.dial_in.empty())
        meeting.format = is_somewhere ? "hybrid" : "conference_call";
    else if (is_somewhere)
        meeting.format = "in_person";
    if (is_online || !platform_.dial_in.empty() || !platform_.fallback.empty())
        meeting.platform = std::move(platform_);
}
} // namespace

void import_place(const Event& event, const std::vector<std::string>& rooms, Meeting& meeting)
{
    PlaceReader(event).read(rooms, meeting);
}
} // namespace planerka
