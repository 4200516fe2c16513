// SPDX-License-Identifier: MPL-2.0
// How often a keystroke copies the meeting and writes it out. The meeting holds one text of a size that nothing else
// has, so every copy of the meeting, and of its text in JSON, asks for memory of that size: operator new counts how
// often.
#include "app/session.hpp"
#include "documents/visible.hpp"
#include "panel/editor_fixture.hpp"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <cstdlib>
#include <new>

namespace
{
constexpr std::size_t kLongText = 1'234'567; ///< bytes
std::atomic<int> long_texts = 0;
} // namespace

[[gnu::noinline]] void* operator new(std::size_t size)
{
    if (size == kLongText + 1) // and the byte behind a string
        ++long_texts;
    if (auto* const memory = std::malloc(size ? size : 1))
        return memory;
    throw std::bad_alloc();
}

[[gnu::noinline]] void* operator new(std::size_t size, const std::nothrow_t&) noexcept
{
    return std::malloc(size ? size : 1);
}

[[gnu::noinline]] void operator delete(void* memory) noexcept
{
    std::free(memory);
}

[[gnu::noinline]] void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}

namespace planerka::app
{
namespace
{
struct Typist : panel::EditorFixture
{
    Typist()
    {
        meeting.justification = std::string(kLongText, 'x');
        folds.set("section:meeting", false); // what is shown of it would be counted, too
    }

    /// Types and shows what came of it, as a panel does; returns how often the long text was copied for it.
    int copies_of_a_keystroke(Session& session, std::string_view place, std::string_view text)
    {
        const auto seen = session.show(folds, around, blueprints, Language::en).seen;
        const auto before = long_texts.load();
        session.edit(
            seen, concern_of(place),
            [&](Meeting& edited, panel::WrongTexts& wrong)
            { return panel::Editor(edited, wrong, blueprints, Language::en).type(place, text); },
            {}, "type " + std::string(place));
        const auto shown = session.show(folds, around, blueprints, Language::en);
        BOOST_TEST(!shown.view.body.empty());
        return long_texts - before;
    }
};

/// Letters one after another; the first of a field begins a step that can be undone.
const std::pair<const char*, const char*> kKeystrokes[]{{"title", "W"},
                                                        {"title", "Weekly"},
                                                        {"durationMinutes", "40"},
                                                        {"durationMinutes", "45"},
                                                        {"durationMinutes", "forty"},
                                                        {"agenda[2].title", "Deals"},
                                                        {"attendees[1].cost.loadedHourlyRate", "90"},
                                                        {"chair", "a2"},
                                                        {"purposeId", "client_demo"}};
} // namespace

BOOST_FIXTURE_TEST_SUITE(keystroke_tests, Typist)

BOOST_AUTO_TEST_CASE(copies_are_counted)
{
    const auto before = long_texts.load();
    const auto copy = meeting;
    BOOST_TEST(long_texts - before == 1);
    BOOST_TEST(!to_json(copy).empty());
    BOOST_TEST(long_texts - before >= 2);
}

BOOST_AUTO_TEST_CASE(the_first_letter_of_a_step_copies_the_meeting_once_and_no_other_does)
{
    const auto session = std::make_shared<Session>(SessionState{meeting});
    std::string last;
    for (const auto& [place, text] : kKeystrokes)
    {
        const int begins = last != place;
        BOOST_TEST(copies_of_a_keystroke(*session, place, text) == begins, text);
        last = place;
    }
    const auto before = long_texts.load();
    BOOST_TEST(session->undo());
    BOOST_TEST(session->redo());
    BOOST_TEST(long_texts - before == 0);
}

/// The document remembers what its readers may see: for that the meeting is copied once and written once.
BOOST_AUTO_TEST_CASE(a_keystroke_in_a_document_copies_and_writes_the_meeting_once)
{
    int stored = 0;
    const auto store = [&](const Session& session)
    {
        session.read(
            [&](const SessionState& state, Revision)
            {
                ++stored;
                const auto visible = documents::visible_part(state.meeting, *state.request);
                BOOST_TEST(documents::properties(visible, *state.request).size() > 0u);
            });
    };
    const documents::Request request{.kind = documents::Kind::agenda};
    const auto session =
        std::make_shared<Session>(SessionState{.meeting = meeting, .request = request}, SessionHooks{.changed = store});
    int changes = 0;
    std::string last;
    for (const auto& [place, text] : kKeystrokes)
    {
        const int begins = last != place;
        BOOST_TEST(copies_of_a_keystroke(*session, place, text) <= 2 + begins, text);
        last = place;
        changes += std::string_view(text) != "forty"; // which is no number, so nothing changes
    }
    BOOST_TEST(stored == changes);
}

BOOST_AUTO_TEST_SUITE_END()
} // namespace planerka::app
