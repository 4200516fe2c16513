// SPDX-License-Identifier: MPL-2.0
#include "commands.hpp"
#include "console.hpp"

#include "app/check_template.hpp"
#include "documents/unknown_tags.hpp"
#include "meeting/json.hpp"
#include "text/messages.hpp"

#include <algorithm>

namespace planerka::cli
{
namespace
{
using json::Json;
using Align = Table::Align;

Json tag_json(const odf::TagUse& tag)
{
    const auto* kind = tag.kind == '#' ? "section" : tag.kind == '^' ? "inverted" : "field";
    return {{"name", tag.name}, {"kind", kind}, {"scope", tag.scope}, {"place", tag.place}};
}

Json extra_json(const odf::Extra& extra)
{
    return {{"kind", std::string(odf::name_of(extra.kind))}, {"place", extra.place}, {"what", extra.what}};
}

/// What documents may not get of the template, a line each.
std::string extras_text(const app::TemplateReport& report, Language language)
{
    if (report.extras.empty())
        return {};
    Table table({Align::left, Align::left, Align::left});
    for (const auto& extra : report.extras)
        table.add({"  " + text::message(language, "cli.extra." + std::string(odf::name_of(extra.kind)),
                                        {{"n", std::int64_t{1}}}),
                   extra.place, extra.what});
    return text::message(language, "cli.template.extras") + '\n' + table.to_string();
}

std::string report_json(const app::TemplateReport& report)
{
    auto fits = Json::array();
    auto tags = Json::array();
    auto unknown = Json::array();
    for (const auto kind : report.fits)
        fits.push_back(std::string(documents::name_of(kind)));
    for (const auto& tag : report.tags)
        tags.push_back(tag_json(tag));
    for (const auto& tag : report.unknown)
        unknown.push_back(tag_json(tag));
    auto unprintable = Json::array();
    for (const auto& tag : report.unprintable)
        unprintable.push_back(tag_json(tag));
    auto extras = Json::array();
    for (const auto& extra : report.extras)
        extras.push_back(extra_json(extra));
    return json::to_text({{"fits", std::move(fits)},
                          {"tags", std::move(tags)},
                          {"unknown", std::move(unknown)},
                          {"unprintable", std::move(unprintable)},
                          {"extras", std::move(extras)}});
}

std::string report_text(const app::TemplateReport& report, Language language)
{
    if (!report.fits.empty())
    {
        std::string kinds;
        for (const auto kind : report.fits)
            kinds.append(kinds.empty() ? "" : ", ").append(documents::name_of(kind));
        return text::message(language, "cli.template.fits",
                             {{"kinds", kinds}, {"n", static_cast<std::int64_t>(report.tags.size())}}) +
               '\n';
    }
    const auto listed = [&](const std::vector<odf::TagUse>& tags, const char* key)
    {
        if (tags.empty())
            return std::string();
        Table table({Align::left, Align::left, Align::left});
        for (const auto& tag : tags)
        {
            const auto nearest = documents::nearest_name(tag, *report.nearest);
            table.add({"  {{" + (tag.kind == 'f' ? "" : std::string(1, tag.kind)) + tag.name + "}}", tag.place,
                       nearest.empty() || nearest == tag.name
                           ? ""
                           : text::message(language, "cli.template.nearest", {{"name", nearest}})});
        }
        return text::message(language, std::string("cli.template.") + key,
                             {{"kind", std::string(documents::name_of(*report.nearest))},
                              {"n", static_cast<std::int64_t>(tags.size())}}) +
               '\n' + table.to_string();
    };
    return listed(report.unknown, "unknown") + listed(report.unprintable, "unprintable");
}
} // namespace

int run(const TemplateCheckCommand& command, const Common& common)
{
    const auto report = app::check_template(command.file, command.kind);
    if (!report)
        return fail(report.error(), common);
    const auto verdict = report.value().fits.empty() ? kFailed : 0;
    return std::max(
        verdict, answer(common.json ? report_json(report.value())
                                    : report_text(report.value(), common.ui) + extras_text(report.value(), common.ui)));
}
} // namespace planerka::cli
