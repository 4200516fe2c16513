// SPDX-License-Identifier: MPL-2.0
#include "agenda/overrun.hpp"

#include "agenda/detail/clock.hpp"
#include "agenda/detail/lay_out.hpp"
#include "agenda/detail/squeeze.hpp"
#include "recurrence/recurrence.hpp"

#include <algorithm>

namespace planerka
{
namespace
{
/// Pieces that end at one fixed time.
struct Section
{
    Pieces pieces;
    Minutes end = 0; ///< offset
};

constexpr Minutes kLatest = 7 * 24 * 60; // a clock that runs on after the meeting says no more than that it is over

class Rest
{
public:
    Rest(const Meeting& meeting, const Schedule& plan, const Progress& progress)
        : meeting_(meeting), plan_(plan), progress_(progress), clock_(start_of(), meeting.time_zone),
          now_(std::clamp(progress.now, 0, kLatest))
    {
    }

    Result<Relaid> answer()
    {
        PLANERKA_CHECK(read_progress());
        collect();
        for (const auto& piece : pieces_)
            result_.behind += piece.minutes;
        result_.behind += now_ - planned_end_;
        divide();
        for (auto& section : sections_)
            lay(section);
        finish();
        return std::move(result_);
    }

private:
    std::optional<LocalTime> start_of() const
    {
        const auto d = static_cast<std::size_t>(progress_.day);
        return d > 0 && d <= plan_.days.size() ? plan_.days[d - 1].start : meeting_.start();
    }

    Error wrong(std::size_t item) const
    {
        const auto title = item < meeting_.agenda.size() ? meeting_.agenda[item].title : std::string();
        return Error{"schedule.progress", {{"item", title.empty() ? std::to_string(item + 1) : title}}};
    }

    Result<void> read_progress()
    {
        for (const auto& slot : plan_.slots)
            if (slot.day == progress_.day)
                slots_.push_back(slot);
        for (const auto& spent : progress_.spent)
        {
            const auto found =
                std::find_if(slots_.begin(), slots_.end(), [&](const Slot& slot) { return slot.item == spent.item; });
            if (found == slots_.end() || spent.minutes < 0)
                return wrong(spent.item);
            reached_ = static_cast<std::size_t>(found - slots_.begin()) + 1;
        }
        if (!slots_.empty())
            planned_end_ = slots_.back().offset + slots_.back().minutes;
        const auto d = static_cast<std::size_t>(progress_.day);
        hard_stop_ = d > 0 && d <= plan_.days.size() ? plan_.days[d - 1].minutes : plan_.minutes;
        return success();
    }

    const Progress::Spent* spent_on(const Slot& slot) const
    {
        const auto found = std::find_if(progress_.spent.begin(), progress_.spent.end(),
                                        [&](const auto& spent) { return slot.item == spent.item; });
        return found == progress_.spent.end() ? nullptr : &*found;
    }

    void collect()
    {
        std::optional<Piece> running;
        auto paused = progress_.spent.empty() || progress_.spent.back().is_done ? std::max(0, progress_.paused) : 0;
        for (std::size_t i = 0; i < slots_.size(); ++i)
        {
            const auto& slot = slots_[i];
            const auto* const spent = spent_on(slot);
            // A pause is over once an item behind it has begun; an item that was passed over is still to come.
            if ((spent && spent->is_done) || (!slot.item && i < reached_))
                continue;
            auto piece = to_piece(slot);
            if (spent)
            {
                piece.is_running = true;
                piece.fixed_at.reset();
                piece.minutes = std::max(0, slot.minutes - spent->minutes);
                piece.least = piece.minutes;
                piece.can_park = false;
                running = std::move(piece);
                continue;
            }
            if (i >= reached_ && !piece.is_break && !piece.is_buffer)
                paused = 0; // no pause follows, or it is over
            if (i < reached_ || !is_over(piece, paused))
                pieces_.push_back(std::move(piece));
        }
        const auto last = std::find_if(pieces_.rbegin(), pieces_.rend(),
                                       [](const Piece& piece) { return piece.item && !piece.is_buffer; });
        if (last != pieces_.rend())
            last->can_park = false; // the closing read-back
        if (running && running->minutes > 0)
            pieces_.insert(pieces_.begin(), std::move(*running));
    }

    /// Takes from a pause what has passed of it; whether that was all.
    static bool is_over(Piece& pause, Minutes& paused)
    {
        const auto passed = std::min(paused, pause.minutes);
        if (passed == 0)
            return false;
        paused -= passed;
        pause.minutes -= passed;
        pause.least = pause.minutes;
        pause.is_running = true;
        return pause.minutes == 0;
    }

