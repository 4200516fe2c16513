// SPDX-License-Identifier: MPL-2.0
// A meeting file from anywhere: read, check, schedule, cost, documents' fields, write.
#include "fuzz.hpp"

#include "app/answers_check.hpp"
#include "app/answers_cost.hpp"
#include "app/answers_schedule.hpp"
#include "documents/documents.hpp"
#include "documents/visible.hpp"
#include "meeting/meeting_file.hpp"
#include "text/messages.hpp"

using namespace planerka;

namespace
{
constexpr Language kLanguages[] = {Language::en, Language::ru};

void describe(const Error& error)
{
    for (const auto language : kLanguages)
        fuzz::require(!text::describe(error, language).empty(), "an error has a text");
}

/// The file and its private file hold the meeting between them.
void split_and_join(const Meeting& meeting)
{
    auto shared = parse_meeting(to_json(meeting, Part::without_pay));
    fuzz::require(shared.has_value(), "what may be shared can be read");
    const auto secret = private_json(meeting);
    if (!secret.empty())
        fuzz::require(add_private(shared.value(), secret).has_value(), "the private file can be read");
    fuzz::require(to_json(shared.value(), Part::without_pay) == to_json(meeting, Part::without_pay),
                  "the shared part survives writing");
}

/// One of the documents, in one language for one reader: which, the input says by its size. All of them for every input
/// would leave no time to try many.
documents::Request request_for(std::size_t size)
{
    return {documents::kKinds[size % 4], kLanguages[size / 4 % 2],
            size / 8 % 2 == 0 ? documents::Reader::internal : documents::Reader::client, false};
}

void use(const Meeting& meeting, const documents::Request& request)
{
    (void)app::check_json(meeting, request.language);
    (void)to_json(documents::visible_part(meeting, request));
    if (const auto view = documents::view_of(meeting, request); !view)
        describe(view.error());
    else if (const auto fields = documents::fields(view.value()); !fields)
        describe(fields.error());
    else
        (void)documents::info(view.value());
    if (const auto answer = app::schedule_json(meeting); !answer)
        describe(answer.error());
    if (const auto answer = app::cost_json(meeting); !answer)
        describe(answer.error());
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto meeting = parse_meeting(fuzz::text_of(data, size));
    if (!meeting)
    {
        describe(meeting.error());
        return 0;
    }
    const auto written = to_json(meeting.value());
    const auto again = parse_meeting(written);
    fuzz::require(again.has_value(), "a meeting that was written can be read");
    fuzz::require(to_json(again.value()) == written, "a meeting written and read is the same");
    split_and_join(meeting.value());
    use(meeting.value(), request_for(size));
    return 0;
}
