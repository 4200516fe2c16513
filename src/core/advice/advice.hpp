// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/language.hpp"
#include "base/named_values.hpp"
#include "load/load.hpp"
#include "meeting/meeting.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// "Should this meeting happen?": no hidden score, every rule shows the fact that fired it.
namespace planerka
{
enum class RuleType
{
    stop,
    replace,
    trim,
    hold,
    note, ///< worth knowing; the verdict does not depend on it
};

inline constexpr std::array kRuleTypes{Named{RuleType::stop, "stop"}, Named{RuleType::replace, "replace"},
                                       Named{RuleType::trim, "trim"}, Named{RuleType::hold, "hold"},
                                       Named{RuleType::note, "note"}};

constexpr std::string_view name_of(RuleType type)
{
    return name_in(kRuleTypes, type);
}

enum class Verdict
{
    do_not_send,
    another_way,
    smaller,
    worth_holding,
};

inline constexpr std::array kVerdicts{Named{Verdict::do_not_send, "do_not_send"},
                                      Named{Verdict::another_way, "another_way"}, Named{Verdict::smaller, "smaller"},
                                      Named{Verdict::worth_holding, "worth_holding"}};

constexpr std::string_view name_of(Verdict verdict)
{
    return name_in(kVerdicts, verdict);
}

/// A rule there is: its facts and texts are the messages "advice.<id>.fact", ".text" and ".source".
struct AdviceRule
{
    std::string_view id; ///< "R08"
    RuleType type = RuleType::trim;
};

/// All rules, in the order of the table in advice/README.md, "Rules".
std::span<const AdviceRule> advice_rules();

struct FiredRule
{
    std::string id; ///< "R08"
    RuleType type = RuleType::trim;
    std::string fact;   ///< what was found, with its figures
    std::string text;   ///< what to think about
    std::string source; ///< on what the rule rests: a source by its name, or that it is a working rule of ours
};

struct Advice
{
    Verdict verdict = Verdict::worth_holding;
    std::vector<FiredRule> rules{};        ///< in the order of their ids
    std::vector<std::string> not_judged{}; ///< ids of rules that weigh costs, where there is no cost to weigh
    /// What the verdict does not rest on, in sentences: costs that could not be counted, and why; errors of check();
    /// that the meeting is over.
    std::vector<std::string> reservations{};
};

/// What a company may see otherwise: advice/README.md, "Limits". As they are here they are what is usual.
struct AdviceLimits
{
    std::int64_t deciding_people = 7;          ///< above it too many decide (R08)
    Minutes longest = 90;                      ///< above it a meeting is long (R14)
    Decimal content_share{7, 1};               ///< of the duration; below it a meeting is longer than its content (R14)
    int review_months = 3;                     ///< how long a series goes on without a review (R11)
    LoadLimits carriers = kQuotaCarrierLimits; ///< a week of people with a quota (R10, R22)
    LoadLimits others = kOtherLimits;          ///< of everybody else (R22)
};

/// What is known beside the meeting; without it the rules that need it stay silent.
struct AdviceContext
{
    std::optional<Date> today{};           ///< R07, R11
    std::vector<Meeting> previous{};       ///< earlier meetings of the series, oldest first (R12)
    std::vector<Meeting> other_meetings{}; ///< of the same people: load and back-to-back (R10, R16, R22)
    AdviceLimits limits{};
};

/// The rules that fire (advice/README.md, "Rules") and the verdict (advice/README.md, "Verdict"); texts in `language`.
/// Where cost_of() has no cost to give, rules that weigh it (R13, R15, R22) are not judged, and the others give their
/// text without the figure. Safe to use from several threads.
Advice advise(const Meeting& meeting, const AdviceContext& context, Language language);

/// "Do not send yet", "Consider another way", "Hold it, but smaller", "Worth holding".
std::string verdict_text(Verdict verdict, Language language);

/// What stands above every verdict: "Meetings can help, but each hour here is an hour not spent selling." Of a meeting
/// with clients, that it is time for selling.
std::string advice_caution(const Meeting& meeting, Language language);
} // namespace planerka
