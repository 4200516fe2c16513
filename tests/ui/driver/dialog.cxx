// SPDX-License-Identifier: MPL-2.0
#include "driver/dialog.hxx"

#include "driver/panel.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/AccessibleStateType.hpp>
#include <com/sun/star/accessibility/XAccessibleAction.hpp>
#include <com/sun/star/accessibility/XAccessibleEditableText.hpp>
#include <com/sun/star/accessibility/XAccessibleStateSet.hpp>
#include <com/sun/star/awt/XExtendedToolkit.hpp>

#include <chrono>
#include <functional>
#include <stdexcept>

// The one way to come by dialogs; nothing has taken its place.
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace planerka::ui_tests
{
namespace
{
namespace a11y = css::accessibility;
using office_tests::UNO_QUERY;
using office_tests::UNO_QUERY_THROW;
using Accessible = Reference<a11y::XAccessible>;

/// The first for which it is true, of a part of a window and all that is in it; null if there is none.
Accessible find(const Accessible& part, const std::function<bool(const Reference<a11y::XAccessibleContext>&)>& is_it)
{
    const auto context = part.is() ? part->getAccessibleContext() : nullptr;
    if (!context.is())
        return {};
    if (is_it(context))
        return part;
    for (sal_Int32 number = 0; number < context->getAccessibleChildCount(); ++number)
        if (const auto found = find(context->getAccessibleChild(number), is_it); found.is())
            return found;
    return {};
}

Accessible find(const Accessible& part, sal_Int16 role, const std::string& name)
{
    return find(part, [&](const Reference<a11y::XAccessibleContext>& context)
                { return context->getAccessibleRole() == role && uno::to_utf8(context->getAccessibleName()) == name; });
}

/// One that was answered may still be in the office's list, hidden.
bool is_open_dialog(const Accessible& top)
{
    const auto context = top.is() ? top->getAccessibleContext() : nullptr;
    const auto role = context.is() ? context->getAccessibleRole() : a11y::AccessibleRole::UNKNOWN;
    return (role == a11y::AccessibleRole::DIALOG || role == a11y::AccessibleRole::ALERT) &&
           context->getAccessibleStateSet()->contains(a11y::AccessibleStateType::SHOWING);
}
} // namespace

Dialog::Dialog(const Office& office, const std::string& button)
{
    const auto toolkit = office.create<css::awt::XExtendedToolkit>("com.sun.star.awt.Toolkit");
    wait_for(
        [&]
        {
            for (sal_Int32 number = 0; number < toolkit->getTopWindowCount(); ++number)
                if (const Accessible top(toolkit->getTopWindow(number), UNO_QUERY);
                    is_open_dialog(top) && find(top, a11y::AccessibleRole::PUSH_BUTTON, button).is())
                    top_ = top;
            return top_.is();
        },
        std::chrono::seconds(120));
    if (!top_.is())
        throw std::runtime_error("no dialog with the button " + button);
}

std::string Dialog::text() const
{
    std::string all;
    find(top_,
         [&](const Reference<a11y::XAccessibleContext>& context)
         {
             all += uno::to_utf8(context->getAccessibleName()) + '\n';
             if (const Reference<a11y::XAccessibleText> text(context, UNO_QUERY); text.is())
                 all += uno::to_utf8(text->getText()) + '\n';
             return false;
         });
    return all;
}

void Dialog::type(const std::string& field, const std::string& text) const
{
    const auto found = find(top_, a11y::AccessibleRole::TEXT, field);
    if (!found.is())
        throw std::runtime_error("no field " + field);
    Reference<a11y::XAccessibleEditableText>(found->getAccessibleContext(), UNO_QUERY_THROW)->setText(uno::to_ou(text));
}

void Dialog::press(const std::string& button) const
{
    const auto found = find(top_, a11y::AccessibleRole::PUSH_BUTTON, button);
    if (!found.is())
        throw std::runtime_error("no button " + button);
    Reference<a11y::XAccessibleAction>(found->getAccessibleContext(), UNO_QUERY_THROW)->doAccessibleAction(0);
    const bool is_gone = wait_for(
        [&]
        {
            try
            {
                return !is_open_dialog(top_);
            }
            catch (const css::uno::Exception&)
            {
                return true; // its window is gone
            }
        },
        std::chrono::seconds(60));
    if (!is_gone)
        throw std::runtime_error("the dialog stays: " + text());
}

void choose_file_to_open(const Office& office, const std::string& path)
{
    const Dialog dialog(office, "Open");
    dialog.type("File name:", path);
    dialog.press("Open");
}

void choose_file_to_save(const Office& office, const std::string& path)
{
    const Dialog dialog(office, "Save");
    dialog.type("File name:", path);
    dialog.press("Save");
}

void choose_folder(const Office& office, const std::string& path)
{
    const Dialog dialog(office, "Select");
    dialog.type("Path:", path);
    dialog.press("Select");
}
} // namespace planerka::ui_tests
