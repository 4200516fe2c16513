// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/named_values.hpp"
#include "base/result.hpp"
#include "meeting/meeting.hpp"
#include "odf/template.hpp"
#include "odf/value.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The fields of each document (DOMAIN 8), for the reader it is made for (DOMAIN 9).
namespace planerka::documents
{
enum class Kind
{
    agenda,
    minutes, ///< протокол in Russian
    cost,
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

/// Who reads the document. A client's copy holds nothing internal; the deck is for the client unless asked otherwise.
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
    bool form = false; ///< minutes to fill in by hand, for a meeting that was not held yet
};

/// What that reader of that document may see of the meeting: a white list, so that a new field is hidden until it is
/// listed. The private cost sheet sees everything; no other document sees pay, commercial figures or costs (DOMAIN
/// 9, 11.15).
Meeting visible_part(const Meeting& meeting, const Request& request);

/// The fields of the document, for its template. Computed from visible_part() alone, except for the cost sheet.
/// Errors: of schedule() and, for the cost sheet, of cost_of(); "schedule.all_closed": the reader may see no item.
Result<odf::Value> fields(const Meeting& meeting, const Request& request);

/// Title, language and the properties by which a document remembers its meeting.
odf::DocumentInfo info(const Meeting& meeting, const Request& request);

/// Names of the user-defined properties: the visible part of the meeting as JSON, and "agenda internal en".
inline constexpr std::string_view kMeetingProperty = "Planerka.Meeting";
inline constexpr std::string_view kDocumentProperty = "Planerka.Document";

/// The value of kDocumentProperty, and back; nothing if it is not one.
std::string to_string(const Request& request);
std::optional<Request> parse_request(std::string_view property);

/// Tags of a template that no document of that kind fills, in document order; for `template check` and before a merge.
std::vector<odf::TagUse> unknown_tags(const odf::Template& document_template, Kind kind);
} // namespace planerka::documents
