// SPDX-License-Identifier: MPL-2.0
#include "registration.hxx"

#include "bridge/errors.hxx"
#include "dispatch/run_command.hxx"
#include "dispatch/states.hxx"
#include "office/dialogs.hxx"

#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XNotifyingDispatch.hpp>
#include <com/sun/star/lang/XInitialization.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <cppuhelper/implbase4.hxx>
#include <cppuhelper/supportsservice.hxx>
#include <cppuhelper/weakref.hxx>

#include <mutex>

namespace planerka::uno
{
namespace
{
/// Runs the commands "org.planerka:…" for one frame.
class ProtocolHandler final
    : public cppu::WeakImplHelper4<css::frame::XDispatchProvider, css::frame::XNotifyingDispatch,
                                   css::lang::XInitialization, css::lang::XServiceInfo>
{
public:
    explicit ProtocolHandler(Context context)
        : context_(std::move(context)), states_(std::make_shared<States>(context_))
    {
    }

    void SAL_CALL initialize(const Sequence<Any>& arguments) override
    {
        Frame frame;
        if (arguments.hasElements())
            arguments[0] >>= frame;
        const std::scoped_lock lock(mutex_);
        frame_ = frame;
        states_->set_frame(frame);
    }

    Reference<css::frame::XDispatch> SAL_CALL queryDispatch(const css::util::URL& url, const OUString&,
                                                            sal_Int32) override
    {
        return guard([&] { return dispatch_for(url); });
    }

    Sequence<Reference<css::frame::XDispatch>>
        SAL_CALL queryDispatches(const Sequence<css::frame::DispatchDescriptor>& requests) override
    {
        return guard(
            [&]
            {
                std::vector<Reference<css::frame::XDispatch>> answers;
                for (const auto& request : requests)
                    answers.push_back(dispatch_for(request.FeatureURL));
                return to_sequence(answers);
            });
    }

    void SAL_CALL dispatch(const css::util::URL& url, const Sequence<PropertyValue>& arguments) override
    {
        OUString answer;
        guard([&] { run(url, arguments, answer); });
    }

    void SAL_CALL dispatchWithNotification(const css::util::URL& url, const Sequence<PropertyValue>& arguments,
                                           const Reference<css::frame::XDispatchResultListener>& listener) override
    {
        guard(
            [&]
            {
                OUString answer;
                const auto problem = run(url, arguments, answer);
                if (listener.is())
                    listener->dispatchFinished({static_cast<cppu::OWeakObject*>(this),
                                                problem.isEmpty() ? css::frame::DispatchResultState::SUCCESS
                                                                  : css::frame::DispatchResultState::FAILURE,
                                                Any(problem.isEmpty() ? answer : problem)});
            });
    }

    void SAL_CALL addStatusListener(const Reference<css::frame::XStatusListener>& listener,
                                    const css::util::URL& url) override
    {
        guard([&] { states_->add(listener, url, this); });
    }

    void SAL_CALL removeStatusListener(const Reference<css::frame::XStatusListener>& listener,
                                       const css::util::URL& url) override
    {
        guard([&] { states_->remove(listener, url); });
    }

    OUString SAL_CALL getImplementationName() override { return "org.planerka.comp.ProtocolHandler"; }
    sal_Bool SAL_CALL supportsService(const OUString& name) override { return cppu::supportsService(this, name); }
    Sequence<OUString> SAL_CALL getSupportedServiceNames() override
    {
        return sequence<OUString>({"com.sun.star.frame.ProtocolHandler"});
    }

private:
    template <class Body>
    std::invoke_result_t<Body> guard(Body&& body)
    {
        return guarded([this] { return ui_language(context_); }, static_cast<cppu::OWeakObject*>(this),
                       std::forward<Body>(body));
    }

    Reference<css::frame::XDispatch> dispatch_for(const css::util::URL& url)
    {
        const auto command = parse_command_url(to_utf8(url.Complete));
        if (!command || !is_command(command->name))
            return {};
        return this;
    }

    Frame frame() const
    {
        const std::scoped_lock lock(mutex_);
        return Frame(frame_);
    }

    /// Runs a command; what went wrong is shown, unless the caller wants silence, and returned.
    OUString run(const css::util::URL& url, const Sequence<PropertyValue>& arguments, OUString& answer)
    {
        const auto place = frame();
        try
        {
            const auto command = parse_command_url(to_utf8(url.Complete));
            if (command)
                answer = run_command(context_, place, *command, arguments);
            return {};
        }
        catch (...)
        {
            const auto problem = describe_current_exception(ui_language(context_));
            if (!value_of(arguments, "Silent", false))
                show_error(context_, place, problem);
            return to_ou(problem);
        }
    }

    const Context context_;
    const std::shared_ptr<States> states_;
    mutable std::mutex mutex_;
    css::uno::WeakReference<css::frame::XFrame> frame_; ///< under mutex_
};
} // namespace
} // namespace planerka::uno

css::uno::XInterface* planerka_ProtocolHandler_get_implementation(css::uno::XComponentContext* context,
                                                                  const css::uno::Sequence<css::uno::Any>&)
{
    return cppu::acquire(new planerka::uno::ProtocolHandler(context));
}
