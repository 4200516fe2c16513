// SPDX-License-Identifier: MPL-2.0
#include "registration.hxx"

#include "bridge/errors.hxx"
#include "bridge/paths.hxx"
#include "office/dialogs.hxx"
#include "office/settings.hxx"
#include "options/rate_file.hxx"
#include "settings/rate_preview.hpp"
#include "settings/typed.hpp"
#include "text/messages.hpp"

#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XContainerWindowEventHandler.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/supportsservice.hxx>

#include <map>
#include <mutex>

namespace planerka::uno
{
namespace
{
using settings::Kind;
using settings::Setting;

/// What stands in the controls of a page, by the keys of their settings.
class Page
{
public:
    Page(const Reference<css::awt::XWindow>& window, Language language)
        : controls_(window, UNO_QUERY_THROW), language_(language)
    {
    }

    bool has(const Setting& setting) const { return control(setting).is(); }

    /// As one types it.
    std::string text(const Setting& setting) const
    {
        if (setting.kind == Kind::yes_no)
            return Reference<css::awt::XCheckBox>(control(setting), UNO_QUERY_THROW)->getState() ? "yes" : "no";
        if (setting.kind == Kind::choice)
        {
            // The first entry says that nothing is chosen.
            const auto entry =
                Reference<css::awt::XListBox>(control(setting), UNO_QUERY_THROW)->getSelectedItemPos() - 1;
            return entry < 0 ? "" : std::string(setting.choices[static_cast<std::size_t>(entry)]);
        }
        return to_utf8(Reference<css::awt::XTextComponent>(control(setting), UNO_QUERY_THROW)->getText());
    }

    void show(const Setting& setting, const settings::Settings& all) const
    {
        const auto value = all.text(setting.key);
        if (setting.kind == Kind::yes_no)
            Reference<css::awt::XCheckBox>(control(setting), UNO_QUERY_THROW)->setState(value == "yes");
        else if (setting.kind == Kind::choice)
            choose(setting, value);
        else
            Reference<css::awt::XTextComponent>(control(setting), UNO_QUERY_THROW)
                ->setText(value.empty() ? OUString() : to_ou(settings::shown(setting, value, language_)));
        const auto label = Any(to_ou(settings::label_of(setting, language_)));
        set(setting.kind == Kind::yes_no ? setting.key : "label:" + setting.key, "Label", label);
        const bool locked = all.is_locked(setting.key);
        set(setting.key, "Enabled", Any(!locked));
        set(setting.key, "HelpText",
            Any(to_ou(settings::help_of(setting, language_) +
                      (locked ? " (" + text::message(language_, "settings.rank.locked") + ')' : ""))));
        set("choose:" + setting.key, "Enabled", Any(!locked));
    }

    void type(const Setting& setting, const std::string& text) const
    {
        Reference<css::awt::XTextComponent>(control(setting), UNO_QUERY_THROW)->setText(to_ou(text));
    }

    void show_text(const char* name, const std::string& text) const { set(name, "Label", Any(to_ou(text))); }

private:
    Reference<css::awt::XControl> control(const Setting& setting) const
    {
        return controls_->getControl(to_ou(setting.key));
    }

    void set(const std::string& name, const char* property, const Any& value) const
    {
        if (const auto found = controls_->getControl(to_ou(name)); found.is())
            Reference<css::beans::XPropertySet>(found->getModel(), UNO_QUERY_THROW)
                ->setPropertyValue(OUString::createFromAscii(property), value);
    }

    void choose(const Setting& setting, const std::string& value) const
    {
        const Reference<css::awt::XListBox> list(control(setting), UNO_QUERY_THROW);
        list->removeItems(0, list->getItemCount());
        sal_Int16 count = 0;
        list->addItem("–", count++);
        sal_Int16 chosen = 0;
        for (const auto choice : setting.choices)
        {
            if (choice == value)
                chosen = count;
            list->addItem(to_ou(settings::word_of(setting, choice, language_)), count++);
        }
        list->selectItemPos(chosen, true);
    }

    Reference<css::awt::XControlContainer> controls_;
    Language language_;
};

/// Tools ▸ Options ▸ Sales meetings: fills its pages and takes over what was typed there. The office makes the pages
/// from what extension/options_pages has written; a control is named as its setting.
class OptionsPage final : public cppu::WeakImplHelper2<css::awt::XContainerWindowEventHandler, css::lang::XServiceInfo>
{
public:
    explicit OptionsPage(Context context) : context_(std::move(context)) {}

    sal_Bool SAL_CALL callHandlerMethod(const Reference<css::awt::XWindow>& window, const Any& event,
                                        const OUString& method) override
    {
        return guarded([this] { return language(); }, static_cast<cppu::OWeakObject*>(this),
                       [&] { return handle(window, event, method); });
    }

    Sequence<OUString> SAL_CALL getSupportedMethodNames() override
    {
        return sequence<OUString>({"external_event", "import_rates", "delete_data", "choose_folder", "choose_picture"});
    }

