// SPDX-License-Identifier: MPL-2.0
#include "bridge/later.hxx"
#include "dispatch/command_url.hxx"
#include "front/front.hxx"

#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/frame/XNotifyingDispatch.hpp>
#include <com/sun/star/lang/XInitialization.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <cppuhelper/implbase1.hxx>
#include <cppuhelper/implbase4.hxx>
#include <cppuhelper/supportsservice.hxx>
#include <cppuhelper/weakref.hxx>

#include <mutex>
#include <utility>

// The toolbar asks what can be used in every document, also in one that is only converted and never shown. So the
// library that knows is asked for as soon as somebody sees the toolbar or uses a command, and not before.
namespace planerka::uno
{
namespace
{
constexpr const char* kCommands = "org.planerka.comp.ProtocolHandler"; ///< of the other library

using Frame = Reference<css::frame::XFrame>;
using Listener = Reference<css::frame::XStatusListener>;

class FrontHandler final : public cppu::WeakImplHelper4<css::frame::XDispatchProvider, css::frame::XNotifyingDispatch,
                                                        css::lang::XInitialization, css::lang::XServiceInfo>
{
public:
    explicit FrontHandler(Context context) : context_(std::move(context)) {}

    void SAL_CALL initialize(const Sequence<Any>& arguments) override
    {
        Frame frame;
        if (arguments.hasElements())
            arguments[0] >>= frame;
        const std::scoped_lock lock(mutex_);
        frame_ = frame;
    }

    Reference<css::frame::XDispatch> SAL_CALL queryDispatch(const css::util::URL& url, const OUString& target,
                                                            sal_Int32 flags) override
    {
        if (is_wanted())
            return Reference<css::frame::XDispatchProvider>(commands(), UNO_QUERY_THROW)
                ->queryDispatch(url, target, flags);
        return url.Complete.startsWith(to_ou(kProtocol)) ? Reference<css::frame::XDispatch>(this) : nullptr;
    }

    Sequence<Reference<css::frame::XDispatch>>
        SAL_CALL queryDispatches(const Sequence<css::frame::DispatchDescriptor>& requests) override
    {
        std::vector<Reference<css::frame::XDispatch>> answers;
        for (const auto& request : requests)
            answers.push_back(queryDispatch(request.FeatureURL, request.FrameName, request.SearchFlags));
        return to_sequence(answers);
    }

    void SAL_CALL dispatch(const css::util::URL& url, const Sequence<PropertyValue>& arguments) override
    {
        commands()->dispatch(url, arguments);
    }

    void SAL_CALL dispatchWithNotification(const css::util::URL& url, const Sequence<PropertyValue>& arguments,
                                           const Reference<css::frame::XDispatchResultListener>& listener) override
    {
        commands()->dispatchWithNotification(url, arguments, listener);
    }

    void SAL_CALL addStatusListener(const Listener& listener, const css::util::URL& url) override
    {
        if (is_wanted())
            return commands()->addStatusListener(listener, url);
        if (!listener.is())
            return;
        {
            const std::scoped_lock lock(mutex_);
            waiting_.emplace_back(listener, url);
        }
        watch();
        css::frame::FeatureStateEvent state;
        state.Source = static_cast<cppu::OWeakObject*>(this);
        state.FeatureURL = url;
        state.IsEnabled = true;
        listener->statusChanged(state);
    }

    void SAL_CALL removeStatusListener(const Listener& listener, const css::util::URL& url) override
    {
        Reference<css::frame::XNotifyingDispatch> known;
        std::vector<Waiting> gone; // let go when the lock is gone
        {
            const std::scoped_lock lock(mutex_);
            known = commands_;
            for (auto each = waiting_.begin(); each != waiting_.end();)
                if (each->first == listener && each->second.Complete == url.Complete)
                {
                    gone.push_back(std::move(*each));
                    each = waiting_.erase(each);
                }
                else
                    ++each;
        }
        if (known.is())
            known->removeStatusListener(listener, url);
    }

    OUString SAL_CALL getImplementationName() override { return OUString::createFromAscii(kFrontImplementation); }
    sal_Bool SAL_CALL supportsService(const OUString& name) override { return cppu::supportsService(this, name); }
    Sequence<OUString> SAL_CALL getSupportedServiceNames() override
    {
        return sequence<OUString>({OUString::createFromAscii(kHandlerService)});
    }

private:
    using Waiting = std::pair<Listener, css::util::URL>;

    /// Asks the office to have the commands as soon as the window is seen.
    class WhenShown final : public cppu::WeakImplHelper1<css::awt::XWindowListener>
    {
    public:
        explicit WhenShown(std::function<void()> shown) : shown_(std::move(shown)) {}
        void SAL_CALL windowShown(const css::lang::EventObject&) override { shown_(); }
        void SAL_CALL windowHidden(const css::lang::EventObject&) override {}
        void SAL_CALL windowMoved(const css::awt::WindowEvent&) override {}
        void SAL_CALL windowResized(const css::awt::WindowEvent&) override {}
        void SAL_CALL disposing(const css::lang::EventObject&) override {}

    private:
        std::function<void()> shown_;
    };

    Reference<css::awt::XWindow2> window() const
    {
        Frame frame;
        {
            const std::scoped_lock lock(mutex_);
            frame = frame_;
        }
        return Reference<css::awt::XWindow2>(frame.is() ? frame->getContainerWindow() : nullptr, UNO_QUERY);
    }

    bool is_wanted() const
    {
        {
            const std::scoped_lock lock(mutex_);
            if (commands_.is())
                return true;
        }
        const auto place = window();
        return !place.is() || place->isVisible();
    }

    void watch()
    {
        {
            const std::scoped_lock lock(mutex_);
            if (std::exchange(is_watching_, true))
                return;
        }
        const auto later = [context = context_, weak = css::uno::WeakReference<css::frame::XNotifyingDispatch>(this)]
        {
            // After the window is there: until then nobody can use what is told.
            const auto ask = [weak]
            {
                const Reference<css::frame::XNotifyingDispatch> self(weak);
                if (self.is())
                    static_cast<FrontHandler*>(self.get())->have_commands();
            };
            try
            {
                css::awt::AsyncCallback::create(context)->addCallback(new Later(ask), Any());
            }
            catch (const css::uno::Exception&)
            {
                // The office is ending.
            }
        };
        if (const auto place = window(); place.is())
            place->addWindowListener(new WhenShown(later));
    }

    void have_commands()
    {
        try
        {
            commands();
        }
        catch (const css::uno::Exception&)
        {
            // Whoever uses a command is told why there is none.
        }
    }

    /// The handler that knows; those who wait are told by it.
    Reference<css::frame::XNotifyingDispatch> commands()
    {
        Frame frame;
        {
            const std::scoped_lock lock(mutex_);
            if (commands_.is())
                return commands_;
            frame = frame_;
        }
        auto made = make(frame);
        std::vector<Waiting> waiting;
        {
            const std::scoped_lock lock(mutex_);
            if (!commands_.is())
                commands_ = made;
            made = commands_;
            std::swap(waiting, waiting_);
        }
        for (const auto& [listener, url] : waiting)
            made->addStatusListener(listener, url);
        return made;
    }

    Reference<css::frame::XNotifyingDispatch> make(const Frame& frame) const
    {
        try
        {
            return Reference<css::frame::XNotifyingDispatch>(
                context_->getServiceManager()->createInstanceWithArgumentsAndContext(
                    OUString::createFromAscii(kCommands), sequence({Any(frame)}), context_),
                UNO_QUERY_THROW);
        }
        catch (const css::uno::RuntimeException&)
        {
            throw;
        }
        catch (const css::uno::Exception& problem)
        {
            throw css::uno::RuntimeException(problem.Message, problem.Context);
        }
    }

    const Context context_;
    mutable std::mutex mutex_; ///< not held while the office is called
    css::uno::WeakReference<css::frame::XFrame> frame_;
    Reference<css::frame::XNotifyingDispatch> commands_;
    std::vector<Waiting> waiting_;
    bool is_watching_ = false;
};
} // namespace
} // namespace planerka::uno

css::uno::XInterface* planerka_Front_get_implementation(css::uno::XComponentContext* context,
                                                        const css::uno::Sequence<css::uno::Any>&)
{
    return cppu::acquire(new planerka::uno::FrontHandler(context));
}
