// SPDX-License-Identifier: MPL-2.0
#include "office/office.hxx"

#include "bridge/paths.hxx"
#include "bridge/settings.hxx"
#include "bridge/streams.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/deployment/PackageInformationProvider.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XComponentLoader.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/frame/XTitle.hpp>
#include <com/sun/star/io/SequenceInputStream.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/util/XStringSubstitution.hpp>

#include <mutex>

namespace planerka::uno
{
Language ui_language(const Context& context)
{
    try
    {
        return language_of(to_utf8(text_setting(context, "/org.openoffice.Setup/L10N", "ooLocale")))
            .value_or(Language::en);
    }
    catch (const css::uno::Exception&)
    {
        return Language::en; // the office is ending: what remains to be said is said in English
    }
}

OUString extension_url(const Context& context, std::string_view path)
{
    const auto folder = css::deployment::PackageInformationProvider::get(context)->getPackageLocation(
        OUString::createFromAscii(kExtensionId));
    if (folder.isEmpty())
        throw Failure({"extension.not_installed", {{"id", kExtensionId}}});
    return folder + "/" + to_ou(path);
}

std::filesystem::path user_folder(const Context& context)
{
    const auto paths = create<css::util::XStringSubstitution>(context, "com.sun.star.util.PathSubstitution");
    return to_path(paths->getSubstituteVariableValue("$(user)")) / "planerka";
}

const app::Planner& planner(const Context& context)
{
    static const auto opened = app::Planner::open(to_path(extension_url(context, "share")));
    if (!opened)
        throw Failure(opened.error());
    return opened.value();
}

Model model_of(const Frame& frame)
{
    if (!frame.is() || !frame->getController().is())
        return {};
    return frame->getController()->getModel();
}

bool is_supported(const Model& model)
{
    const Reference<css::lang::XServiceInfo> info(model, UNO_QUERY);
    if (!info.is())
        return false;
    for (const auto* service : {"com.sun.star.text.GenericTextDocument", "com.sun.star.sheet.SpreadsheetDocument",
                                "com.sun.star.presentation.PresentationDocument"})
        if (info->supportsService(OUString::createFromAscii(service)))
            return true;
    return false;
}

bool is_read_only(const Model& model)
{
    const Reference<css::frame::XStorable> storable(model, UNO_QUERY);
    return storable.is() && storable->isReadonly();
}

Reference<css::lang::XComponent> open_untitled(const Context& context, const app::Document& document, bool hidden,
                                               const Frame& frame)
{
    Reference<css::frame::XComponentLoader> place(frame, UNO_QUERY);
    if (!place.is())
        place.set(css::frame::Desktop::create(context), UNO_QUERY_THROW);
    const auto stream = css::io::SequenceInputStream::createStreamFromSequence(context, to_bytes(document.bytes));
    return place->loadComponentFromURL(
        "private:stream", frame.is() ? OUString("_self") : OUString("_blank"), 0,
        sequence({property("InputStream", stream), property("AsTemplate", true), property("Hidden", hidden),
                  property("OnMainThread", true), // windows are made there; bridges call from other threads
                  property("SuggestedSaveAsName", to_ou(document.file_name))}));
}
} // namespace planerka::uno