    OUString SAL_CALL getImplementationName() override { return "org.planerka.comp.OptionsPage"; }
    sal_Bool SAL_CALL supportsService(const OUString& name) override { return cppu::supportsService(this, name); }
    Sequence<OUString> SAL_CALL getSupportedServiceNames() override
    {
        return sequence<OUString>({"org.planerka.OptionsPage"});
    }

private:
    using Shown = std::map<std::string, std::string>;

    Language language() const { return ui_language(context_); }

    bool handle(const Reference<css::awt::XWindow>& window, const Any& event, const OUString& method)
    {
        const Page page(window, language());
        OUString what;
        if (method == "external_event" && (event >>= what))
        {
            if (what == "ok")
                take_over(page);
            else // "initialize"; "back" after that, and to bring back what stood there
                show(page);
        }
        else if (method == "import_rates")
            import_rates(page);
        else if (method == "delete_data")
            delete_data(page);
        else if (method == "choose_folder")
            choose(page, "templateFolder");
        else if (method == "choose_picture")
            choose(page, "logo");
        else
            return false;
        return true;
    }

    std::string say(const char* key, std::initializer_list<text::Argument> arguments = {}) const
    {
        return text::message(language(), std::string("settings.page.") + key, arguments);
    }

    void show(const Page& page)
    {
        const auto all = settings_now(context_);
        bool is_any_locked = false;
        Shown shown;
        for (const auto& setting : settings::all_settings())
            if (page.has(setting))
            {
                page.show(setting, *all);
                shown[setting.key] = page.text(setting);
                is_any_locked = is_any_locked || all->is_locked(setting.key);
            }
        page.show_text("locked", is_any_locked ? say("locked") : std::string());
        for (const auto* const name : {"private", "import", "delete"})
            page.show_text(name, say(name));
        for (const auto* const name : {"choose:templateFolder", "choose:logo"})
            page.show_text(name, say("folder"));
        const std::scoped_lock lock(mutex_);
        for (auto& [key, text] : shown)
            shown_[key] = std::move(text);
    }

    /// Only what somebody has changed becomes theirs: what is usual, or proposed, may be another tomorrow.
    void take_over(const Page& page)
    {
        const auto all = settings_now(context_);
        Shown shown;
        {
            const std::scoped_lock lock(mutex_);
            shown = shown_;
        }
        std::vector<Setting> changed;
        for (const auto& setting : settings::all_settings())
            if (page.has(setting) && page.text(setting) != shown[setting.key])
                changed.push_back(setting);
        if (changed.empty())
            return;
        std::string wrong;
        take(settings::change_user(
            settings_file(context_),
            [&](settings::Values& user) -> Result<void>
            {
                for (const auto& setting : changed)
                    if (auto done = settings::set(user, *all, setting.key, page.text(setting), language()); !done)
                    {
                        auto error = std::move(done).error();
                        error.place.clear(); // the sentence names the field
                        wrong += text::describe(error, language()) + '\n';
                    }
                return success();
            }));
        ask_for_settings(context_);
        show(page);
        if (!wrong.empty())
            show_error(context_, {}, say("wrong", {{"lines", wrong}}));
    }

    void import_rates(const Page& page)
    {
        const auto file = ask_for_file_to_open(context_, FilesOf::rates);
        if (!file)
            return;
        const auto all = settings_now(context_);
        const auto table = rates_in_file(context_, *file, *all);
        const auto preview = settings::preview_of(table, language());
        if (preview.refused)
            return show_error(context_, {}, settings::text_of(preview, language()));
        if (!ask(context_, {}, say("import_ask", {{"rates", settings::text_of(preview, language())}})))
            return;
        take(settings::change_user(settings_file(context_),
                                   [&](settings::Values& user) { return settings::take(user, *all, table.rates); }));
        show(page);
    }

    void delete_data(const Page& page)
    {
        if (!ask(context_, {}, say("delete_ask")))
            return;
        std::string files;
        for (const auto& file : delete_my_data(context_))
            files += file.string() + '\n';
        ask_for_settings(context_);
        show(page);
        show_message(context_, {}, files.empty() ? say("deleted_nothing") : say("deleted", {{"files", files}}));
    }

    void choose(const Page& page, const char* key) const
    {
        const auto setting = *settings::setting_of(key);
        const auto path = setting.kind == Kind::folder
                              ? ask_for_folder(context_, settings::label_of(setting, language()))
                              : ask_for_file_to_open(context_, FilesOf::pictures);
        if (path)
            page.type(setting, path->string());
    }

    const Context context_;
    std::mutex mutex_;
    Shown shown_{}; ///< under mutex_: what the pages were filled with
};
} // namespace
} // namespace planerka::uno

css::uno::XInterface* planerka_OptionsPage_get_implementation(css::uno::XComponentContext* context,
                                                              const css::uno::Sequence<css::uno::Any>&)
{
    return cppu::acquire(new planerka::uno::OptionsPage(context));
}
