// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "advice/advice.hpp"
#include "agenda/blueprint.hpp"
#include "base/result.hpp"
#include "check/check.hpp"
#include "documents/documents.hpp"
#include "meeting/meeting.hpp"
#include "meeting/private_paths.hpp"

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// One function for each thing a user can do. The command, the sidebar and the UNO service call these and show what
/// comes back.
namespace planerka::app
{
/// What to make. Absent values come from the meeting: its language, and for the reader its audience (DOMAIN 11.15).
struct MakeOptions
{
    std::optional<Language> language{};
    std::optional<documents::Reader> reader{};
    std::optional<std::filesystem::path> template_file{}; ///< instead of Planerka's own
    bool form = false;                                    ///< minutes of a meeting not yet held: a form to fill in
    std::optional<Language> messages{};                   ///< of the warnings; default: the document's
};

struct Document
{
    std::string bytes;     ///< an ODF package
    std::string file_name; ///< suggested: "Weekly pipeline review – agenda.odt"; no path separators
    documents::Request request;
    /// Of a client's copy: what is internal and was left out of it, or stands in it because the template has it (V37).
    std::vector<Problem> warnings{};
};

/// Planerka with its data. Blueprints and templates are read when they are first asked for, and kept. Safe to use from
/// several threads.
class Planner
{
public:
    /// `data` is the folder with blueprints.json and en/, ru/ templates. Error: "file.missing" for another folder.
    static Result<Planner> open(const std::filesystem::path& data);

    /// Valid as long as a copy of this planner lives. Errors: of read_file and parse_blueprints.
    Result<std::span<const Blueprint>> blueprints() const;

    /// A draft for a purpose: next working day, 10:00, in this machine's time zone. Errors: "purpose.unknown" with the
    /// known ids, and those of blueprints().
    Result<Meeting> new_meeting(std::string_view purpose_id, Language language,
                                std::optional<Minutes> duration = std::nullopt) const;

    /// Makes one document. Errors: "minutes.not_held" (V28), "cost.private" (a cost sheet for the client), the first
    /// error of check() for that document as "meeting.problem" (with its id; the path as place), of documents::fields
    /// and of the template: "template.wrong_kind", "template.unknown_field" with the place in the document, and those
    /// of read_file and Template::parse.
    Result<Document> make(documents::Kind kind, const Meeting& meeting, const MakeOptions& options = {}) const;

private:
    struct Data;
    explicit Planner(std::shared_ptr<Data> data);
    std::shared_ptr<Data> data_;
};

/// The template's type, the kinds of document it can be used for, and the tags that stand in the way.
struct TemplateReport
{
    std::vector<odf::TagUse> tags{};
    std::vector<documents::Kind> fits{};      ///< kinds that know every tag, among those asked about
    std::vector<odf::TagUse> unknown{};       ///< of the kind asked about, or of the nearest one
    std::optional<documents::Kind> nearest{}; ///< the kind `unknown` speaks of
};

/// Looks at a template without making a document; `kind` limits the question to one. Errors: of read_file and
/// Template::parse, "template.wrong_kind" if no kind of document has this type of template.
Result<TemplateReport> check_template(const std::filesystem::path& file,
                                      std::optional<documents::Kind> kind = std::nullopt);

/// A file name of `title` and the word for `request`, without anything a file system could object to, and not longer
/// than it takes.
std::string file_name(std::string_view title, const documents::Request& request);

/// Likewise for a meeting file: "Weekly pipeline review 2026-12-07.json".
std::string meeting_file_name(const Meeting& meeting);

/// What check() looks at when no document in particular is meant: all that could be made of this meeting now.
CheckFor everything_possible(const Meeting& meeting);

/// check() for everything_possible(), a cost too large to be added up (V21), and for a meeting with clients what their
/// documents will not show (V37); in the order of the ids.
std::vector<Problem> problems(const Meeting& meeting, Language language);

/// The names and shapes of the JSON answers; amounts are decimal strings.
/// Notes in `language`, else the meeting's; shifts of the twelve months from the later of the start and `today`.
Result<std::string> schedule_json(const Meeting& meeting, std::optional<Language> language = std::nullopt,
                                  const Date& today = {});
/// With "explain", the formula and source of each figure, where a language for it is given.
Result<std::string> cost_json(const Meeting& meeting, std::optional<Language> explained_in = std::nullopt,
                              PrivatePart private_part = PrivatePart::in_meeting_file);
std::string check_json(const Meeting& meeting, Language language);
/// What keeps a file from being read and is a rule of DOMAIN 3.2 all the same: V01, and V21 of what is no number;
/// nothing for any other error.
std::optional<std::string> check_json(const Error& error, Language language);
/// Texts and facts in `language`; beside the names of the issue, "source" of each rule, and "notJudged" and
/// "reservations" as in Advice.
std::string advise_json(const Meeting& meeting, const AdviceContext& context, Language language);

/// The meeting a document remembers, from the values of its two properties. Errors as parse_meeting.
Result<Meeting> remembered_meeting(std::string_view meeting_property);
} // namespace planerka::app
