// SPDX-License-Identifier: MPL-2.0
#include "sidebar/controls.hxx"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XControlModel.hpp>
#include <com/sun/star/awt/XFixedText.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTabControllerModel.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XUnoControlContainer.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/uno/RuntimeException.hpp>

#include <cassert>

namespace planerka::uno::sidebar
{
namespace awt = css::awt;

namespace
{
constexpr float kFigureScale = 1.8f;
constexpr sal_Int16 kAlignRight = 2;

bool wraps(Tone tone)
{
    return tone == Tone::remark || tone == Tone::alarm;
}

template <class Interface>
Reference<Interface> as(const Reference<awt::XControl>& control)
{
    return Reference<Interface>(control, UNO_QUERY_THROW);
}
} // namespace

Controls::Controls(Context context, const Reference<awt::XWindow>& parent)
    : context_(std::move(context)), theme_(theme_of(parent))
{
    const auto model = create<awt::XControlModel>(context_, "com.sun.star.awt.UnoControlContainerModel");
    Reference<css::beans::XPropertySet>(model, UNO_QUERY_THROW)
        ->setPropertyValue("BackgroundColor", Any(theme_.background));
    const auto container = create<awt::XControl>(context_, "com.sun.star.awt.UnoControlContainer");
    container->setModel(model);
    container_.set(container, UNO_QUERY_THROW);
    window_.set(container, UNO_QUERY_THROW);
    const Reference<awt::XToolkit> toolkit(awt::Toolkit::create(context_), UNO_QUERY_THROW);
    container->createPeer(toolkit, Reference<awt::XWindowPeer>(parent, UNO_QUERY_THROW));
}

Controls::~Controls()
{
    focus_handler_ = nullptr;
    controls_.clear();
    try
    {
        Reference<css::lang::XComponent>(window_, UNO_QUERY_THROW)->dispose();
    }
    catch (const css::uno::Exception&)
    {
        // The office has disposed it together with its parent.
    }
}

Controls::Entry& Controls::add(const std::string& name, const std::string& kind)
{
    assert(!has(name));
    Entry entry;
    entry.kind = kind;
    entry.control = create<awt::XControl>(context_, ("com.sun.star.awt.UnoControl" + kind).c_str());
    entry.control->setModel(
        create<awt::XControlModel>(context_, ("com.sun.star.awt.UnoControl" + kind + "Model").c_str()));
    entry.window.set(entry.control, UNO_QUERY_THROW);
    return controls_.emplace(name, std::move(entry)).first->second;
}

Controls::Entry& Controls::entry(const std::string& name)
{
    const auto found = controls_.find(name);
    // A row is left half made when the window is closed meanwhile.
    if (found == controls_.end())
        throw css::uno::RuntimeException(to_ou("The panel has no control " + name));
    return found->second;
}

void Controls::set(const Entry& entry, const char* property, const Any& value)
{
    Reference<css::beans::XPropertySet>(entry.control->getModel(), UNO_QUERY_THROW)
        ->setPropertyValue(OUString::createFromAscii(property), value);
}

void Controls::add_label(const std::string& name, Tone tone, bool right)
{
    auto& label = add(name, "FixedText");
    set(label, "MultiLine", Any(wraps(tone)));
    if (right)
        set(label, "Align", Any(kAlignRight));
    container_->addControl(to_ou(name), label.control);
    label.tone = Tone::plain;
    label.visible = false;
    label.window->setVisible(false);
    set_tone(name, tone);
}

void Controls::set_tone(const std::string& name, Tone tone)
{
    auto& label = entry(name);
    if (label.tone == tone && tone != Tone::plain)
        return;
    label.tone = tone;
    if (tone == Tone::heading || tone == Tone::figure)
        set(label, "FontWeight", Any(awt::FontWeight::BOLD));
    if (tone == Tone::figure)
        set(label, "FontHeight", Any(theme_.font_height * kFigureScale));
    const bool quiet = tone == Tone::caption || tone == Tone::remark;
    set(label, "TextColor", Any(quiet ? theme_.quiet : tone == Tone::alarm ? theme_.alarm : theme_.text));
}

void Controls::add_edit(const std::string& name, const std::string& help, Handler typed)
{
    auto& edit = add(name, "Edit");
    set(edit, "HelpText", Any(to_ou(help)));
    container_->addControl(to_ou(name), edit.control);
    as<awt::XTextComponent>(edit.control)->addTextListener(new OnText(std::move(typed)));
    watch_focus(name, edit);
}

void Controls::add_list(const std::string& name, const std::string& help, Handler chosen)
{
    auto& list = add(name, "ListBox");
    set(list, "Dropdown", Any(true));
    set(list, "LineCount", Any(sal_Int16(16)));
    set(list, "HelpText", Any(to_ou(help)));
    container_->addControl(to_ou(name), list.control);
    as<awt::XListBox>(list.control)->addItemListener(new OnChoice(std::move(chosen)));
}

void Controls::add_button(const std::string& name, const std::string& help, Handler clicked, bool primary)
{
    auto& button = add(name, "Button");
    if (!help.empty())
        set(button, "HelpText", Any(to_ou(help)));
    if (primary)
        set(button, "FontWeight", Any(awt::FontWeight::BOLD));
    container_->addControl(to_ou(name), button.control);
    as<awt::XButton>(button.control)->addActionListener(new OnClick(std::move(clicked)));
}

void Controls::add_check(const std::string& name, Handler switched)
{
    auto& check = add(name, "CheckBox");
    check.selected = 0;
    set(check, "MultiLine", Any(true));
    container_->addControl(to_ou(name), check.control);
    as<awt::XCheckBox>(check.control)->addItemListener(new OnChoice(std::move(switched)));
}

void Controls::watch_focus(const std::string& name, const Entry& watched)
{
    const auto tell = [this](const std::string& who)
    {
        if (focus_handler_)
            focus_handler_(who);
    };
    watched.window->addFocusListener(new OnFocus([tell, name] { tell(name); }, [tell] { tell({}); }));
}

void Controls::set_text(const std::string& name, const std::string& text)
{
    auto& shown = entry(name);
    if (shown.kind == "FixedText")
        set_visible(name, !text.empty());
    if (shown.text == text)
        return;
    shown.text = text; // before it is shown: the control echoes it
    if (shown.kind == "FixedText")
        as<awt::XFixedText>(shown.control)->setText(to_ou(text));
    else if (shown.kind == "Edit")
        as<awt::XTextComponent>(shown.control)->setText(to_ou(text));
    else if (shown.kind == "Button")
        as<awt::XButton>(shown.control)->setLabel(to_ou(text));
    else
        as<awt::XCheckBox>(shown.control)->setLabel(to_ou(text));
}

bool Controls::take_typed(const std::string& name, std::string& text)
{
    auto& edit = entry(name);
    text = to_utf8(as<awt::XTextComponent>(edit.control)->getText());
    if (text == edit.text)
        return false;
    edit.text = text;
    return true;
}

void Controls::set_options(const std::string& name, const std::vector<std::string>& options, int selected)
{
    auto& list = entry(name);
    if (list.options != options)
    {
        list.options = options;
        list.selected = -1;
        std::vector<OUString> texts;
        for (const auto& option : options)
            texts.push_back(to_ou(option));
        set(list, "StringItemList", Any(to_sequence(texts)));
    }
    if (list.selected == selected)
        return;
    list.selected = selected;
    if (selected >= 0)
        as<awt::XListBox>(list.control)->selectItemPos(static_cast<sal_Int16>(selected), true);
}

bool Controls::take_chosen(const std::string& name, int& selected)
{
    auto& list = entry(name);
    selected = as<awt::XListBox>(list.control)->getSelectedItemPos();
    if (selected == list.selected || selected < 0)
        return false;
    list.selected = selected;
    return true;
}

void Controls::set_checked(const std::string& name, bool checked)
{
    auto& check = entry(name);
    if (check.selected == int{checked})
        return;
    check.selected = int{checked};
    as<awt::XCheckBox>(check.control)->setState(checked ? 1 : 0);
}

bool Controls::take_checked(const std::string& name, bool& checked)
{
    auto& check = entry(name);
    checked = as<awt::XCheckBox>(check.control)->getState() == 1;
    if (check.selected == int{checked})
        return false;
    check.selected = int{checked};
    return true;
}

void Controls::set_visible(const std::string& name, bool visible)
{
    auto& shown = entry(name);
    if (shown.visible == visible)
        return;
    shown.visible = visible;
    shown.window->setVisible(visible);
}

void Controls::set_enabled(const std::string& name, bool enabled)
{
    auto& shown = entry(name);
    if (shown.enabled == enabled)
        return;
    shown.enabled = enabled;
    shown.window->setEnable(enabled);
}

bool Controls::is_visible(const std::string& name) const
{
    const auto found = controls_.find(name);
    return found != controls_.end() && found->second.visible;
}

void Controls::select_all(const std::string& edit)
{
    auto& selected = entry(edit);
    selected.window->setFocus();
    const auto text = as<awt::XTextComponent>(selected.control);
    text->setSelection({0, text->getText().getLength()});
}

Reference<awt::XControl> Controls::control(const std::string& name) const
{
    const auto found = controls_.find(name);
    return found == controls_.end() ? nullptr : found->second.control;
}

void Controls::set_tab_order(const std::vector<std::string>& names)
{
    std::vector<Reference<awt::XControlModel>> models;
    for (const auto& name : names)
        models.push_back(entry(name).control->getModel());
    const Reference<awt::XUnoControlContainer> container(container_, UNO_QUERY_THROW);
    if (!tabs_.is())
    {
        tabs_ = create<awt::XTabController>(context_, "com.sun.star.awt.TabController");
        tabs_->setModel(create<awt::XTabControllerModel>(context_, "com.sun.star.awt.TabControllerModel"));
        tabs_->setContainer(container_);
        container->addTabController(tabs_);
    }
    tabs_->getModel()->setControlModels(to_sequence(models));
    tabs_->activateTabOrder();
}
} // namespace planerka::uno::sidebar
