// SPDX-License-Identifier: MPL-2.0
#include "support/mail_program.hxx"

#include "base/file.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>

#include <chrono>
#include <fstream>
#include <thread>

namespace planerka::office_tests
{
namespace fs = std::filesystem;

void MailProgram::install() const
{
    const auto program = office_.folder() / "thunderbird"; // by this name the office knows how to speak to it
    const auto file = note().string();
    std::ofstream(program) << "#!/bin/sh\nprintf '%s\\n' \"$@\" >" << file << ".part && mv " << file << ".part " << file
                           << '\n';
    fs::permissions(program, fs::perms::owner_all);
    use(program.string());
}

void MailProgram::use(const std::string& program) const
{
    const auto provider =
        office_.create<css::lang::XMultiServiceFactory>("com.sun.star.configuration.ConfigurationProvider");
    const Reference<css::beans::XPropertySet> settings(
        provider->createInstanceWithArguments(
            "com.sun.star.configuration.ConfigurationUpdateAccess",
            uno::sequence({Any(uno::property("nodepath", OUString("/org.openoffice.Office.Common/ExternalMailer")))})),
        UNO_QUERY_THROW);
    settings->setPropertyValue("Program", Any(uno::to_ou(program)));
    Reference<css::util::XChangesBatch>(settings, UNO_QUERY_THROW)->commitChanges();
}

std::string MailProgram::given() const
{
    constexpr int kTries = 600; // ends a test whose mail never comes
    for (int tries = 0; tries < kTries && !fs::exists(note()); ++tries)
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    auto text = read_file(note()).value();
    fs::remove(note());
    return text;
}
} // namespace planerka::office_tests
