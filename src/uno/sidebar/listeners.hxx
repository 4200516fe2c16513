// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "bridge/later.hxx"
#include "bridge/uno.hxx"

#include <com/sun/star/awt/XActionListener.hpp>
#include <com/sun/star/awt/XAdjustmentListener.hpp>
#include <com/sun/star/awt/XFocusListener.hpp>
#include <com/sun/star/awt/XItemListener.hpp>
#include <com/sun/star/awt/XKeyHandler.hpp>
#include <com/sun/star/awt/XTextListener.hpp>
#include <cppuhelper/implbase1.hxx>

#include <functional>

/// UNO's listeners as functions. A function must not throw, and must not keep what it calls alive: the controls that
/// hold it belong to that.
namespace planerka::uno::sidebar
{
using Handler = std::function<void()>;

class OnText final : public cppu::WeakImplHelper1<css::awt::XTextListener>
{
public:
    explicit OnText(Handler handler) : handler_(std::move(handler)) {}
    void SAL_CALL textChanged(const css::awt::TextEvent&) override { handler_(); }
    void SAL_CALL disposing(const css::lang::EventObject&) override {}

private:
    Handler handler_;
};

class OnChoice final : public cppu::WeakImplHelper1<css::awt::XItemListener>
{
public:
    explicit OnChoice(Handler handler) : handler_(std::move(handler)) {}
    void SAL_CALL itemStateChanged(const css::awt::ItemEvent&) override { handler_(); }
    void SAL_CALL disposing(const css::lang::EventObject&) override {}

private:
    Handler handler_;
};

class OnClick final : public cppu::WeakImplHelper1<css::awt::XActionListener>
{
public:
    explicit OnClick(Handler handler) : handler_(std::move(handler)) {}
    void SAL_CALL actionPerformed(const css::awt::ActionEvent&) override { handler_(); }
    void SAL_CALL disposing(const css::lang::EventObject&) override {}

private:
    Handler handler_;
};

class OnFocus final : public cppu::WeakImplHelper1<css::awt::XFocusListener>
{
public:
    OnFocus(Handler gained, Handler lost) : gained_(std::move(gained)), lost_(std::move(lost)) {}
    void SAL_CALL focusGained(const css::awt::FocusEvent&) override { gained_(); }
    void SAL_CALL focusLost(const css::awt::FocusEvent&) override { lost_(); }
    void SAL_CALL disposing(const css::lang::EventObject&) override {}

private:
    Handler gained_;
    Handler lost_;
};

class OnScroll final : public cppu::WeakImplHelper1<css::awt::XAdjustmentListener>
{
public:
    explicit OnScroll(std::function<void(sal_Int32)> handler) : handler_(std::move(handler)) {}
    void SAL_CALL adjustmentValueChanged(const css::awt::AdjustmentEvent& event) override { handler_(event.Value); }
    void SAL_CALL disposing(const css::lang::EventObject&) override {}

private:
    std::function<void(sal_Int32)> handler_;
};

/// True from the handler: the key is taken and nobody else hears of it.
class OnKey final : public cppu::WeakImplHelper1<css::awt::XKeyHandler>
{
public:
    explicit OnKey(std::function<bool(const css::awt::KeyEvent&)> handler) : handler_(std::move(handler)) {}
    sal_Bool SAL_CALL keyPressed(const css::awt::KeyEvent& event) override { return handler_(event); }
    sal_Bool SAL_CALL keyReleased(const css::awt::KeyEvent&) override { return false; }
    void SAL_CALL disposing(const css::lang::EventObject&) override {}

private:
    std::function<bool(const css::awt::KeyEvent&)> handler_;
};
} // namespace planerka::uno::sidebar
