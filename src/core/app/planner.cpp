// SPDX-License-Identifier: MPL-2.0
#include "app/planner.hpp"

#include "app/detail/templates.hpp"
#include "app/file_name.hpp"
#include "base/file.hpp"
#include "check/check.hpp"
#include "documents/documents.hpp"
#include "documents/leaks.hpp"
#include "documents/left_out.hpp"
#include "load/rates_of_meeting.hpp"
#include "meeting/meeting_file.hpp"
#include "panel/purpose.hpp"
#include "settings/use.hpp"
#include "time/zone.hpp"

#include <boost/uuid/random_generator.hpp>
#include <boost/uuid/uuid_io.hpp>

#include <algorithm>
#include <chrono>
#include <map>
#include <mutex>
#include <tuple>

namespace planerka::app
{
using documents::Kind;
using documents::Reader;
using documents::Request;

namespace
{
Request request_for(Kind kind, const Meeting& meeting, const MakeOptions& options)
{
    Request request;
    request.kind = kind;
    request.language = options.language.value_or(meeting.language);
    request.form = kind == Kind::minutes && options.form;
    const bool for_client = kind != Kind::cost && meeting.audience != Audience::internal;
    request.reader = options.reader.value_or(for_client ? Reader::client : Reader::internal);
    request.legal_text = options.look.legal_text;
    return request;
}

/// V36: a template that prints recognition would name people; to a client nobody is named.
bool names_the_recognised(const odf::Template& document_template, const Request& request)
{
    const auto tags = document_template.tags();
    return request.kind != Kind::cost && request.reader == Reader::internal &&
           std::ranges::any_of(tags, [](const odf::TagUse& tag) { return tag.name == "recognition"; });
}

std::vector<odf::Extra> taken_out(const odf::Template& document_template, odf::Keep keep)
{
    auto extras = document_template.extras();
    std::erase_if(extras, [keep](const odf::Extra& extra) { return odf::is_kept(extra.kind, keep); });
    return extras;
}

/// What the kind of document alone forbids.
Result<void> allowed(const Meeting& meeting, const Request& request)
{
    if (request.kind == Kind::cost && request.reader == Reader::client)
        return Error{"cost.private"};
    if (request.kind == Kind::minutes && meeting.status != Status::held && !request.form)
        return Error{"minutes.not_held", {}, "status"};
    return success();
}

/// The first error of the meeting that stands in the way of the document.
Result<void> checked(const Meeting& meeting, const Request& request, const odf::Template& document_template)
{
    // Who signs and who does what is filled in by hand where minutes are only a form.
    const CheckFor purpose{.cost_sheet = request.kind == Kind::cost,
                           .minutes = request.kind == Kind::minutes && !request.form,
                           .recognition = names_the_recognised(document_template, request)};
    const auto scheduled = schedule(meeting);
    // Whoever shows the error chooses its language, so it carries the sentence in each.
    Error error{"meeting.problem"};
    for (const auto language : kLanguages)
    {
        const auto problems = check(meeting, scheduled, language, purpose);
        const auto first = std::ranges::find(problems, Severity::error, &Problem::severity);
        if (first == problems.end())
            return success();
        error.args["id"] = first->id;
        error.args["text_" + std::string(code_of(language))] = first->text;
        error.place = first->path;
    }
    return error;
}

/// On this machine's clock.
Date next_working_day(const std::string& zone)
{
    using namespace std::chrono;
    const Instant now{duration_cast<minutes>(system_clock::now().time_since_epoch()).count()};
    auto day = local_at(now, zone).date.plus_days(1);
    while (day.weekday() >= 5)
        day = day.plus_days(1);
    return day;
}

constexpr int kStartOfDraft = 10 * 60; ///< minute of the day

NewMeeting start_of(const NewMeetingRequest& wanted)
{
    NewMeeting start;
    start.id = to_string(boost::uuids::random_generator()());
    start.language = wanted.language;
    start.duration_minutes = wanted.duration;
    start.time_zone = system_time_zone();
    start.start_local = LocalTime{wanted.date ? *wanted.date : next_working_day(start.time_zone),
                                  wanted.minute_of_day.value_or(kStartOfDraft)}
                            .to_string();
    start.title = wanted.title;
    start.audience = wanted.audience;
    start.client = wanted.client;
    start.attendees = wanted.attendees;
    if (wanted.settings)
        start.organizer = settings::user(*wanted.settings);
    return start;
}

/// Refuses an agenda that the scheduler refuses; one for which there is too little time says what its purpose needs.
Result<void> holds_its_agenda(const Meeting& meeting)
{
    const auto scheduled = schedule(meeting);
    if (scheduled)
        return success();
    const auto& error = scheduled.error();
    const auto needed = error.args.find("needed");
    if (error.code != "schedule.too_short" || needed == error.args.end())
        return error;
    return Error{"purpose.too_short",
                 {{"purpose", meeting.purpose_id},
                  {"minutes", std::to_string(meeting.duration_minutes)},
                  {"needed", needed->second}}};
}
} // namespace

struct Planner::Data
{
    explicit Data(std::filesystem::path data_folder) : folder(std::move(data_folder)) {}

    std::filesystem::path folder;
    std::mutex mutex{}; ///< of what is read when it is first asked for
    std::optional<std::vector<Blueprint>> blueprints{};
    /// By what they differ in: language, kind, accent, paper, and the bytes of the logo.
    std::map<std::tuple<Language, Kind, std::string, bool, std::string>, odf::Template> templates{};

    std::filesystem::path blueprint_file() const { return folder / "blueprints.json"; }

