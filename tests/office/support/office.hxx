// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "bridge/uno.hxx"
#include "support/process.hxx"

#include <com/sun/star/frame/XDesktop2.hpp>
#include <com/sun/star/frame/XModel.hpp>

#include <filesystem>
#include <optional>
#include <string>

namespace planerka::office_tests
{
using uno::Any;
using uno::Context;
using uno::OUString;
using uno::PropertyValue;
using uno::Reference;
using uno::Sequence;
using uno::UNO_QUERY;
using uno::UNO_QUERY_THROW;
using Model = Reference<css::frame::XModel>;

struct OfficeOptions
{
    std::string language = "en-US"; ///< of menus and dialogs
    bool headless = true;
    Environment environment{};
};

/// A real office with the extension installed, in a throw-away profile; it ends with this object.
class Office
{
public:
    explicit Office(OfficeOptions options = {});
    ~Office();
    Office(const Office&) = delete;
    Office& operator=(const Office&) = delete;

    const Context& context() const { return context_; }
    const Reference<css::frame::XDesktop2>& desktop() const { return desktop_; }

    /// The name of the pipe on which it listens.
    const std::string& pipe() const { return pipe_; }

    /// A folder for the test's own files.
    const std::filesystem::path& folder() const { return folder_.path(); }

    /// A service of the office.
    template <class Interface>
    Reference<Interface> create(const char* service) const
    {
        return uno::create<Interface>(context_, service);
    }

    /// Opens a document without a window.
    Model load(const std::filesystem::path& file) const;
    Model load(const Sequence<sal_Int8>& bytes) const;
    Model new_document(const char* factory) const; ///< "swriter", "scalc", "simpress"

    void store(const Model& document, const std::filesystem::path& file, const char* filter) const;

    /// The same profile in another process, after this one was killed or has ended as its user ends it. Documents of
    /// before are gone.
    void kill_and_restart();
    void end_and_restart();
    /// Likewise with another extension, for all users.
    void end_and_restart_with(const std::filesystem::path& extension);

    /// What `unopkg list` says of the installed extensions.
    std::string installed_extensions() const;

private:
    std::filesystem::path log() const { return folder_.path() / "office.log"; }
    void connect();
    void end();

    OfficeOptions options_;
    std::string pipe_{};
    TemporaryFolder folder_;
    std::optional<Process> process_;
    Context context_;
    Reference<css::frame::XDesktop2> desktop_;
};

/// One office for all cases of a suite that leave nothing behind in it:
/// BOOST_AUTO_TEST_SUITE(x_tests, *boost::unit_test::fixture<OneOffice>())
class OneOffice
{
public:
    OneOffice();
    ~OneOffice();
    OneOffice(const OneOffice&) = delete;
    OneOffice& operator=(const OneOffice&) = delete;

    static const Office& get(); ///< within such a suite
};

void close(const Model& document);

/// Another open document than this one; null if there is none.
Model other_document(const Office& office, const Model& than);

/// Closes a document at the end of a block.
class Closing
{
public:
    explicit Closing(Model document) : document_(std::move(document)) {}
    ~Closing();
    Closing(const Closing&) = delete;
    Closing& operator=(const Closing&) = delete;

private:
    Model document_;
};
} // namespace planerka::office_tests
