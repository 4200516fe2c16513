// SPDX-License-Identifier: MPL-2.0
#include "driver/faults.hxx"

#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/accessibility/XAccessibleComponent.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XControlModel.hpp>
#include <com/sun/star/awt/XFixedText.hpp>
#include <com/sun/star/awt/XLayoutConstrains.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XScrollBar.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/lang/XComponent.hpp>

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <sstream>

namespace planerka::ui_tests
{
namespace awt = css::awt;
using office_tests::UNO_QUERY;
using office_tests::UNO_QUERY_THROW;
using uno::Any;
using uno::OUString;
using uno::to_ou;
using uno::to_utf8;
using Control = Reference<awt::XControl>;

namespace
{
constexpr std::size_t kShortText = 12; ///< letters; an edit with more may scroll

Any property(const Control& control, const char* name)
{
    return Reference<css::beans::XPropertySet>(control->getModel(), UNO_QUERY_THROW)
        ->getPropertyValue(OUString::createFromAscii(name));
}

void set(const Control& control, const char* name, const Any& value)
{
    Reference<css::beans::XPropertySet>(control->getModel(), UNO_QUERY_THROW)
        ->setPropertyValue(OUString::createFromAscii(name), value);
}

Reference<awt::XLayoutConstrains> constraints(const Control& control)
{
    return {control, UNO_QUERY_THROW};
}

/// A control that is never shown and tells how much room texts take in the panel's font.
class Ruler
{
public:
    Ruler(const Office& office, Reference<awt::XControlContainer> container, const std::string& kind)
        : container_(std::move(container))
    {
        const auto service = "com.sun.star.awt.UnoControl" + kind;
        control_ = office.create<awt::XControl>(service.c_str());
        control_->setModel(office.create<awt::XControlModel>((service + "Model").c_str()));
        Reference<awt::XWindow>(control_, UNO_QUERY_THROW)->setVisible(false);
        container_->addControl(OUString(), control_);
    }
    ~Ruler()
    {
        try
        {
            container_->removeControl(control_);
            Reference<css::lang::XComponent>(control_, UNO_QUERY_THROW)->dispose();
        }
        catch (const css::uno::Exception&)
        {
            // The panel has gone, and this with it.
        }
    }
    Ruler(const Ruler&) = delete;
    Ruler& operator=(const Ruler&) = delete;

    const Control& control() const { return control_; }

private:
    Reference<awt::XControlContainer> container_;
    Control control_;
};

enum class Kind
{
    label,
    button,
    check,
    list,
    edit,
    other,
};

Kind kind_of(const Control& control)
{
    if (Reference<awt::XTextComponent>(control, UNO_QUERY).is())
        return Kind::edit;
    if (Reference<awt::XListBox>(control, UNO_QUERY).is())
        return Kind::list;
    if (Reference<awt::XCheckBox>(control, UNO_QUERY).is())
        return Kind::check;
    if (Reference<awt::XButton>(control, UNO_QUERY).is())
        return Kind::button;
    return Reference<awt::XFixedText>(control, UNO_QUERY).is() ? Kind::label : Kind::other;
}

/// A control and what it can be asked; each question of whether it can would be one more call of the office.
struct Known
{
    explicit Known(const Control& asked)
        : control(asked), kind(kind_of(asked)), window(asked, UNO_QUERY_THROW), model(asked->getModel(), UNO_QUERY),
          edit(asked, UNO_QUERY), list(asked, UNO_QUERY)
    {
    }

    OUString property(const char* name) const
    {
        OUString text;
        model->getPropertyValue(OUString::createFromAscii(name)) >>= text;
        return text;
    }
    std::string name() const { return to_utf8(property("HelpURL")); }
    std::string text() const
    {
        return to_utf8(kind == Kind::edit   ? edit->getText()
                       : kind == Kind::list ? list->getSelectedItem()
                                            : property("Label"));
    }

