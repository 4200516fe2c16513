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
namespace
{
struct Ended
{
    bool succeeded = false;
    std::string text{}; ///< the answer, or what went wrong
};

Ended dispatched(const Desk& desk, const Model& model, const char* command, const std::vector<PropertyValue>& arguments)
{
    const Reference<css::frame::XDispatchProvider> frame(model->getCurrentController()->getFrame(), UNO_QUERY_THROW);
    const auto answer =
        css::frame::DispatchHelper::create(desk.office.context())
            ->executeDispatch(frame, OUString::createFromAscii(command), "", 0, uno::to_sequence(arguments));
    css::frame::DispatchResultEvent result;
    OUString text;
    if (!(answer >>= result))
        throw std::runtime_error(std::string("no answer to ") + command);
    result.Result >>= text;
    return {result.State == css::frame::DispatchResultState::SUCCESS, uno::to_utf8(text)};
}

/// Of a command that has nothing to answer.
std::string problem_of(const Ended& ended, const char* command)
{
    if (ended.succeeded != ended.text.empty())
        throw std::runtime_error(std::string("no success and no problem: ") + command);
    return ended.text;
}
} // namespace

std::string Desk::run(const char* command, std::vector<PropertyValue> arguments) const
{
    return run_in(document, command, std::move(arguments));
}

std::string Desk::run_in(const Model& model, const char* command, std::vector<PropertyValue> arguments) const
{
    arguments.push_back(uno::property("Silent", true));
    arguments.push_back(uno::property("Hidden", true));
    return problem_of(dispatched(*this, model, command, arguments), command);
}

std::string Desk::answer(const char* command) const
{
    const auto ended = dispatched(*this, document, command, {uno::property("Silent", true)});
    if (!ended.succeeded)
        throw std::runtime_error(ended.text);
    return ended.text;
}

std::string Desk::run_aloud(const char* command) const
{
    return problem_of(dispatched(*this, document, command, {}), command);
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
