// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/session.hpp"
#include "app/verdict_watch.hpp"
#include "office/commands.hxx"
#include "office/papers.hxx"
#include "office/recovery.hxx"
#include "panel/editor.hpp"
#include "panel/folds.hpp"
#include "sidebar/keys.hxx"
#include "sidebar/surface.hxx"

#include <com/sun/star/awt/XExtendedToolkit.hpp>

#include <atomic>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <vector>

namespace planerka::uno::sidebar
{
/// The panel's content: shows the meeting of a frame's document and hands on what is typed and pressed. It decides
/// nothing itself, see panel::view_of(), panel::Editor and app::Session. Everything but unbind(), and what the session
/// tells of, is called under the office's lock, as all that concerns controls.
class Content : public std::enable_shared_from_this<Content>
{
public:
    static std::shared_ptr<Content> make(const Context& context, const Frame& frame,
                                         const Reference<css::awt::XWindow>& parent);
    ~Content();

    const Reference<css::awt::XWindow>& window() const { return surface_->window(); }

    /// Shows the meeting of the document that is now in the frame. If that cannot be read, the panel says so and can
    /// still be worked with. Any thread may call.
    void follow_document();
    /// Lets go of the meeting: nothing typed or clicked has an effect any more. Any thread may call.
    void unbind();

    sal_Int32 least_height() const { return surface_->least_height(); }
    sal_Int32 least_width() { return surface_->least_width(); }
    /// Puts everything in its place, for the size that the window has.
    void arrange() { surface_->arrange(); }

private:
    /// The meeting that the panel shows, and how it hears of changes.
    struct Binding
    {
        std::shared_ptr<app::Session> session;
        app::Subscription subscription;
    };

    Content(const Context& context, const Frame& frame);

    panel::Folds& folds() const;
    bool press_fold(const std::string& action);
    void bind();
    void make_surface(const Reference<css::awt::XWindow>& parent);
    Events events();
    void listen_to_keys();

    /// What happens to the text of the field that is being typed in.
    enum class Typed
    {
        is_kept,
        is_written_over,
    };

    void refresh(Typed typed = Typed::is_kept);
    void refresh_later();
    void show_failure(const std::string& failure);

    void change(std::string_view place, const std::function<bool(panel::Editor&)>& action, std::string step = {});
    void press(const std::string& action);
    bool press_own(const std::string& action);
    bool press_file(const std::string& verb, const std::string& what);
    void tell(commands::Outcome outcome);
    void open_recent(const std::string& number);
    void look_for_recent(bool is_forced);
    void do_key(KeyAction action);
    void do_with_row(KeyAction action);
    void make_document(std::string_view kind_and_reader);
    void make_anew();
    void step_back(bool forward);
    void paste_people();
    void settle_left_over(bool restore);

    Handler guarded(std::function<void(Content&)> action);
    /// Runs it on the main thread, under the office's lock, after the event at hand; what goes wrong is shown in the
    /// panel. The office tells of clicks without its lock, and controls must not be made or changed without it.
    void later(std::function<void(Content&)> action);
    commands::Place place() const;
    std::shared_ptr<const Binding> binding() const;

    Context context_;
    Frame frame_;
    Language language_;
    std::span<const Blueprint> blueprints_;
    std::optional<Surface> surface_;
    Reference<css::awt::XExtendedToolkit> toolkit_;
    Reference<css::awt::XKeyHandler> keys_;
    mutable std::mutex mutex_;
    std::shared_ptr<const Binding> binding_;     ///< under mutex_; null once the panel has let go
    app::Seen seen_;                             ///< what is shown was made of this
    std::vector<app::LeftOver> left_over_;       ///< what was not saved when an office ended
    std::string unreadable_;                     ///< why the document's own meeting is not shown
    std::string failure_;                        ///< why the last command did not work
    std::string note_;                           ///< what it has done
    std::vector<std::string> recent_;            ///< meeting files to go on with
    std::filesystem::path recent_for_;           ///< the file that was open when they were looked for
    std::atomic<bool> refresh_is_coming_{false}; ///< the session may tell of changes on any thread
    app::Revision weighed_{};                    ///< for which verdicts_ was last asked
    app::VerdictWatch verdicts_;                 ///< last of all: its thread calls us until it is gone
};
} // namespace planerka::uno::sidebar