    Control control;
    Kind kind;
    Reference<awt::XWindow2> window;
    Reference<css::beans::XPropertySet> model;
    Reference<awt::XTextComponent> edit;
    Reference<awt::XListBox> list;
};

struct Shown
{
    std::string name;
    Kind kind;
    std::string text;
    awt::Rectangle place;
};

std::string described(const Shown& shown)
{
    std::ostringstream line;
    line << (shown.name.empty() ? "a label" : shown.name) << " \"" << shown.text << "\" at " << shown.place.X << ", "
         << shown.place.Y << ", " << shown.place.Width << " x " << shown.place.Height;
    return line.str();
}

class Inspection
{
public:
    Inspection(const Office& office, const Panel& panel) : office_(office), panel_(panel)
    {
        line_height_ = constraints(label())->getPreferredSize().Height;
        // What a list says of itself forgets its arrow, which stands in a square, and the air around its text.
        const Ruler edit(office, panel.controls(), "Edit");
        list_extra_ = constraints(edit.control())->getPreferredSize().Height + line_height_ * 3 / 4;
    }

    Faults take() &&
    {
        panel_.scroll_to(0);
        // It comes a moment after the meeting, and makes the head higher.
        wait_for([&] { return panel_.is_shown("text:verdict_in_short"); }, std::chrono::seconds(60));
        look_at(panel_.controls(), false);
        for (int top = 0; panel_.scroll_to(top); top += panel_.page())
            look_at(panel_.body(), true);
        return std::move(faults_);
    }

private:
    /// A font that was larger once does not become the usual one again: each has a ruler of its own.
    const Control& label()
    {
        auto& ruler = labels_[{weight_, height_}];
        if (!ruler)
        {
            ruler = std::make_unique<Ruler>(office_, panel_.controls(), "FixedText");
            if (weight_ > 0)
                set(ruler->control(), "FontWeight", Any(weight_));
            if (height_ > 0)
                set(ruler->control(), "FontHeight", Any(height_));
        }
        return ruler->control();
    }

    int width_of(const std::string& text)
    {
        const auto [known, is_new] = widths_.try_emplace({text, weight_, height_});
        if (is_new)
        {
            Reference<awt::XFixedText>(label(), UNO_QUERY_THROW)->setText(to_ou(text));
            known->second = constraints(label())->getPreferredSize().Width;
        }
        return known->second;
    }

    /// Texts are measured in the font of this control from now on.
    void use_font_of(const Control& control)
    {
        property(control, "FontWeight") >>= weight_;
        property(control, "FontHeight") >>= height_;
    }

    int widest_word(const std::string& text)
    {
        int widest = 0;
        std::istringstream words(text);
        for (std::string word; words >> word;)
            widest = std::max(widest, width_of(word));
        return widest;
    }

    /// @param line as wide as a line of the panel is
    bool fits(const Control& control, const Shown& shown, int line)
    {
        const auto& place = shown.place;
        if (shown.text.empty() || shown.kind == Kind::other)
            return true;
        use_font_of(control);
        const auto wanted = constraints(control)->getPreferredSize();
        switch (shown.kind)
        {
        case Kind::label:
            if (wanted.Width <= place.Width)
                return wanted.Height <= place.Height;
            return widest_word(shown.text) <= place.Width &&
                   constraints(control)->calcAdjustedSize({place.Width, wanted.Height}).Height <= place.Height;
        case Kind::check:
            return wanted.Width <= place.Width ||
                   constraints(control)->calcAdjustedSize({place.Width, wanted.Height}).Height <= place.Height;
        case Kind::button: // the toolkit's own measure has far more air than a narrow panel
            return width_of(shown.text) + line_height_ / 2 <= place.Width && line_height_ <= place.Height;
        case Kind::list: // a person's name may be longer than any line
            if (place.Width * 5 >= line * 4)
                return line_height_ <= place.Height;
            return width_of(shown.text) + list_extra_ <= place.Width && line_height_ <= place.Height;
        default:
            return shown.text.size() > kShortText || (wanted.Width <= place.Width && line_height_ <= place.Height);
        }
    }