    Piece to_piece(const Slot& slot) const
    {
        Piece piece;
        piece.slot = slot;
        piece.item = item_of(meeting_, slot);
        piece.minutes = slot.minutes;
        piece.least = slot.minutes;
        piece.is_buffer = slot.kind == SlotKind::buffer;
        piece.is_break = slot.kind == SlotKind::break_ || slot.kind == SlotKind::lunch;
        if (!piece.item || piece.is_break || piece.is_buffer)
            return piece;
        if (clock_.is_known())
            if (const auto minute = parse_clock(piece.item->fixed_start))
                piece.fixed_at = clock_.offset_of(*minute);
        if (!piece.item->fixed)
            piece.least = std::clamp(piece.item->min_minutes.value_or(piece.item->planned_minutes), 0, slot.minutes);
        piece.can_park = piece.item->priority > 1 && !piece.fixed_at;
        return piece;
    }

    void divide()
    {
        sections_.push_back({{}, hard_stop_});
        for (auto& piece : pieces_)
        {
            if (piece.fixed_at && *piece.fixed_at >= now_)
            {
                sections_.back().end = *piece.fixed_at;
                sections_.push_back({{}, hard_stop_});
            }
            sections_.back().pieces.push_back(std::move(piece));
        }
    }

    /// Steps 1 to 3 for what ends at one fixed time, and its slots.
    void lay(Section& section)
    {
        auto& pieces = section.pieces;
        if (!pieces.empty() && pieces.front().fixed_at && now_ < *pieces.front().fixed_at)
            put_wait(*pieces.front().fixed_at - now_);
        Minutes over = now_ - section.end;
        for (const auto& piece : pieces)
            over += piece.minutes;
        const auto given = squeeze(pieces, over);
        result_.from_buffer += given.from_buffer;
        for (const auto* item : given.parked)
            result_.parked.push_back({item->id, item->title, item->owner_id, {}});
        for (const auto& piece : pieces)
            put(piece);
    }

    void put(const Piece& piece)
    {
        if (piece.fixed_at && now_ > *piece.fixed_at && piece.slot.offset < now_)
            result_.late.push_back({*piece.slot.item, clock_.at(*piece.fixed_at), clock_.at(now_)});
        if (piece.item && !piece.is_running && piece.minutes < piece.slot.minutes && !piece.is_buffer)
            result_.shrunk.push_back({*piece.slot.item, piece.slot.minutes, piece.minutes});
        if (piece.minutes > 0)
            put(piece.slot, piece.minutes);
    }

    void put(Slot slot, Minutes minutes)
    {
        const auto is_automatic_buffer = [](const Slot& each) { return !each.item && each.kind == SlotKind::buffer; };
        if (auto& slots = result_.slots;
            is_automatic_buffer(slot) && !slots.empty() && is_automatic_buffer(slots.back()))
        {
            now_ = slots.back().offset;
            minutes += slots.back().minutes;
            slots.pop_back();
        }
        slot.offset = now_;
        slot.minutes = minutes;
        slot.start = clock_.at(now_);
        now_ += minutes;
        slot.end = clock_.at(now_);
        result_.slots.push_back(slot);
    }

    /// Before a fixed time there is nothing to do but wait.
    void put_wait(Minutes minutes)
    {
        Slot wait;
        wait.kind = SlotKind::buffer;
        wait.day = progress_.day;
        put(wait, minutes);
    }

    void finish()
    {
        result_.end = clock_.at(now_);
        result_.from_spare = result_.behind > 0 ? std::clamp(now_ - planned_end_, 0, hard_stop_ - planned_end_) : 0;
        result_.over = std::max(0, now_ - hard_stop_);
        result_.finish_early = std::max(0, hard_stop_ - now_);
        if (result_.over > 0)
            result_.question = result_.over <= kLongestExtension ? OverrunQuestion::extend : OverrunQuestion::follow_up;
        if (result_.over > 0 || !result_.parked.empty())
            find_next_meeting();
    }

    void find_next_meeting()
    {
        const auto start = meeting_.start();
        if (!start || !meeting_.recurrence)
            return;
        constexpr int kLookAhead = 400; // days: a yearly meeting has a next one
        // A rule that cannot be read has no next meeting; check() says what is wrong with it.
        (void)for_each_occurrence(meeting_, start->date, start->date.plus_days(kLookAhead),
                                  [&](const LocalTime& each)
                                  {
                                      if (each > *start)
                                          result_.next_meeting = each;
                                      return !result_.next_meeting;
                                  });
    }

    const Meeting& meeting_;
    const Schedule& plan_;
    const Progress& progress_;
    Clock clock_;
    Minutes now_;
    Minutes planned_end_ = 0; ///< of the last slot
    Minutes hard_stop_ = 0;
    std::size_t reached_ = 0; ///< slots before this one have begun
    std::vector<Slot> slots_; ///< of the day
    Pieces pieces_;
    std::vector<Section> sections_;
    Relaid result_;
};
} // namespace

Result<Relaid> relay(const Meeting& meeting, const Schedule& plan, const Progress& progress)
{
    return Rest(meeting, plan, progress).answer();
}
} // namespace planerka
