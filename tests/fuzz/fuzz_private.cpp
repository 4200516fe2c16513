// SPDX-License-Identifier: MPL-2.0
// A private file that was put beside a meeting.
#include "fuzz.hpp"

#include "app/answers_cost.hpp"
#include "documents/documents.hpp"
#include "documents/sample.hpp"
#include "meeting/meeting_file.hpp"
#include "text/messages.hpp"

using namespace planerka;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const auto sample = documents::sample_meeting();
    auto meeting = sample;
    if (const auto added = add_private(meeting, fuzz::text_of(data, size)); !added)
    {
        fuzz::require(!text::describe(added.error(), Language::ru).empty(), "an error has a text");
        return 0;
    }
    const auto written = private_json(meeting);
    auto again = meeting;
    fuzz::require(written.empty() || add_private(again, written).has_value(), "a private file can be read again");
    fuzz::require(private_json(again) == written, "a private file written and read is the same");
    fuzz::require(to_json(meeting, Part::without_pay) == to_json(sample, Part::without_pay),
                  "a private file changes nothing that is shared");
    (void)app::cost_json(meeting);
    if (const auto view = documents::view_of(meeting, {documents::Kind::cost, Language::en}))
        (void)documents::fields(view.value());
    return 0;
}
