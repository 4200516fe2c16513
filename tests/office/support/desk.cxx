// SPDX-License-Identifier: MPL-2.0
#include "support/desk.hxx"

#include "bridge/paths.hxx"

#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/DispatchResultEvent.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>

#include <stdexcept>

namespace planerka::office_tests
{
std::string Desk::run(const char* command, std::vector<PropertyValue> arguments) const
{
    return run_in(document, command, std::move(arguments));
}

std::string Desk::run_in(const Model& model, const char* command, std::vector<PropertyValue> arguments) const
{
    arguments.push_back(uno::property("Silent", true));
    arguments.push_back(uno::property("Hidden", true));
    const Reference<css::frame::XDispatchProvider> frame(model->getCurrentController()->getFrame(), UNO_QUERY_THROW);
    const auto answer =
        css::frame::DispatchHelper::create(office.context())
            ->executeDispatch(frame, OUString::createFromAscii(command), "", 0, uno::to_sequence(arguments));
    css::frame::DispatchResultEvent result;
    OUString problem;
    if (!(answer >>= result))
        throw std::runtime_error(std::string("no answer to ") + command);
    result.Result >>= problem;
    if ((result.State == css::frame::DispatchResultState::SUCCESS) != problem.isEmpty())
        throw std::runtime_error(std::string("no success and no problem: ") + command);
    return uno::to_utf8(problem);
}

Model Desk::newest() const
{
    return other_document(office, document);
}

PropertyValue file_argument(const std::filesystem::path& file, const char* name)
{
    return uno::property(name, uno::to_url(file));
}
} // namespace planerka::office_tests
