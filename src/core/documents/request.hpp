// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "base/named_values.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>

/// Which document is asked for, and how a document remembers what it is.
namespace planerka::documents
{
enum class Kind
{
    agenda,
    minutes, ///< протокол in Russian
    cost,    ///< the owner's private cost sheet
    deck,
};

inline constexpr std::array kKindNames{Named{Kind::agenda, "agenda"}, Named{Kind::minutes, "minutes"},
                                       Named{Kind::cost, "cost"}, Named{Kind::deck, "deck"}};
inline constexpr auto kKinds = values_of(kKindNames);

constexpr std::string_view name_of(Kind kind)
{
    return name_in(kKindNames, kind);
}
constexpr std::optional<Kind> kind_of(std::string_view name)
{
    return value_in(kKindNames, name);
}

/// "odt", "ods", "odp".
std::string_view extension_of(Kind kind);

/// Who reads a document: colleagues, or the client, whose copy holds nothing internal (documents/README.md, "The
/// reader").
enum class Reader
{
    internal,
    client,
};

inline constexpr std::array kReaderNames{Named{Reader::internal, "internal"}, Named{Reader::client, "client"}};

constexpr std::string_view name_of(Reader reader)
{
    return name_in(kReaderNames, reader);
}
constexpr std::optional<Reader> reader_of(std::string_view name)
{
    return value_in(kReaderNames, name);
}

struct Request
{
    Kind kind = Kind::agenda;
    Language language = Language::en;
    Reader reader = Reader::internal;
    bool form = false;        ///< minutes as a form to fill in by hand, for a meeting that was not held yet
    std::string legal_text{}; ///< the company's line at the foot of pages; it is not among the words of the request
};

/// The user-defined properties by which a document remembers its meeting (documents/README.md, "What a document
/// remembers"): what its reader may see of the meeting, as JSON; the words of its request; and the fingerprint of the
/// first when the document was made, which tells whether its pages are still those of the meeting.
inline constexpr std::string_view kMeetingProperty = "Planerka.Meeting";
inline constexpr std::string_view kDocumentProperty = "Planerka.Document";
inline constexpr std::string_view kMadeProperty = "Planerka.Made";
/// What one of our templates of the office begins: app/README.md, "Templates of the office".
inline constexpr std::string_view kTemplateProperty = "Planerka.Template";

/// 16 hexadecimal digits that differ for other texts (FNV-1a, 64 bits: http://www.isthe.com/chongo/tech/comp/fnv). Not
/// for secrets.
std::string fingerprint(std::string_view text);

/// The words of a request: "agenda internal en", "minutes internal ru form".
std::string to_string(const Request& request);

/// The request that to_string() has made these words of; nothing for any other text.
std::optional<Request> parse_request(std::string_view words);
} // namespace planerka::documents