    Result<std::span<const Blueprint>> known_blueprints()
    {
        const std::scoped_lock lock(mutex);
        if (!blueprints)
        {
            PLANERKA_TRY(const auto text, read_file(blueprint_file()));
            auto parsed = parse_blueprints(text);
            if (!parsed)
                return std::move(parsed).error().in_file(blueprint_file().string());
            blueprints = std::move(parsed).value();
        }
        return std::span<const Blueprint>(*blueprints);
    }

    Result<odf::Template> own_template(Kind kind, const Dress& dress)
    {
        const std::scoped_lock lock(mutex);
        const auto language = dress.language;
        const auto key =
            std::tuple(language, kind, dress.accent, dress.is_letter, dress.logo ? dress.logo->bytes : std::string());
        if (const auto found = templates.find(key); found != templates.end())
            return found->second;
        PLANERKA_TRY(auto parsed, parse_template(folder / code_of(language) / template_name(kind), dress));
        return templates.emplace(key, std::move(parsed)).first->second;
    }
};

Planner::Planner(std::shared_ptr<Data> data) : data_(std::move(data)) {}

Result<Planner> Planner::open(const std::filesystem::path& folder)
{
    auto data = std::make_shared<Data>(folder);
    if (!std::filesystem::exists(data->blueprint_file()))
        return Error{"file.missing"}.in_file(data->blueprint_file().string());
    use_zones_of(folder);
    return Planner(std::move(data));
}

Result<std::span<const Blueprint>> Planner::blueprints() const
{
    return data_->known_blueprints();
}

Result<const Blueprint*> Planner::blueprint_of(std::string_view purpose) const
{
    PLANERKA_TRY(const auto all, blueprints());
    if (const auto found = std::ranges::find(all, purpose, &Blueprint::id); found != all.end())
        return &*found;
    std::string known;
    for (const auto& blueprint : all)
        known.append(known.empty() ? "" : ", ").append(blueprint.id);
    return Error{"purpose.unknown", {{"purpose", std::string(purpose)}, {"known", known}}};
}

Result<Meeting> Planner::new_meeting(const NewMeetingRequest& wanted) const
{
    PLANERKA_TRY(const auto* blueprint, blueprint_of(wanted.purpose));
    auto meeting = make_meeting(*blueprint, start_of(wanted));
    PLANERKA_CHECK(holds_its_agenda(meeting));
    if (wanted.rates)
    {
        meeting.costs.emplace().currency = wanted.rates->currency.code();
        PLANERKA_CHECK(take_rates(meeting, *wanted.rates));
    }
    else if (wanted.settings)
        meeting.costs->currency = wanted.settings->text("currency");
    if (wanted.settings)
        settings::complete(meeting, *wanted.settings);
    return meeting;
}

Result<Meeting> Planner::new_meeting(std::string_view purpose_id, Language language,
                                     std::optional<Minutes> duration) const
{
    NewMeetingRequest wanted;
    wanted.purpose = purpose_id;
    wanted.language = language;
    wanted.duration = duration;
    return new_meeting(wanted);
}

Result<void> Planner::take_agenda(Meeting& meeting, std::string_view purpose, OwnAgenda own) const
{
    PLANERKA_CHECK(blueprint_of(purpose));
    PLANERKA_TRY(const auto all, blueprints());
    if (own == OwnAgenda::is_kept && panel::has_own_agenda(meeting, all))
        return Error{"agenda.own", {}, "agenda"};
    auto changed = meeting;
    changed.purpose_id = purpose;
    changed.custom_purpose.clear();
    panel::take_blueprint_agenda(changed, all);
    PLANERKA_CHECK(holds_its_agenda(changed));
    meeting = std::move(changed);
    return success();
}

Result<Document> Planner::make(Kind kind, const Meeting& meeting, const MakeOptions& options) const
{
    const auto request = request_for(kind, meeting, options);
    PLANERKA_CHECK(allowed(meeting, request));
    const auto keep = request.reader == Reader::client ? odf::Keep::pages_alone
                      : options.keep_macros            ? odf::Keep::everything
                                                       : odf::Keep::nothing_that_acts;
    Dress dress{request.language, options.look.accent, options.look.is_letter, {}};
    std::optional<Error> no_logo;
    if (!options.template_file && kind != Kind::cost)
    {
        if (auto logo = logo_of(meeting, options.look))
            dress.logo = std::move(logo).value();
        else
            no_logo = std::move(logo).error();
    }
    PLANERKA_TRY(const auto document_template, options.template_file
                                                   ? users_template(*options.template_file, kind, keep)
                                                   : data_->own_template(kind, dress));
    PLANERKA_CHECK(checked(meeting, request, document_template));
    PLANERKA_TRY(const auto view, documents::view_of(meeting, request));
    PLANERKA_TRY(const auto fields, documents::fields(view));

    const auto language = options.messages.value_or(request.language);
    auto package = document_template.merge_parts(fields, documents::info(view));
    if (!package)
        return std::move(package).error().in_file(options.template_file ? options.template_file->string()
                                                                        : template_name(kind));
    return Document{package.value().write(),
                    file_name(meeting.title, request),
                    request,
                    documents::left_out(meeting, documents::output_of(kind), request.reader, language),
                    documents::leaks(view, package.value(), language),
                    taken_out(document_template, keep),
                    std::move(no_logo)};
}

Result<Meeting> remembered_meeting(std::string_view meeting_property)
{
    PLANERKA_TRY(auto meeting, parse_meeting(meeting_property));
    meeting.private_unread = true; // a document shows rates at most, the private file may hold the salaries
    return meeting;
}
} // namespace planerka::app
