// SPDX-License-Identifier: MPL-2.0
#include "bridge/later.hxx"
#include "dispatch/command_url.hxx"
#include "documents/request.hpp"
#include "front/blank.hxx"
#include "front/document.hxx"
#include "front/front.hxx"

#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/deployment/PackageInformationProvider.hpp>
#include <com/sun/star/document/XDocumentEventBroadcaster.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <cppuhelper/implbase1.hxx>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/supportsservice.hxx>
#include <cppuhelper/weakref.hxx>

// A document that somebody begins from one of our templates gives way to one that is made of a new meeting
// (app/README.md, "Templates of the office"). What goes wrong here is passed over in silence: the command says what it
// could not do.
namespace planerka::uno
{
namespace
{
/// What our template begins; empty for all other documents. A template that somebody has made of ours has the property
/// as well and is theirs.
OUString beginning_in(const Context& context, const Model& model)
{
    const auto mark = text_property(model, documents::kTemplateProperty);
    if (mark.isEmpty() || !model->getURL().isEmpty())
        return {};
    const auto from = value_of(model->getArgs(), "URL", OUString());
    const auto ours = css::deployment::PackageInformationProvider::get(context)->getPackageLocation("org.planerka");
    return !ours.isEmpty() && from.startsWith(ours + "/templates/") ? mark : OUString();
}

/// Once the window is there. If nothing came of it, an empty document is seen.
void begin(const Context& context, const Reference<css::frame::XFrame>& frame, const OUString& mark)
{
    try
    {
        css::frame::DispatchHelper::create(context)->executeDispatch(
            Reference<css::frame::XDispatchProvider>(frame, UNO_QUERY_THROW),
            to_ou(kProtocol) + "begin?what=" + mark.replace(' ', '+'), OUString(), 0, {});
    }
    catch (const css::uno::Exception&)
    {
        // The window was closed meanwhile.
    }
    if (const auto window = frame->getComponentWindow(); window.is())
        window->setVisible(true);
}

/// Follows the template's document while it gets its window: nobody sees it, because it goes again as soon as the
/// window is there. The one that comes brings a view of its own.
class Beginner final : public cppu::WeakImplHelper1<css::document::XDocumentEventListener>
{
public:
    Beginner(Context context, OUString mark) : context_(std::move(context)), mark_(std::move(mark)) {}

    void SAL_CALL documentEventOccured(const css::document::DocumentEvent& event) override
    {
        try
        {
            follow(event);
        }
        catch (const css::uno::Exception&)
        {
            // The window was closed meanwhile.
        }
    }

    void SAL_CALL disposing(const css::lang::EventObject&) override {}

private:
    void follow(const css::document::DocumentEvent& event)
    {
        const Model model(event.Source, UNO_QUERY);
        const auto controller = model.is() ? model->getCurrentController() : nullptr;
        const auto frame = controller.is() ? controller->getFrame() : nullptr;
        if (!frame.is() || !frame->getComponentWindow().is())
            return;
        frame->getComponentWindow()->setVisible(false);
        if (event.EventName != "OnViewCreated")
            return;
        Reference<css::document::XDocumentEventBroadcaster>(model, UNO_QUERY_THROW)->removeDocumentEventListener(this);
        const auto later = [context = context_, mark = mark_, weak = css::uno::WeakReference<css::frame::XFrame>(frame)]
        {
            if (const Reference<css::frame::XFrame> place(weak); place.is())
                begin(context, place, mark);
        };
        css::awt::AsyncCallback::create(context_)->addCallback(new Later(later), Any());
    }

    const Context context_;
    const OUString mark_;
};

/// Run by the office for each document that it has loaded, before there is a window for it
/// (extension/registry/Jobs.xcu).
class TemplateJob final : public cppu::WeakImplHelper2<css::task::XJob, css::lang::XServiceInfo>
{
public:
    explicit TemplateJob(Context context) : context_(std::move(context)) {}

    Any SAL_CALL execute(const Sequence<css::beans::NamedValue>& arguments) override
    {
        try
        {
            const auto model = model_of_job(arguments);
            if (!model.is() || value_of(model->getArgs(), "Hidden", false))
                return {};
            if (const auto mark = beginning_in(context_, model); !mark.isEmpty())
            {
                Reference<css::document::XDocumentEventBroadcaster>(model, UNO_QUERY_THROW)
                    ->addDocumentEventListener(new Beginner(context_, mark));
                make_blank(context_, model);
            }
        }
        catch (const css::uno::Exception&)
        {
            // The document is going again, or has no properties to look at.
        }
        return {};
    }

    OUString SAL_CALL getImplementationName() override { return OUString::createFromAscii(kTemplateImplementation); }
    sal_Bool SAL_CALL supportsService(const OUString& name) override { return cppu::supportsService(this, name); }
    Sequence<OUString> SAL_CALL getSupportedServiceNames() override
    {
        return sequence<OUString>({OUString::createFromAscii(kTemplateService)});
    }

private:
    Context context_;
};
} // namespace
} // namespace planerka::uno

css::uno::XInterface* planerka_Template_get_implementation(css::uno::XComponentContext* context,
                                                           const css::uno::Sequence<css::uno::Any>&)
{
    return cppu::acquire(new planerka::uno::TemplateJob(context));
}
