// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "agenda/blueprint.hpp"
#include "base/result.hpp"
#include "check/check.hpp"
#include "documents/request.hpp"
#include "meeting/meeting.hpp"

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
    bool form = false;                                    ///< minutes of a meeting not yet held: a form to fill in
    std::optional<Language> messages{};                   ///< of the warnings; default: the document's
};

/// A document that was made, in memory.
struct Document
{
    std::string bytes;               ///< an ODF package
    std::string file_name;           ///< to offer when it is saved, see file_name()
    documents::Request request;      ///< what was made, with what came from the meeting
    std::vector<Problem> left_out{}; ///< V37: what colleagues would see and this client's copy does not show
    std::vector<Problem> leaks{};    ///< V37: what it shows although it is internal, because the template has it
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

    /// A draft for one of the blueprints' purposes: app/README.md, "New meeting". `duration` in minutes, else the
    /// purpose's own. Errors: "purpose.unknown", with the ids that are known; those of blueprints().
    Result<Meeting> new_meeting(std::string_view purpose_id, Language language,
                                std::optional<Minutes> duration = std::nullopt) const;

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

/// The meeting that a document remembers, from the value of its property documents::kMeetingProperty. Errors: those of
/// parse_meeting().
Result<Meeting> remembered_meeting(std::string_view meeting_property);
} // namespace planerka::app
