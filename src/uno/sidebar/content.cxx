// SPDX-License-Identifier: MPL-2.0
#include "sidebar/content.hxx"

#include "app/kept_folds.hpp"
#include "office/memory.hxx"
#include "office/sessions.hxx"
#include "office/settings.hxx"
#include "office/show_sidebar.hxx"
#include "text/messages.hpp"
#include "time/zone.hpp"

#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/lang/DisposedException.hpp>

#include <thread>
#include <utility>

// The one way to hear of keys before the control that has the focus does; nothing has taken its place.
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace planerka::uno::sidebar
{
namespace
{
constexpr const char* kFoldsFile = "panel.json";

/// The office's main thread, once an event has come on it. A panel itself may be made on another one: a script can open
/// the deck.
std::atomic<std::thread::id> main_thread{};
} // namespace

Content::Content(const Context& context, const Frame& frame)
    : context_(context), frame_(frame), language_(ui_language(context)),
      blueprints_(take(planner(context).blueprints())), verdicts_([this] { refresh_later(); })
{
}

/// One for all panels of the office, and for the next office: what somebody has opened in one window they want to see
/// in the next. Used under the office's lock alone.
panel::Folds& Content::folds() const
{
    // Never destroyed: panels may outlive the statics.
    static auto& all = *new panel::Folds(app::kept_folds(user_folder(context_) / kFoldsFile));
    return all;
}

bool Content::press_fold(const std::string& action)
{
    if (!folds().press(action))
        return false;
    // If it cannot be written, it holds for this office alone.
    [[maybe_unused]] const auto kept = app::keep_folds(user_folder(context_) / kFoldsFile, folds());
    refresh();
    return true;
}

std::shared_ptr<Content> Content::make(const Context& context, const Frame& frame,
                                       const Reference<css::awt::XWindow>& parent)
{
    const std::shared_ptr<Content> content(new Content(context, frame));
    content->make_surface(parent);
    content->listen_to_keys();
    content->bind();
    content->window()->setVisible(true); // filled while it was hidden
    return content;
}

Content::~Content()
{
    try
    {
        if (toolkit_.is() && keys_.is())
            toolkit_->removeKeyHandler(keys_);
    }
    catch (const css::uno::Exception&)
    {
        // The office is ending: no key comes any more.
    }
}

void Content::make_surface(const Reference<css::awt::XWindow>& parent)
{
    surface_.emplace(context_, parent, events());
}

/// The controls may outlive the panel by an event: they hold it weakly.
Handler Content::guarded(std::function<void(Content&)> action)
{
    return [weak = weak_from_this(), action = std::move(action)]
    {
        const auto self = weak.lock();
        if (!self)
            return;
        try
        {
            action(*self);
        }
        catch (const css::lang::DisposedException&)
        {
            // The window is closing: nobody looks at the panel any more.
        }
        catch (...)
        {
            self->show_failure(describe_current_exception(self->language_));
        }
    };
}

void Content::later(std::function<void(Content&)> action)
{
    css::awt::AsyncCallback::create(context_)->addCallback(new Later(
                                                               [handler = guarded(std::move(action))]
                                                               {
                                                                   main_thread = std::this_thread::get_id();
                                                                   handler();
                                                               }),
                                                           Any());
}

Events Content::events()
{
    const auto run = [this](std::function<void(Content&)> action) { guarded(std::move(action))(); };
    Events events;
    events.typed = [run](const std::string& name, const std::string& text)
    {
        run(
            [&](Content& self)
            {
                self.change(
                    name, [&](panel::Editor& editor) { return editor.type(name, text); }, "type " + name);
            });
    };
    events.chosen = [run](const std::string& name, const std::string& id)
    { run([&](Content& self) { self.change(name, [&](panel::Editor& editor) { return editor.type(name, id); }); }); };
    events.ticked = [run](const std::string& name, bool is_ticked)
    {
        run([&](Content& self)
            { self.change(name, [&](panel::Editor& editor) { return editor.type(name, is_ticked ? "yes" : "no"); }); });
    };
    events.clicked = [run](const std::string& name)
    { run([&](Content& self) { self.later([name](Content& later) { later.press(name); }); }); };
    events.run = [weak = weak_from_this()](const Handler& handler)
    {
        const auto self = weak.lock();
        if (!self)
            return;
        if (std::this_thread::get_id() == main_thread.load())
            handler();
        else
            self->later([handler](Content&) { handler(); });
    };
    events.focused = [run](const Slot* slot)
    {
        if (!slot) // the field can be written to again
            run([](Content& self) { self.refresh_later(); });
    };
    return events;
}

/// Keys go to whoever asks first. Ours are taken only while one of our controls has the focus.
void Content::listen_to_keys()
{
    toolkit_.set(css::awt::Toolkit::create(context_), UNO_QUERY);
    if (!toolkit_.is())
        return;
    keys_ = new OnKey(
        [weak = weak_from_this()](const css::awt::KeyEvent& key)
        {
            const auto self = weak.lock();
            const auto* const slot = self ? self->surface_->focused_slot() : nullptr;
            const auto action = slot ? action_of(key, slot->widget()) : std::nullopt;
            // With nothing to restore, Escape closes an open list.
            if (!action ||
                (*action == KeyAction::restore && slot->widget() == panel::Widget::combo && slot->is_as_before()))
                return false;
            self->guarded([action](Content& content) { content.do_key(*action); })();
            return true;
        });
    toolkit_->addKeyHandler(keys_);
}

/// Reads first and switches then: if no meeting can be had at all, the panel keeps the one that it shows.
void Content::bind()
{
    auto found = bound_session(context_, model_of(frame_));
    auto subscription = found.session->subscribe(
        [weak = weak_from_this()]
        {
            if (const auto self = weak.lock())
                self->refresh_later();
        });
    std::shared_ptr<const Binding> binding(new Binding{std::move(found.session), std::move(subscription)});
    {
        const std::scoped_lock lock(mutex_);
        std::swap(binding_, binding);
    }
    failure_.clear();
    unreadable_.clear();
    note_.clear();
    left_over_ = left_over(context_);
    look_for_recent(true);
    commands::close_info_bar(frame_);
    if (found.differs)
        unreadable_ = text::message(language_, "sidebar.differs");
    if (found.unreadable)
        unreadable_ =
            text::message(language_, "sidebar.unreadable", {{"reason", describe(*found.unreadable, language_)}});
    refresh();
}

void Content::follow_document()
{
    later([](Content& self) { self.bind(); });
}

void Content::unbind()
{
    std::shared_ptr<const Binding> old; // goes when the lock is gone: it may be the last to hold its session
    const std::scoped_lock lock(mutex_);
    std::swap(binding_, old);
}

std::shared_ptr<const Content::Binding> Content::binding() const
{
    const std::scoped_lock lock(mutex_);
    return binding_;
}

void Content::refresh(Typed typed)
{
    const auto bound = binding();
    if (!bound)
        return;
    look_for_recent(false);
    panel::Surroundings around;
    around.failure = failure_.empty() ? unreadable_ : failure_;
    around.note = note_;
    around.recent = recent_;
    around.is_read_only = is_read_only(model_of(frame_));
    around.today = today_here();
    around.limits = advice_limits(context_);
    const auto revision = bound->session->revision();
    if (std::exchange(weighed_, revision) != revision)
        verdicts_.look_at(bound->session, around.limits);
    around.verdict = verdicts_.on(revision);
    bool is_of_document = false;
    bound->session->read([&](const app::SessionState& state, app::Revision)
                         { is_of_document = state.request.has_value(); });
    around.is_out_of_date = is_of_document && !is_as_made(model_of(frame_));
    if (!left_over_.empty())
        around.left_over = left_over_.front().title;
    auto shown = bound->session->show(folds(), std::move(around), blueprints_, language_);
    // Another meeting, or rows that have come or gone: the field that one types in may be another's by now.
    const bool is_another = shown.seen.revision.meeting != seen_.revision.meeting || shown.seen.rows != seen_.rows;
    seen_ = std::move(shown.seen);
    surface_->show(std::move(shown.view), typed == Typed::is_kept && !is_another);
}

/// Somebody else has changed the meeting, perhaps on another thread, perhaps many times in a row.
void Content::refresh_later()
{
    if (refresh_is_coming_.exchange(true))
        return;
    try
    {
        later(
            [](Content& self)
            {
                self.refresh_is_coming_ = false;
                self.refresh();
            });
    }
    catch (const css::uno::Exception&)
    {
        refresh_is_coming_ = false; // the office is ending: nothing is shown any more
    }
}

/// What was changed before it went wrong is shown as well.
void Content::show_failure(const std::string& failure)
{
    failure_ = failure;
    try
    {
        refresh();
    }
    catch (...)
    {
        // The panel is going; what went wrong cannot be shown in it any more.
    }
}

/// What the buttons act on is what the panel shows.
commands::Place Content::place() const
{
    const auto bound = binding();
    return {context_, frame_, bound ? bound->session : nullptr};
}
} // namespace planerka::uno::sidebar
