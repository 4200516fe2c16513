// SPDX-License-Identifier: MPL-2.0
#include "support/office.hxx"

#include "base/file.hpp"
#include "bridge/paths.hxx"
#include "bridge/streams.hxx"
#include "support/profile.hxx"

#include <com/sun/star/bridge/UnoUrlResolver.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/io/SequenceInputStream.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <cppuhelper/bootstrap.hxx>

#include <chrono>
#include <stdexcept>
#include <thread>

#include <unistd.h>

namespace planerka::office_tests
{
namespace
{
// Nothing is measured by these: they only end a test whose office hangs. A busy machine takes minutes to start one.
constexpr int kStartSeconds = 900;
constexpr int kEndSeconds = 120;
const std::string kProgram = PLANERKA_OFFICE_PROGRAM;

/// This process's own component context, with the types of the office and of the extension.
const Context& local_context()
{
    static const auto context = cppu::defaultBootstrap_InitialComponentContext(OUString(PLANERKA_CLIENT_INI));
    return context;
}

std::optional<Office> shared;

std::string pipe_name()
{
    static int count = 0;
    return "planerka-test-" + std::to_string(getpid()) + "-" + std::to_string(count++);
}
} // namespace

Office::Office(OfficeOptions options) : options_(std::move(options))
{
    copy_profile(folder_.path(), log());
    connect();
}

Office::~Office()
{
    end();
}

void Office::kill_and_restart()
{
    desktop_.clear();
    context_.clear();
    process_.reset(); // kills it
    connect();
}

void Office::end_and_restart()
{
    end();
    connect();
}

void Office::end_and_restart_with(const std::filesystem::path& extension)
{
    end();
    add_extension(folder_.path(), extension, log());
    connect();
}

void Office::end()
{
    try
    {
        if (desktop_.is())
            desktop_->terminate();
    }
    catch (const css::uno::Exception&)
    {
        // It ends so fast at times that the answer does not arrive; if it does not end, it is killed below.
    }
    desktop_.clear();
    context_.clear();
    if (process_)
        process_->wait(kEndSeconds);
}

void Office::connect()
{
    pipe_ = pipe_name();
    std::vector<std::string> command{kProgram + "/soffice",
                                     "--norestore",
                                     "--nologo",
                                     "--nodefault",
                                     "--accept=pipe,name=" + pipe_ + ";urp",
                                     "--language=" + options_.language};
    for (const auto& setting : profile_settings(folder_.path()))
        command.push_back(setting);
    if (options_.headless)
        command.push_back("--headless");
    // Nobody's settings but those that the test writes into its folder.
    Environment environment{{"XDG_CONFIG_HOME", (folder_.path() / "config").string()}};
    environment.insert(environment.end(), options_.environment.begin(), options_.environment.end());
    process_.emplace(command, log(), environment);

    const auto resolver = css::bridge::UnoUrlResolver::create(local_context());
    const auto url = uno::to_ou("uno:pipe,name=" + pipe_ + ";urp;StarOffice.ComponentContext");
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(kStartSeconds);
    while (!context_.is())
    {
        try
        {
            context_.set(resolver->resolve(url), UNO_QUERY_THROW);
        }
        catch (const css::uno::Exception& exception)
        {
            if (!process_->is_running() || std::chrono::steady_clock::now() > end)
                throw std::runtime_error("The office does not answer: " + uno::to_utf8(exception.Message) + "\n" +
                                         read_file(log()).value());
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
    }
    desktop_ = css::frame::Desktop::create(context_);
}

Model Office::load(const std::filesystem::path& file) const
{
    return Model(
        desktop_->loadComponentFromURL(uno::to_url(file), "_blank", 0, uno::sequence({uno::property("Hidden", true)})),
        UNO_QUERY_THROW);
}

Model Office::load(const Sequence<sal_Int8>& bytes) const
{
    const auto stream = css::io::SequenceInputStream::createStreamFromSequence(context_, bytes);
    return Model(desktop_->loadComponentFromURL(
                     "private:stream", "_blank", 0,
                     uno::sequence({uno::property("InputStream", Reference<css::io::XInputStream>(stream, UNO_QUERY)),
                                    uno::property("AsTemplate", true), uno::property("Hidden", true)})),
                 UNO_QUERY_THROW);
}

Model Office::new_document(const char* factory) const
{
    return Model(desktop_->loadComponentFromURL("private:factory/" + OUString::createFromAscii(factory), "_blank", 0,
                                                uno::sequence({uno::property("Hidden", true)})),
                 UNO_QUERY_THROW);
}

void Office::store(const Model& document, const std::filesystem::path& file, const char* filter) const
{
    Reference<css::frame::XStorable>(document, UNO_QUERY_THROW)
        ->storeToURL(uno::to_url(file),
                     uno::sequence({uno::property("FilterName", OUString::createFromAscii(filter))}));
}

std::string Office::installed_extensions() const
{
    const auto listing = folder_.path() / "extensions.txt";
    std::vector<std::string> command{kProgram + "/unopkg", "list", "--shared"};
    for (const auto& setting : profile_settings(folder_.path()))
        command.push_back(setting);
    run(command, listing, kStartSeconds);
    return read_file(listing).value();
}

OneOffice::OneOffice()
{
    shared.emplace();
}

OneOffice::~OneOffice()
{
    shared.reset();
}

const Office& OneOffice::get()
{
    return shared.value();
}

Model other_document(const Office& office, const Model& than)
{
    const auto components = office.desktop()->getComponents()->createEnumeration();
    while (components->hasMoreElements())
        if (const Model model(components->nextElement(), UNO_QUERY); model.is() && model != than)
            return model;
    return {};
}

void close(const Model& document)
{
    Reference<css::util::XCloseable>(document, UNO_QUERY_THROW)->close(true);
}

Closing::~Closing()
{
    try
    {
        if (document_.is())
            close(document_);
    }
    catch (const css::uno::Exception&)
    {
        // Closed by the test, or gone with the office: then there is nothing left to close.
    }
}
} // namespace planerka::office_tests
