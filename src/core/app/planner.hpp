// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "agenda/blueprint.hpp"
#include "app/look.hpp"
#include "base/result.hpp"
#include "check/check.hpp"
#include "documents/request.hpp"
#include "load/rate_card.hpp"
#include "meeting/meeting.hpp"
#include "odf/extras.hpp"
#include "settings/ranks.hpp"

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace planerka::app
{
/// How to make a document. What is absent comes from the meeting: the language, and the reader by its audience
/// (documents/README.md, "The reader").
struct MakeOptions
{
    std::optional<Language> language{};
    std::optional<documents::Reader> reader{};
    std::optional<std::filesystem::path> template_file{}; ///< the user's own, instead of Planerka's
    /// Of the user's template: macros, events, links and formulas that ask others go into documents for colleagues,
    /// too.
    bool keep_macros = false;
    bool form = false;                  ///< minutes of a meeting not yet held: a form to fill in
    std::optional<Language> messages{}; ///< of the warnings; default: the document's
    Look look{};                        ///< of our own layouts; a user's template has its own
};

/// What becomes of an agenda that a person has made, where another is asked for.
enum class OwnAgenda
{
    is_kept,
    is_replaced,
};

/// A document that was made, in memory.
struct Document
{
    std::string bytes;                   ///< an ODF package
    std::string file_name;               ///< to offer when it is saved, see file_name()
    documents::Request request;          ///< what was made, with what came from the meeting
    std::vector<Problem> left_out{};     ///< V37: what colleagues would see and this client's copy does not show
    std::vector<Problem> leaks{};        ///< V37: what it shows although it is internal, because the template has it
    std::vector<odf::Extra> taken_out{}; ///< what the user's template carries and the document has not
    std::optional<Error> no_logo{};      ///< why it lacks the logo that it should have, see logo_of()
};

/// What a new meeting is to be. What is absent comes from the purpose, the day and the time from app/README.md,
/// "New meeting".
struct NewMeetingRequest
{
    std::string purpose{}; ///< id of a blueprint
    Language language = Language::en;
    std::optional<Minutes> duration{};
    std::string title{};
    std::optional<Date> date{};
    std::optional<int> minute_of_day{};
    std::optional<Audience> audience{};
    std::string client{};                         ///< the client's company
    std::vector<Attendee> attendees{};            ///< name, kind and headcount of those who come
    const RateCard* rates = nullptr;              ///< gives everyone of ours a rate, and the meeting its currency
    const settings::Settings* settings = nullptr; ///< give it who makes it, and what it lacks
};

/// Planerka with its data folder: blueprints and templates, read when they are first asked for, and kept. Cheap to
/// copy; several threads may use one.
class Planner
{
public:
    /// `data` is the folder with blueprints.json and the templates in en/ and ru/. Error: "file.missing" for another
    /// folder.
    static Result<Planner> open(const std::filesystem::path& data);

    /// Valid as long as a copy of this planner lives. Errors: those of read_file() and
    /// parse_blueprints(), with the file named.
    Result<std::span<const Blueprint>> blueprints() const;

    /// A draft for one of the blueprints' purposes: app/README.md, "New meeting". Errors: "purpose.unknown", with the
    /// ids that are known; "purpose.too_short" (purpose, minutes, needed); those of blueprints() and schedule().
    Result<Meeting> new_meeting(const NewMeetingRequest& wanted) const;

    /// Likewise, with nothing but a length: `duration` in minutes, else the purpose's own.
    Result<Meeting> new_meeting(std::string_view purpose_id, Language language,
                                std::optional<Minutes> duration = std::nullopt) const;

    /// Gives the meeting that purpose and its agenda: app/README.md, "The agenda of a purpose". Errors, and the meeting
    /// is as it was: "purpose.unknown"; "agenda.own" if there is an agenda to be kept; "purpose.too_short" as of
    /// new_meeting(); those of blueprints() and schedule().
    Result<void> take_agenda(Meeting& meeting, std::string_view purpose, OwnAgenda own = OwnAgenda::is_kept) const;

    /// Valid as long as a copy of this planner lives. Errors: "purpose.unknown", those of blueprints().
    Result<const Blueprint*> blueprint_of(std::string_view purpose) const;

    /// Makes one document: app/README.md, "Making a document". Errors:
    ///   "cost.private": a cost sheet for a client; "minutes.not_held": minutes, no form, of a meeting not yet held;
    ///   of the user's template: those of read_file() and Template::parse(), "template.wrong_kind",
    ///   "template.unknown_field" with the place in the template;
    ///   "meeting.problem": the first error of check() for this document, with the rule's id and the path as place;
    ///   those of documents::view_of(), documents::fields() and Template::merge().
    Result<Document> make(documents::Kind kind, const Meeting& meeting, const MakeOptions& options = {}) const;

private:
    struct Data;
    explicit Planner(std::shared_ptr<Data> data);
    std::shared_ptr<Data> data_;
};

/// The meeting that a document remembers, from the value of its property documents::kMeetingProperty. It is
/// private_unread: no document has all private values. Errors: those of parse_meeting().
Result<Meeting> remembered_meeting(std::string_view meeting_property);
} // namespace planerka::app
