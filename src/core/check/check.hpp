// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "meeting/meeting.hpp"

#include <string>
#include <vector>

namespace planerka
{
enum class Severity
{
    error, ///< blocks making documents
    warning,
    question, ///< can be answered with a change
};

/// What is wrong with a meeting or could be better (DOMAIN 3.2).
struct Problem
{
    std::string id; ///< "V02"
    Severity severity = Severity::error;
    std::string path; ///< JSON path, e.g. "agenda[2].plannedMinutes"
    std::string text; ///< in the language asked for: what is wrong, what to do
};

/// What the check is made for: some rules concern one document alone.
struct CheckFor
{
    bool cost_sheet = false;  ///< V20, V38
    bool minutes = false;     ///< V12, V26
    bool recognition = false; ///< V36 is an error: the document names those who are recognised
};

/// Everything DOMAIN 3.2 says of this meeting, in order of their ids; empty if all is well. Money is only checked where
/// the meeting has cost data. Not among them: V01, which keeps a file from being read, V28, which concerns an action,
/// see app::Planner::make(), and V37, which concerns a document, see documents::left_out().
///
/// Beyond the table of DOMAIN:
///   V36 is a warning where no document names the person: the entry is left out until there is consent.
///   V38 is an error of the cost sheet where the meeting gives a margin that is not above zero.
///   V03 is also of the days of a meeting that is no conference: its kind decides, and asks for the justification.
///   V05, V06, V07, V24, V27, V40 go by the days of a conference, V06, V07 and V40 by each of them.
///   V23 is a warning for a rate without a date. V29 too if rule and exceptions leave no meeting.
///   V33 is of Skype for people: its name, or a link to join.skype.com. Skype for Business is another product, whose
///   servers run on in companies, so its name is no reason to warn.
///   V34: a phone number of one's own is a fallback, as is a dial-in number.
///   V35: of a hybrid meeting those come in person who have travel time, or whose readiness to join from afar is not
///   recorded and whose time zone, if given, is the organiser's. A meeting that does not say in what form it is held
///   is held in the room that it names.
///   V21 of a rate, or of what a salary comes to: at most highest_hourly_rate() of the currency.
///   V41 a text that is no date, V42 a fixed start that cannot be, V43 a value this version does not know (an error
///   where the cost depends on it), V44 a text that is no time of day, V45 a link without a scheme, V46 an id of
///   nobody, V47 of no item or decision. Of a conference (DOMAIN 5.6): V48 days out of order, or a start that is not
///   that of the first day, V49 a day of less than 5 or more than 720 minutes, V52 an item on a day that there is not,
///   V53 a duration shorter than its agenda or longer than its days. V50 what schedule() notes, V51 a campaign that
///   ends before it begins, V54 a cost line without an amount or a price, V55 sales not made that are to be counted
///   without a revenue or a margin.
std::vector<Problem> check(const Meeting& meeting, Language language, CheckFor purpose = {});

bool has_errors(const std::vector<Problem>& problems);

/// "error", "warning", "question".
std::string_view name_of(Severity severity);
} // namespace planerka
