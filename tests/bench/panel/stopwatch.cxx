// SPDX-License-Identifier: MPL-2.0

// Measures the panel from within the office, so that nothing between two processes is measured with it.
#include "bridge/uno.hxx"

#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XToolkitExperimental.hpp>
#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <cppuhelper/implbase1.hxx>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/supportsservice.hxx>
#include <rtl/ref.hxx>

#include <chrono>
#include <fstream>
#include <functional>
#include <future>

namespace planerka::uno
{
namespace
{
/// Runs something on the main thread, where the office handles what people do.
class OnMainThread final : public cppu::WeakImplHelper1<css::awt::XCallback>
{
public:
    explicit OnMainThread(std::function<void()> work) : work_(std::move(work)) {}

    void SAL_CALL notify(const Any&) override
    {
        work_();
        done_.set_value();
    }
    void wait() { done_.get_future().wait(); }

private:
    std::function<void()> work_;
    std::promise<void> done_;
};

/// Until everything that was to be done is done, the drawing of the screen with it.
void settle(const Context& context)
{
    Reference<css::awt::XToolkitExperimental>(css::awt::Toolkit::create(context), UNO_QUERY_THROW)
        ->processEventsToIdle();
}

double memory()
{
    double pages = 0;
    std::ifstream file("/proc/self/statm");
    file >> pages >> pages; // the second is what is in memory
    return pages * 4 / 1024;
}

template <class Work>
double milliseconds(const Context& context, const Work& work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    settle(context);
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

/// Takes "Field" (XTextComponent) and "Texts" (sequence of string): sets one after the other; or "Frame" and "File":
/// opens that meeting. Answers how long each took until the screen shows what comes of it, in milliseconds.
class Stopwatch final : public cppu::WeakImplHelper2<css::task::XJob, css::lang::XServiceInfo>
{
public:
    explicit Stopwatch(Context context) : context_(std::move(context)) {}

    Any SAL_CALL execute(const Sequence<css::beans::NamedValue>& arguments) override
    {
        Reference<css::awt::XTextComponent> field;
        Reference<css::frame::XDispatchProvider> frame;
        Sequence<OUString> texts;
        OUString file;
        for (const auto& argument : arguments)
        {
            argument.Value >>= field;
            argument.Value >>= frame;
            argument.Value >>= texts;
            argument.Value >>= file;
        }
        std::vector<double> times;
        const rtl::Reference<OnMainThread> work(new OnMainThread(
            [&]
            {
                settle(context_);
                if (!arguments.hasElements())
                    times.push_back(memory());
                for (const auto& text : texts)
                    times.push_back(milliseconds(context_, [&] { field->setText(text); }));
                if (frame.is())
                    times.push_back(milliseconds(context_,
                                                 [&]
                                                 {
                                                     css::frame::DispatchHelper::create(context_)->executeDispatch(
                                                         frame, "org.planerka:openMeeting", "", 0,
                                                         sequence({property("FileName", file)}));
                                                 }));
            }));
        css::awt::AsyncCallback::create(context_)->addCallback(work.get(), {});
        work->wait();
        return Any(to_sequence(times));
    }

    OUString SAL_CALL getImplementationName() override { return "org.planerka.bench.Stopwatch"; }
    sal_Bool SAL_CALL supportsService(const OUString& name) override { return cppu::supportsService(this, name); }
    Sequence<OUString> SAL_CALL getSupportedServiceNames() override
    {
        return sequence<OUString>({"org.planerka.bench.Stopwatch"});
    }

private:
    const Context context_;
};
} // namespace
} // namespace planerka::uno

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
planerka_Stopwatch_get_implementation(css::uno::XComponentContext* context, const css::uno::Sequence<css::uno::Any>&)
{
    return cppu::acquire(new planerka::uno::Stopwatch(context));
}
