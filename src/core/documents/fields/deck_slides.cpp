// SPDX-License-Identifier: MPL-2.0
#include "documents/fields/deck_slides.hpp"

#include "documents/fields/deck_pages.hpp"
#include "documents/fields/people.hpp"
#include "text/format.hpp"
#include "text/messages.hpp"

#include <boost/algorithm/string.hpp>

#include <algorithm>

namespace planerka::documents
{
std::string joined_nonempty(Texts parts, const char* separator)
{
    std::erase(parts, "");
    return boost::join(parts, separator);
}

std::string as_headline(std::string sentence)
{
    if (std::ranges::count(sentence, '.') == 1 && sentence.back() == '.')
        sentence.pop_back();
    return sentence;
}

odf::List list_of(const Texts& texts)
{
    odf::List list;
    for (const auto& each : texts)
        if (!each.empty())
            list.emplace_back(each);
    return list;
}

std::string SlideMaker::say(const std::string& key, std::initializer_list<text::Argument> arguments) const
{
    return text::message(language_, "documents.deck." + key, arguments);
}

std::string SlideMaker::when(const AgendaLine& line) const
{
    if (!meeting_.start())
        return text::minutes(line.slot.minutes, language_);
    return text::time_range(line.slot.start.minute_of_day, line.slot.end.minute_of_day);
}

std::string SlideMaker::when_and_who(const AgendaLine& line) const
{
    const auto* owner = line.item ? meeting_.attendee(line.item->owner_id) : nullptr;
    return joined_nonempty({when(line), owner ? name_of(*owner, language_) : ""}, ", ");
}

odf::List SlideMaker::notes(const AgendaLine* line, const std::string& prompt) const
{
    return list_of({line ? when_and_who(*line) : "", with_prompts_ ? say("notes." + prompt) : ""});
}

odf::Record SlideMaker::slide(std::string headline, const Texts& lines, odf::List speaker_notes,
                              std::string kicker) const
{
    return {{"headline", std::move(headline)},
            {"kicker", std::move(kicker)},
            {"lines", list_of(lines)},
            {"notes", std::move(speaker_notes)}};
}

/// The headline of one more slide with the same message.
std::string SlideMaker::continued(const std::string& headline, const odf::List& before) const
{
    return before.empty() ? headline : say("continued", {{"headline", headline}});
}

odf::List SlideMaker::slides(const std::string& headline, const Texts& lines, const odf::List& speaker_notes) const
{
    odf::List list;
    for (const auto& page : pages(lines, height_of_point, kRoomForPoints))
        list.emplace_back(slide(continued(headline, list), page, speaker_notes));
    return list;
}
} // namespace planerka::documents
