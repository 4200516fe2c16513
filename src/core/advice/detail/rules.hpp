// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "advice/detail/facts.hpp"
#include "text/messages.hpp"

/// The rules of DOMAIN 7, each with what exactly makes it fire. "Required" is
/// what participation says, and the default; people who are only informed or sent apologies do not take part and are
/// not counted.
namespace planerka::advice
{
/// A rule has fired: the arguments of its messages "advice.R01.fact" and "advice.R01.text".
struct Fired
{
    std::vector<text::Argument> arguments{};
    std::string variant{}; ///< of the text, where a figure is missing: ".no_cost"
};

using Rule = std::optional<Fired>(const Facts&);

/// R01: no goal has a text, or no item has an outcome (an agenda without items has none).
Rule no_aim;

/// R02: kind is conference, and the justification is empty or blank.
Rule unjustified_conference;

/// R03: the decider of a decision item is optional, informed, away or not an attendee. Silent where no decider is
/// named. Of several the first in the agenda is told.
Rule decider_not_required;

/// R04: there are content items, and all are known to be information; the purpose is not clients, recognition or
/// training. Without a cost, or where a memo is not offered (DOMAIN 6.5), the text has no figures.
Rule only_information;

/// R05: all content items are owned by one person (head count 1), who is the organiser (organizerId, else the chair)
/// if there is one; no item has inputs; none is discussion, decision, practice or recognition; more than that one
/// person takes part; the purpose is not clients, recognition or training.
Rule one_mind;

/// R06: two people take part, and the agenda has 1 to 15 minutes of content. Silent if it is a call of 15 minutes
/// already.
Rule short_call;

/// R07: an item has inputs that are not marked as ready, and today is the last working day (Monday to Friday; no
/// holidays) before the meeting or later, up to the day of it. Of a series, the next meeting from today on. Silent for
/// meetings held or cancelled. The hours are those of internal people, all five times (DOMAIN 11.5).
Rule inputs_missing;

/// R08: there is a decision item, and more than seven required people (of all sides) take part.
Rule too_many_deciding;

/// R09: internal people who are optional or observers and own no item are more than a third of the internal people who
/// take part. The cost is the direct cost of their part.
Rule many_onlookers;

/// R10: with this meeting a quota carrier's week is amber or red. The one with the most hours is named. Not for a
/// meeting with clients: it adds no load to those who sell.
Rule overloaded_sellers;

/// R11: a series whose review date has passed (today is after it), or that began more than three calendar months before
/// today and has no review within the next three: DOMAIN says "older than 3 months", but whoever has set the date of
/// the next review need not be reminded every day until then. Not for what is cancelled or over. Counted are the
/// meetings from the start to yesterday, because the file remembers no review done. Silent without a today or if there
/// has been no meeting.
Rule review_due;

/// R12: of the last four earlier meetings that were held (or fewer, if there are no more; each once, none after today),
/// two or more have neither a decision nor an action.
Rule nothing_decided;

/// R13: the full cost of one meeting is above the gain expected of it. Silent without an expected revenue in the
/// currency of the cost, and without a margin.
Rule cost_above_gain;

/// R14: the meeting takes more than 90 minutes, or its content less than 70 % of them, and a shorter one is possible.
/// If the content is short, that is the shortest in steps of 5 minutes in which the scheduler gives every item its
/// planned minutes and leaves the usual buffer, else alternative A2, for which items are cut: the text says so. The
/// saving is in direct cost of one meeting. Not for conferences.
Rule too_long;

/// R15: in person, and travel (time and fares) costs more than attendance; alternative A5 is offered; the purpose is
/// not clients or recognition.
Rule travel_above_attendance;

/// R16: at least three people have another meeting that begins 0 to 9 minutes after the next meeting ends (earlier, if
/// it is to end early). Meetings that overlap are a clash, not this. Not for conferences with days of their own.
Rule back_to_back;

/// R17: held at a distance (video, conference call, hybrid), and somebody's device or connection is given and is not
/// "ok": "unknown" counts. Whether there is another way to join (dial-in, fallback) is told, and silences nothing.
Rule may_not_join;

/// R18: somebody who takes part has, at the start (of a series: of the next meeting; of a conference: of any of its
/// days), before 08:00 or 19:00 and later
/// on their own clock (DOMAIN 11.14). The first in the list is named in the text, all in the fact.
Rule outside_office_hours;

/// R19: the audience is the client or mixed, a client takes part, and there is a goal. A goal of such a meeting stands
/// in the agenda that the client receives: that is what "agreed" means here.
Rule time_with_client;

/// R20: a training with a practice item, or recognition with a recognition or practice item.
Rule live_practice;

/// R21: there is a decision item whose decider, if one is named, takes part, and the content items have at least two
/// owners who do.
Rule needs_discussion;

/// R22: the gain is above the full cost of one meeting, and the weeks of all internal people stay green.
Rule gain_above_cost;
} // namespace planerka::advice
