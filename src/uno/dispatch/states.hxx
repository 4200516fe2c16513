// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/listeners.hpp"
#include "app/usable.hpp"
#include "dispatch/command_url.hxx"
#include "office/office.hxx"

#include <com/sun/star/frame/XDispatch.hpp>
#include <com/sun/star/frame/XStatusListener.hpp>
#include <com/sun/star/util/URL.hpp>
#include <cppuhelper/weakref.hxx>

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace planerka::uno
{
/// Tells menus and toolbars of one frame which commands can be used there, at once and after each change of that. Any
/// thread may call.
class States : public std::enable_shared_from_this<States>
{
public:
    explicit States(Context context) : context_(std::move(context)) {}

    void set_frame(const Frame& frame);

    /// The listener is told now, and whenever it is otherwise. `source` is what the office has the state from.
    void add(const Reference<css::frame::XStatusListener>& listener, const css::util::URL& url,
             const Reference<css::frame::XDispatch>& source);
    void remove(const Reference<css::frame::XStatusListener>& listener, const css::util::URL& url);

private:
    struct Listener
    {
        Reference<css::frame::XStatusListener> listener{};
        css::util::URL url{};
        CommandUrl command{};
        css::uno::WeakReference<css::frame::XDispatch> source{};
        std::optional<bool> told{};
    };

    /// What can be done in the document that is in the frame.
    struct Seen
    {
        css::uno::WeakReference<css::frame::XModel> model{};
        bool is_supported = false;
        app::Usable usable{};
        std::shared_ptr<app::Session> session{};
        app::Subscription of_session{};
    };

    std::shared_ptr<const Seen> look();
    std::shared_ptr<const Seen> seen();
    void look_later();
    void tell();
    static bool is_enabled(const Seen& seen, const CommandUrl& command);

    const Context context_;
    mutable std::mutex mutex_{};
    css::uno::WeakReference<css::frame::XFrame> frame_{};
    std::vector<Listener> listeners_{};
    std::shared_ptr<const Seen> seen_{};
    app::Subscription of_sessions_{};
    app::Subscription of_left_over_{};
    bool look_is_coming_ = false;
};
} // namespace planerka::uno
