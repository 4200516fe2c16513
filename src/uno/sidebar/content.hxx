// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/editor.hpp"
#include "app/session.hpp"
#include "office/commands.hxx"
#include "sidebar/column.hxx"
#include "sidebar/controls.hxx"

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <span>
#include <string>

namespace planerka::uno::sidebar
{
/// The panel's content: shows the meeting of a frame's document and hands on what is typed. It decides nothing itself,
/// see app::Editor and app::Session. Everything but unbind(), and what the session tells of, is called under the
/// office's lock, as all that concerns controls.
class Content : public std::enable_shared_from_this<Content>
{
public:
    /// `layout_changed` is called when the content needs another height.
    static std::shared_ptr<Content> make(const Context& context, const Frame& frame,
                                         const Reference<css::awt::XWindow>& parent, Handler layout_changed);

    const Reference<css::awt::XWindow>& window() const { return controls_.window(); }

    /// Shows the meeting of the document that is now in the frame. If that cannot be read, the panel says so and can
    /// still be worked with. Any thread may call.
    void follow_document();
    /// Lets go of the meeting: nothing typed or clicked has an effect any more. Any thread may call.
    void unbind();

    sal_Int32 height_for(sal_Int32 width);
    sal_Int32 minimal_width();
    /// Puts everything in its place, for the width that the window has.
    void arrange();

private:
    /// The meeting that the panel shows, and how it hears of changes.
    struct Binding
    {
        std::shared_ptr<app::Session> session;
        app::Subscription subscription;
    };

    Content(const Context& context, const Frame& frame, const Reference<css::awt::XWindow>& parent,
            Handler layout_changed);

    void bind();

    // content_make.cxx: what there is
    void make_controls();
    void make_field(app::Field field, const std::string& name, const char* caption, bool is_list);
    void make_agenda_row(std::size_t row);
    void make_slot_row(std::size_t row);
    void make_person_row(std::size_t row);
    void make_entry_row(std::size_t row);
    void make_button(const std::string& name, const char* text, void (Content::*action)(), bool primary = false);
    void make_document_button(const std::string& name, const char* text, documents::Kind kind, bool primary = false);
    void set_tab_order();
    void show_failure(const std::string& failure);
    Handler guarded(std::function<void(Content&)> action);
    /// For buttons: the office tells of clicks without its lock, and controls must not be made or changed without it.
    Handler clicked(std::function<void(Content&)> action);

    // content_show.cxx: what it shows
    void refresh();
    void refresh_later();
    void show(app::View view);
    void show_meeting(const app::View& view);
    void show_agenda(const app::View& view);
    void show_people(const app::View& view);
    void show_entries(const app::View& view);
    void show_documents(const app::View& view);
    void show_cell(const std::string& name, const app::Cell& cell);
    void show_choice(const std::string& name, const app::Choice& choice);
    void show_field_visible(const std::string& name, bool visible);
    void show_message(const std::string& name, const std::string& message, bool wrong);

    // content_layout.cxx: where it shows it
    sal_Int32 lay_out(sal_Int32 width, bool apply);
    void lay_out_meeting(Column& column);
    void lay_out_agenda(Column& column);
    void lay_out_people(Column& column);
    void lay_out_entries(Column& column);
    void lay_out_documents(Column& column);
    void lay_out_messages(Column& column, std::initializer_list<std::string> fields, sal_Int32 indent = 0);

    // content_do.cxx: what one can do
    void typed(app::Field field, std::size_t row, const std::string& name);
    void chosen(app::Field field, std::size_t row, const std::string& name);
    void ticked(app::Field field, std::size_t row, const std::string& name);
    void change(app::Concerns concerns, const std::function<bool(app::Editor&)>& action);
    void change_as_seen(const app::Seen& seen, app::Concerns concerns, const std::function<bool(app::Editor&)>& action);
    void row_menu(std::size_t row);
    void person_menu(std::size_t row);
    sal_Int16 choose_from_menu(const std::string& button, const std::vector<const char*>& entries);
    void add_item();
    void add_person();
    void fit();
    void take_blueprint_agenda();
    void new_meeting();
    void open_meeting();
    void save_meeting();
    void make_document(documents::Kind kind, std::optional<documents::Reader> reader = {});
    /// Runs it on the main thread, under the office's lock, after the event at hand; what goes wrong is shown in the
    /// panel.
    void later(std::function<void(Content&)> action);
    commands::Place place() const;
    std::shared_ptr<const Binding> binding() const;

    std::string say(std::string_view key) const;

    Context context_;
    Frame frame_;
    Language language_;
    std::span<const Blueprint> blueprints_;
    Controls controls_;
    Handler layout_changed_;
    mutable std::mutex mutex_;
    std::shared_ptr<const Binding> binding_; ///< under mutex_; null once the panel has let go
    app::View view_;
    app::Seen seen_;         ///< what view_ was made of
    std::string focused_;    ///< the field being typed in: it is not written to
    std::string unreadable_; ///< why the document's own meeting is not shown
    std::string failure_;    ///< why the last command did not work
    sal_Int32 height_ = 0;
    std::atomic<bool> refresh_is_coming_{false}; ///< the session may tell of changes on any thread
};
} // namespace planerka::uno::sidebar
