// SPDX-License-Identifier: MPL-2.0
#include "sidebar/slot.hxx"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/awt/MouseWheelBehavior.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XComboBox.hpp>
#include <com/sun/star/awt/XControlModel.hpp>
#include <com/sun/star/awt/XFixedText.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>

#include <algorithm>

namespace planerka::uno::sidebar
{
namespace awt = css::awt;
using panel::Tone;
using panel::Widget;

namespace
{
constexpr sal_Int16 kAlignRight = 2;
constexpr sal_Int16 kMostLines = 16; ///< of an open list, before it scrolls

template <class Interface>
Reference<Interface> as(const Reference<awt::XControl>& control)
{
    return Reference<Interface>(control, UNO_QUERY_THROW);
}

/// Sets a flag as long as it lives.
class While
{
public:
    explicit While(bool& flag) : flag_(flag) { flag_ = true; }
    ~While() { flag_ = false; }
    While(const While&) = delete;
    While& operator=(const While&) = delete;

private:
    bool& flag_;
};

const char* kind_of(Widget widget)
{
    switch (widget)
    {
    case Widget::label:
        return "FixedText";
    case Widget::edit:
    case Widget::memo:
        return "Edit";
    case Widget::list:
        return "ListBox";
    case Widget::combo:
        return "ComboBox";
    case Widget::check:
        return "CheckBox";
    case Widget::button:
        return "Button";
    }
    return "FixedText";
}
} // namespace

Slot::Slot(const Context& context, const Reference<awt::XControlContainer>& container, Widget widget,
           const Theme& theme, const Events& events)
    : widget_(widget), theme_(theme)
{
    const auto service = std::string("com.sun.star.awt.UnoControl") + kind_of(widget);
    control_ = create<awt::XControl>(context, service.c_str());
    control_->setModel(create<awt::XControlModel>(context, (service + "Model").c_str()));
    window_.set(control_, UNO_QUERY_THROW);
    if (widget == Widget::label || widget == Widget::check)
        set("MultiLine", Any(true));
    if (widget == Widget::memo)
    {
        set("MultiLine", Any(true));
        set("VScroll", Any(true));
        set("AutoVScroll", Any(true));
    }
    if (widget == Widget::list || widget == Widget::combo)
    {
        set("Dropdown", Any(true));
        set("LineCount", Any(kMostLines));
        set("MouseWheelBehavior", Any(awt::MouseWheelBehavior::SCROLL_DISABLED)); // it scrolls the panel
    }
    if (widget == Widget::combo)
        set("Autocomplete", Any(false)); // what is typed stays as it is typed
    window_->setVisible(false);
    container->addControl(OUString(), control_);
    show_tone(Tone::plain);
    listen(events);
}

void Slot::set(const char* property, const Any& value) const
{
    Reference<css::beans::XPropertySet>(control_->getModel(), UNO_QUERY_THROW)
        ->setPropertyValue(OUString::createFromAscii(property), value);
}

void Slot::listen(const Events& events)
{
    const auto told = [&events](Handler handler) -> Handler
    { return [&events, handler = std::move(handler)] { events.run(handler); }; };
    // A list that gets other entries tells of another text, for example.
    const auto done = [this, told](Handler handler)
    {
        return told(
            [this, handler = std::move(handler)]
            {
                if (!is_being_shown_)
                    handler();
            });
    };
    switch (widget_)
    {
    case Widget::label:
        return;
    case Widget::edit:
    case Widget::memo:
        as<awt::XTextComponent>(control_)->addTextListener(new OnText(done([this, &events] { on_text(events); })));
        break;
    case Widget::combo:
        as<awt::XTextComponent>(control_)->addTextListener(new OnText(done([this, &events] { on_text(events); })));
        as<awt::XComboBox>(control_)->addItemListener(new OnChoice(done([this, &events] { on_text(events); })));
        break;
    case Widget::list:
        as<awt::XListBox>(control_)->addItemListener(new OnChoice(done([this, &events] { on_choice(events); })));
        break;
    case Widget::check:
        as<awt::XCheckBox>(control_)->addItemListener(new OnChoice(done([this, &events] { on_tick(events); })));
        break;
    case Widget::button:
        as<awt::XButton>(control_)->addActionListener(
            new OnClick(told([this, &events] { events.clicked(std::string(cell_.name)); })));
        break;
    }
    window_->addFocusListener(new OnFocus(told(
                                              [this, &events]
                                              {
                                                  text_before_ = shown_text_;
                                                  events.focused(this);
                                              }),
                                          told([&events] { events.focused(nullptr); })));
}

void Slot::on_tick(const Events& events)
{
    const bool is_ticked = as<awt::XCheckBox>(control_)->getState() == 1;
    if (is_ticked == cell_.is_ticked)
        return;
    cell_.is_ticked = is_ticked;
    events.ticked(std::string(cell_.name), is_ticked);
}

void Slot::on_text(const Events& events)
{
    const auto text = to_utf8(as<awt::XTextComponent>(control_)->getText());
    if (text == shown_text_)
        return;
    shown_text_ = text;
    is_typed_in_ = true; // and must not be written to meanwhile, even if a script types without the focus
    const std::string name = cell_.name;
    events.typed(name, text);
    is_typed_in_ = false;
}

void Slot::on_choice(const Events& events)
{
    const auto selected = as<awt::XListBox>(control_)->getSelectedItemPos();
    if (selected < 0 || !shown_options_ || static_cast<std::size_t>(selected) >= shown_options_->size())
        return;
    const auto id = (*shown_options_)[static_cast<std::size_t>(selected)].id;
    if (id == cell_.text)
        return;
    cell_.text = id;
    events.chosen(std::string(cell_.name), id);
}

void Slot::show_tone(Tone tone)
{
    const bool is_bold = tone == Tone::heading || tone == Tone::figure || tone == Tone::primary;
    if (widget_ == Widget::button)
    {
        set("FontWeight", Any(is_bold ? awt::FontWeight::BOLD : awt::FontWeight::NORMAL));
        return;
    }
    if (widget_ != Widget::label)
        return;
    set("FontWeight", Any(is_bold ? awt::FontWeight::BOLD : awt::FontWeight::NORMAL));
    set("FontHeight", Any(tone == Tone::figure ? theme_.font_height * kFigureScale : theme_.font_height));
    const bool quiet = tone == Tone::caption || tone == Tone::remark;
    set("TextColor", Any(quiet ? theme_.quiet : tone == Tone::alarm ? theme_.alarm : theme_.text));
}

void Slot::show_colour(const panel::Cell& cell)
{
    const auto colour = cell.colour > 0 ? Any(theme_.parts.at(static_cast<std::size_t>(cell.colour) - 1)) : Any();
    if (cell.colour > 0 && !cell.text.empty())
        set("TextColor", colour);
    set("BackgroundColor", cell.text.empty() ? colour : Any());
}

void Slot::show_text(const panel::Cell& cell, bool keep_text, bool is_other)
{
    if (shown_text_ == cell.text || ((keep_text || is_typed_in_) && !is_other))
        return;
    shown_text_ = cell.text; // before it is shown: the control echoes it
    const auto text = to_ou(cell.text);
    if (widget_ == Widget::label)
        as<awt::XFixedText>(control_)->setText(text);
    else if (widget_ == Widget::button)
        as<awt::XButton>(control_)->setLabel(text);
    else if (widget_ == Widget::check)
        as<awt::XCheckBox>(control_)->setLabel(text);
    else
        as<awt::XTextComponent>(control_)->setText(text);
}

/// True if they are shown already.
bool Slot::show_options(const panel::Cell& cell)
{
    const bool are_same =
        shown_options_ == cell.options || (shown_options_ && cell.options && *shown_options_ == *cell.options);
    shown_options_ = cell.options;
    if (are_same)
        return true;
    std::vector<OUString> texts;
    if (cell.options)
        for (const auto& option : *cell.options)
            texts.push_back(to_ou(option.text));
    set("StringItemList", Any(to_sequence(texts)));
    return false;
}

void Slot::show_choice(const panel::Cell& cell)
{
    const bool are_same = show_options(cell);
    const bool is_shown = are_same && cell_.text == cell.text && shown_text_ == cell.text;
    if (is_shown || !cell.options)
        return;
    const auto selected = std::ranges::find(*cell.options, cell.text, &forms::Option::id);
    if (selected != cell.options->end())
    {
        cell_.text = shown_text_ = cell.text; // before it is shown: the control echoes it
        as<awt::XListBox>(control_)->selectItemPos(static_cast<sal_Int16>(selected - cell.options->begin()), true);
    }
}

void Slot::show(const panel::Cell& cell, const awt::Rectangle& place, bool keep_text)
{
    const While being_shown(is_being_shown_);
    const bool is_other = !is_used_ || cell_.name != cell.name;
    is_used_ = true;
    if (is_other)
        set("HelpURL", Any(to_ou(cell.name))); // by which a script or a test finds it
    if (is_other || cell_.help != cell.help)
        set("HelpText", Any(to_ou(cell.help)));
    if (cell_.tone != cell.tone || cell_.colour != cell.colour)
        show_tone(cell.tone);
    if (widget_ == Widget::label && (cell_.colour != cell.colour || cell_.text.empty() != cell.text.empty()))
        show_colour(cell);
    if (cell_.is_right != cell.is_right && widget_ == Widget::label)
        set("Align", Any(sal_Int16(cell.is_right ? kAlignRight : 0)));
    if (cell_.is_wrong != cell.is_wrong)
        set("TextColor", cell.is_wrong ? Any(theme_.alarm) : Any());
    if (cell_.is_enabled != cell.is_enabled)
        window_->setEnable(cell.is_enabled);
    if (widget_ == Widget::list)
    {
        show_choice(cell);
    }
    else
    {
        if (widget_ == Widget::combo && !show_options(cell))
            shown_text_ = to_utf8(as<awt::XTextComponent>(control_)->getText()); // other entries may change it
        show_text(cell, keep_text, is_other);
    }
    if (widget_ == Widget::check && (is_other || cell_.is_ticked != cell.is_ticked))
    {
        cell_.is_ticked = cell.is_ticked;
        as<awt::XCheckBox>(control_)->setState(cell.is_ticked ? 1 : 0);
    }
    cell_ = cell;
    if (place_.X != place.X || place_.Y != place.Y || place_.Width != place.Width || place_.Height != place.Height)
    {
        place_ = place;
        window_->setPosSize(place.X, place.Y, place.Width, place.Height, awt::PosSize::POSSIZE);
    }
    if (!is_visible_)
        window_->setVisible(is_visible_ = true);
}

void Slot::hide()
{
    if (is_used_)
        set("HelpURL", Any(OUString()));
    is_used_ = false;
    if (is_visible_)
        window_->setVisible(is_visible_ = false);
}

void Slot::focus() const
{
    window_->setFocus();
    if (widget_ != Widget::edit && widget_ != Widget::combo)
        return;
    const auto text = as<awt::XTextComponent>(control_);
    text->setSelection({0, text->getText().getLength()});
}
} // namespace planerka::uno::sidebar
