// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "advice/advice.hpp"
#include "cost/alternatives.hpp"
#include "cost/cost.hpp"
#include "load/load.hpp"

#include <functional>

/// What the rules look at, found once.
namespace planerka::advice
{
/// What an item's time is spent on.
enum class Work
{
    unknown,
    information,
    discussion,
    decision,
    practice,
    recognition,
};

/// Its activity as given; without one, a go/no-go question and an item that has led to a decision are decisions, a
/// demonstration and a role play are practice, recognition is recognition, and the rest is not known.
Work work_of(const AgendaItem& item);

/// What one internal attendee's meetings come to with this one (DOMAIN 6.6).
struct Load
{
    const Attendee* attendee = nullptr;
    Exact hours; ///< a week, of one person
    Exact here;  ///< of them in this meeting; 0 for a quota carrier's client meeting, which is selling time
    bool quota_carrier = false;
    LoadBand band = LoadBand::green;
};

struct Facts
{
    const Meeting& meeting;
    const AdviceContext& context;
    Language language;

    std::vector<const AgendaItem*> content{}; ///< the items but breaks, buffer and AOB
    Minutes content_minutes = 0;              ///< planned, without breaks and buffer; AOB counts
    std::optional<LocalTime> next{};          ///< the start; of a series the first from today on
    std::optional<Cost> cost{};
    std::optional<Error> no_cost{}; ///< why there is none
    std::vector<Alternative> alternatives{};
    std::optional<Money> gain{}; ///< expected of one meeting (cost.hpp)
    std::vector<Load> loads{};

    const Alternative* alternative(std::string_view id) const;
    std::string money(const Money& amount) const;
};

Facts facts_of(const Meeting& meeting, const AdviceContext& context, Language language);

/// The name («Иванов И. П.» for a person's full one), else the position, else the kind or the id.
std::string name_of(const Attendee& attendee, Language language);
std::string name_of(const AgendaItem& item);

bool owns_an_item(const Meeting& meeting, const Attendee& attendee);

/// The same meeting as a calendar has it: by id, or by the UID of the calendar's entry.
bool is_this(const Meeting& meeting, const Meeting& other);

/// The load of each internal attendee who takes part: this meeting and the others, added up as cost/load.hpp says,
/// without entries of a whole day and without this meeting itself. A meeting whose occurrences
/// cannot be counted adds nothing.
std::vector<Load> loads_of(const Meeting& meeting, const std::vector<Meeting>& others);

/// The same person or group in another meeting: by e-mail address, whatever its case, where both have one; else by
/// name.
bool is_same(const Attendee& one, const Attendee& other);

/// Heads of those who take part and match.
std::int64_t heads(const Meeting& meeting, const std::function<bool(const Attendee&)>& matches);

/// In quotation marks, without a full stop at its end.
std::string quoted(std::string text, Language language);

/// «Соколова М. А. и Ветров И. П.»
std::string names(const std::vector<const Attendee*>& people, Language language);
std::string titles(const std::vector<const AgendaItem*>& items, Language language);
} // namespace planerka::advice
