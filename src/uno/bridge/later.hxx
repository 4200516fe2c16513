// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "bridge/uno.hxx"

#include <com/sun/star/awt/XCallback.hpp>
#include <cppuhelper/implbase1.hxx>

#include <functional>

namespace planerka::uno
{
/// For AsyncCallback: what is to run on the office's main thread, after the event at hand. The function must not throw.
class Later final : public cppu::WeakImplHelper1<css::awt::XCallback>
{
public:
    explicit Later(std::function<void()> handler) : handler_(std::move(handler)) {}
    void SAL_CALL notify(const Any&) override { handler_(); }

private:
    std::function<void()> handler_;
};
} // namespace planerka::uno
