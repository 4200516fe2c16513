// SPDX-License-Identifier: MPL-2.0
#include "driver/window.hxx"

#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/frame/XController.hpp>

#include <thread>

namespace planerka::ui_tests
{
using office_tests::UNO_QUERY_THROW;

bool wait_for(const std::function<bool()>& condition, std::chrono::milliseconds limit)
{
    const auto end = std::chrono::steady_clock::now() + limit;
    while (true)
    {
        const bool last = std::chrono::steady_clock::now() > end;
        try
        {
            if (condition())
                return true;
        }
        catch (const css::uno::Exception&)
        {
            if (last)
                throw;
        }
        if (last)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
}

Model open_window(const Office& office, const char* factory, int width, int height)
{
    const Model document(office.desktop()->loadComponentFromURL(
                             "private:factory/" + office_tests::OUString::createFromAscii(factory), "_blank", 0, {}),
                         UNO_QUERY_THROW);
    document->getCurrentController()->getFrame()->getContainerWindow()->setPosSize(0, 0, width, height,
                                                                                   css::awt::PosSize::POSSIZE);
    return document;
}
} // namespace planerka::ui_tests
