// SPDX-License-Identifier: MPL-2.0
#include "documents/documents.hpp"

#include "visible_fixture.hpp"

#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <unistd.h>

/// ODF 1.3 as OASIS publishes it.
BOOST_AUTO_TEST_SUITE(agenda_schema_tests)

using namespace planerka;
using namespace planerka::documents;
namespace fs = std::filesystem;

namespace
{
const fs::path kSchema = fs::path(PLANERKA_TEST_DATA) / "odf/OpenDocument-v1.3-schema.rng";

/// A folder that is gone after the test.
struct Folder
{
    fs::path path = fs::temp_directory_path() / ("planerka-schema-" + std::to_string(::getpid()));
    Folder() { fs::create_directories(path); }
    ~Folder() { fs::remove_all(path); }
};
} // namespace

BOOST_AUTO_TEST_CASE(texts_are_valid_opendocument)
{
    const Folder folder;
    int number = 0;
    for (const auto& file : {kExamples[0], kExamples[1], kExamples[2], kHeld[0], kHeld[1]})
        for (const auto kind : {Kind::agenda, Kind::minutes})
            for (const auto language : kLanguages)
                for (const bool form : {false, true})
                {
                    const Request request{.kind = kind, .language = language, .form = form};
                    if (form && kind == Kind::agenda)
                        continue;
                    const auto name = std::to_string(++number) + "-";
                    for (const auto& [part_name, content] : must(odf::unpack(package_of(load(file), request))))
                        if (part_name == "content.xml" || part_name == "styles.xml" || part_name == "meta.xml")
                            std::ofstream(folder.path / (name + part_name)) << content;
                }
    const auto command = "jing -i '" + kSchema.string() + "' '" + folder.path.string() + "'/*.xml 2>/dev/null";
    BOOST_TEST(std::system(command.c_str()) == 0);
}

BOOST_AUTO_TEST_SUITE_END()
