// SPDX-License-Identifier: MPL-2.0

// bench_panel [TOOLKIT]: how long the sidebar takes from a key to what comes of it on the screen, and how long to open
// a meeting; measured within the office, for three sizes of meetings.
#include "driver/desk.hxx"
#include "driver/panel.hxx"

#include "bridge/paths.hxx"
#include "meeting/meeting_file.hpp"
#include "text/messages.hpp"

#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/task/XJob.hpp>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace
{
using namespace planerka;
using namespace planerka::ui_tests;
using office_tests::Closing;
using office_tests::Model;
using office_tests::Office;
using office_tests::Reference;
using office_tests::Sequence;
using office_tests::UNO_QUERY_THROW;

Meeting meeting_of(std::size_t items, std::size_t people)
{
    auto meeting = load_meeting(PLANERKA_EXAMPLES "/pipeline-review.json").value();
    const auto item = meeting.agenda.at(1);
    const auto person = meeting.attendees.at(1);
    meeting.agenda.resize(1);
    meeting.attendees.resize(1);
    while (meeting.agenda.size() < items)
    {
        meeting.agenda.push_back(item);
        meeting.agenda.back().id = "n" + std::to_string(meeting.agenda.size());
    }
    while (meeting.attendees.size() < people)
    {
        meeting.attendees.push_back(person);
        meeting.attendees.back().id = "p" + std::to_string(meeting.attendees.size());
        meeting.attendees.back().name = "Person " + std::to_string(meeting.attendees.size());
    }
    meeting.id = "bench-" + std::to_string(people);
    meeting.duration_minutes = 690;
    return meeting;
}

std::vector<double> measured(const Office& office, std::vector<css::beans::NamedValue> arguments)
{
    Sequence<double> times;
    office.create<css::task::XJob>("org.planerka.bench.Stopwatch")->execute(uno::to_sequence(arguments)) >>= times;
    return {times.begin(), times.end()};
}

std::vector<double> typed(const Office& office, const Panel& panel, const char* field,
                          const std::vector<std::string>& texts)
{
    std::vector<office_tests::OUString> all;
    for (const auto& text : texts)
        all.push_back(uno::to_ou(text));
    const Reference<css::awt::XTextComponent> control(panel.control(field), UNO_QUERY_THROW);
    return measured(office, {{"Field", css::uno::Any(control)}, {"Texts", css::uno::Any(uno::to_sequence(all))}});
}

double median(std::vector<double> times)
{
    std::ranges::sort(times);
    return times.at(times.size() / 2);
}
} // namespace

int main(int count, char** arguments)
{
    Desk desk({.toolkit = count > 1 ? arguments[1] : "gtk3"});
    auto& office = desk.office;
    office.end_and_restart_with(PLANERKA_STOPWATCH);
    const auto document = desk.window("swriter");
    const Closing closing(document);
    const Panel panel(office, document);
    const Reference<css::frame::XDispatchProvider> frame(document->getCurrentController()->getFrame(), UNO_QUERY_THROW);
    const auto at_first = measured(office, {}).at(0);
    std::printf("%-22s %9s  %22s  %22s\n", "people, items", "open ms", "key: median, most ms", "length: median, most");
    for (const auto& [people, items] : {std::pair<std::size_t, std::size_t>(3, 6), {20, 40}, {200, 60}})
    {
        const auto file = office.folder() / (std::to_string(people) + ".json");
        if (const auto saved = save_meeting(meeting_of(items, people), file); !saved)
        {
            std::fprintf(stderr, "%s\n", text::describe(saved.error(), Language::en).c_str());
            return 1;
        }
        const auto open =
            measured(office, {{"Frame", css::uno::Any(frame)}, {"File", css::uno::Any(uno::to_url(file))}});
        std::vector<std::string> titles, lengths;
        for (int i = 0; i < 60; ++i)
        {
            titles.push_back("Meeting " + std::to_string(i));
            lengths.push_back(std::to_string(690 - i % 2 * 5));
        }
        const auto keys = typed(office, panel, "title", titles);
        const auto totals = typed(office, panel, "durationMinutes", lengths);
        std::printf("%4zu, %3zu %24.1f  %13.1f %8.1f  %13.1f %8.1f\n", people, items, open.at(0), median(keys),
                    *std::ranges::max_element(keys), median(totals), *std::ranges::max_element(totals));
    }
    panel.open_meeting(PLANERKA_EXAMPLES "/pipeline-review.json");
    std::printf("memory: %.0f MB at first, %.0f MB afterwards\n", at_first, measured(office, {}).at(0));
}
