// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "agenda/blueprint.hpp"
#include "base/result.hpp"
#include "documents/documents.hpp"
#include "meeting/meeting.hpp"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// One function for each thing a user can do. The command, the sidebar and the UNO service call these and show what comes back.
namespace planerka::app
{
/// What to make. Absent values come from the meeting: its language, and for the reader its audience (the deck: always the client).
struct MakeOptions
{
    std::optional<Language> language{};
    std::optional<documents::Reader> reader{};
    std::optional<std::filesystem::path> template_file{}; ///< instead of Planerka's own
    bool form = false;                                    ///< minutes of a meeting not yet held: a form to fill in
};

struct Document
{
    std::string bytes;     ///< an ODF package
    std::string file_name; ///< suggested: "Weekly pipeline review – agenda.odt"; no path separators
    documents::Request request;
};

/// Planerka with its data (blueprints, templates). Parses a template on its first use and keeps it. Safe to use from several threads.
class Planner
{
public:
    /// `data` is the folder with blueprints.json and en/, ru/ templates. Errors: of read_file and parse_blueprints.
    static Result<Planner> open(const std::filesystem::path& data);

    const std::vector<Blueprint>& blueprints() const;

    /// A draft for a purpose: next working day, 10:00, in `time_zone` (default: this machine's). Error: "purpose.unknown" with the known ids.
    Result<Meeting> new_meeting(std::string_view purpose_id, Language language,
                                std::optional<Minutes> duration = std::nullopt) const;

    /// Makes one document. Errors: the first error of check() for that document as "meeting.problem" (with its id and path), "minutes.not_held"
    /// (V28), of documents::fields and of the template.
    Result<Document> make(documents::Kind kind, const Meeting& meeting, const MakeOptions& options = {}) const;

private:
    struct Data;
    explicit Planner(std::shared_ptr<Data> data);
    std::shared_ptr<Data> data_;
};

/// The names and shapes of the JSON answers; amounts are decimal strings.
Result<std::string> schedule_json(const Meeting& meeting);
Result<std::string> cost_json(const Meeting& meeting);
std::string check_json(const Meeting& meeting, Language language);

/// The meeting a document remembers, from the values of its two properties. Errors as parse_meeting.
Result<Meeting> remembered_meeting(std::string_view meeting_property);
}
