// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "documents/fields/agenda_lines.hpp"
#include "meeting/meeting.hpp"
#include "odf/value.hpp"
#include "text/messages.hpp"

#include <initializer_list>
#include <string>
#include <vector>

/// How one slide of a deck is made: documents/README.md, "Client deck".
namespace planerka::documents
{
using Texts = std::vector<std::string>;

/// The parts that are not empty, with `separator` between them.
std::string joined_nonempty(Texts parts, const char* separator);

/// A sentence as a headline: without the full stop, unless there are several sentences or abbreviations.
std::string as_headline(std::string sentence);

/// The texts that are not empty.
odf::List list_of(const Texts& texts);

class SlideMaker
{
public:
    /// `meeting` is borrowed. `with_prompts`: the notes tell the speaker what to do.
    SlideMaker(const Meeting& meeting, Language language, bool with_prompts)
        : meeting_(meeting), language_(language), with_prompts_(with_prompts)
    {
    }

    /// The message "documents.deck." + `key`.
    std::string say(const std::string& key, std::initializer_list<text::Argument> arguments = {}) const;

    /// "10:15–10:30, Dana Reyes"; without a start the minutes.
    std::string when_and_who(const AgendaLine& line) const;

    /// What stands under a slide: when and by whom it is shown, if `line` is, and what the speaker is to do there.
    odf::List notes(const AgendaLine* line, const std::string& prompt) const;

    odf::Record slide(std::string headline, const Texts& lines, odf::List speaker_notes, std::string kicker = {}) const;

    /// The headline of one more slide with the same message.
    std::string continued(const std::string& headline, const odf::List& before) const;

    /// As many slides as the lines need; none without lines.
    odf::List slides(const std::string& headline, const Texts& lines, const odf::List& speaker_notes) const;

private:
    std::string when(const AgendaLine& line) const;

    const Meeting& meeting_;
    Language language_;
    bool with_prompts_;
};
} // namespace planerka::documents