    /// Each cell once, wherever it is seen again; but each pair wherever it meets.
    void look_at(const Reference<awt::XControlContainer>& container, bool scrolls)
    {
        const auto all = Reference<awt::XWindow>(container, UNO_QUERY_THROW)->getPosSize();
        std::vector<Shown> seen;
        // Body and scroll bar lie in a window of their own, and say where they are in that.
        const auto wheel = container->getControl("wheel");
        const auto around =
            wheel.is() ? Reference<awt::XWindow>(wheel, UNO_QUERY_THROW)->getPosSize() : awt::Rectangle();
        for (const auto& control : container->getControls())
        {
            if (control == wheel)
                continue;
            const auto& known = controls_.try_emplace(control.get(), control).first->second;
            if (!known.window->isVisible())
                continue;
            Shown shown{.name = {}, .kind = known.kind, .text = {}, .place = known.window->getPosSize()};
            if (shown.kind == Kind::other)
            {
                shown.place.X += around.X;
                shown.place.Y += around.Y;
            }
            if (shown.kind != Kind::other)
            {
                shown.name = known.name();
                shown.text = known.text();
            }
            else if (Reference<awt::XScrollBar>(control, UNO_QUERY).is())
                shown.name = "the scroll bar";
            else
                shown.name = "the body";
            seen.push_back(shown);
            const auto& place = shown.place;
            if (place.X < 0 || place.X + place.Width > all.Width ||
                (!scrolls && (place.Y < 0 || place.Y + place.Height > all.Height)))
                add("outside: " + described(shown));
            const auto top = scrolls ? "" : std::to_string(place.Y); // of the body this changes as it scrolls
            if (!seen_.insert(shown.name + '\n' + shown.text + '\n' + std::to_string(place.X) + top).second)
                continue;
            ++faults_.controls;
            if (!fits(control, shown, all.Width))
                add("cut: " + described(shown));
        }
        for (std::size_t one = 0; one < seen.size(); ++one)
            for (std::size_t other = one + 1; other < seen.size(); ++other)
                if (meet(seen[one].place, seen[other].place))
                    add("one over the other: " + described(seen[one]) + " and " + described(seen[other]));
    }

    static bool meet(const awt::Rectangle& one, const awt::Rectangle& other)
    {
        return one.X < other.X + other.Width && other.X < one.X + one.Width && one.Y < other.Y + other.Height &&
               other.Y < one.Y + one.Height;
    }

    void add(std::string fault)
    {
        if (std::ranges::find(faults_.found, fault) == faults_.found.end())
            faults_.found.push_back(std::move(fault));
    }

    const Office& office_;
    const Panel& panel_;
    std::map<std::pair<float, float>, std::unique_ptr<Ruler>> labels_{};
    float weight_ = 0;
    float height_ = 0;
    int list_extra_ = 0;
    int line_height_ = 0;
    std::map<std::tuple<std::string, float, float>, int> widths_{};
    std::set<std::string> seen_{};
    std::map<const void*, Known> controls_{};
    Faults faults_{};
};
} // namespace

Faults faults_of(const Office& office, const Panel& panel)
{
    return Inspection(office, panel).take();
}

bool widen(const Desk& desk, const Model& document, const Panel& panel)
{
    const Reference<awt::XWindow> shown(panel.controls(), UNO_QUERY_THROW);
    const auto width = shown->getPosSize().Width;
    const auto height = document->getCurrentController()->getFrame()->getContainerWindow()->getPosSize().Height;
    const Reference<css::accessibility::XAccessibleComponent> place(
        Reference<css::accessibility::XAccessible>(panel.controls(), UNO_QUERY_THROW)->getAccessibleContext(),
        UNO_QUERY_THROW);
    // The line is a few pixels wide.
    for (const int beside : {1, 3, 5, 7})
    {
        const auto line = place->getLocationOnScreen().X - beside;
        desk.drag(line, line - width * 2 / 3, height * 4 / 5);
        if (wait_for([&] { return shown->getPosSize().Width > width * 5 / 4; }, std::chrono::seconds(2)))
            return true;
    }
    return false;
}
} // namespace planerka::ui_tests
