// SPDX-License-Identifier: MPL-2.0

// What the package says of itself, without an office: unopkg is content with a manifest that names files which are not
// there.
#include "base/file.hpp"

#include <boost/test/unit_test.hpp>
#include <pugixml.hpp>

#include <filesystem>
#include <map>
#include <regex>
#include <set>
#include <string>

#include <dlfcn.h>

namespace fs = std::filesystem;
using Names = std::set<std::string>;

BOOST_AUTO_TEST_SUITE(package_tests)

namespace
{
const fs::path kStage = PLANERKA_STAGE;

pugi::xml_document load(const fs::path& file)
{
    pugi::xml_document document;
    BOOST_REQUIRE_MESSAGE(document.load_file(file.c_str()), file.string() + " is no XML");
    return document;
}

Names attributes(const pugi::xml_document& document, const char* path)
{
    Names names;
    for (const auto& found : document.select_nodes(path))
        names.insert(found.attribute().value());
    return names;
}

Names files_below(const fs::path& folder, const std::string& extension)
{
    Names names;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.path().extension() == extension)
            names.insert(fs::relative(entry.path(), kStage).string());
    return names;
}
} // namespace

BOOST_AUTO_TEST_CASE(the_manifest_lists_what_is_there)
{
    const auto listed = attributes(load(kStage / "META-INF/manifest.xml"), "//manifest:file-entry/@manifest:full-path");
    for (const auto& file : listed)
        BOOST_TEST(fs::is_regular_file(kStage / file), file);
    for (const auto* extension : {".xcu", ".rdb", ".components"})
        for (const auto& file : files_below(kStage, extension))
            BOOST_TEST(listed.contains(file), file);
}

BOOST_AUTO_TEST_CASE(everything_the_description_names_is_there)
{
    const auto description = load(kStage / "description.xml");
    for (const auto* path : {"//icon/*/@xlink:href", "//extension-description/src/@xlink:href"})
        for (const auto& file : attributes(description, path))
            BOOST_TEST(fs::is_regular_file(kStage / file), file);
    for (const auto* element : {"//display-name/name/@lang", "//extension-description/src/@lang"})
        BOOST_TEST(attributes(description, element) == (Names{"en", "ru"}));
    BOOST_TEST(fs::is_regular_file(kStage / "LICENSE.txt"));
}

BOOST_AUTO_TEST_CASE(every_text_of_the_registry_is_there_in_both_languages)
{
    for (const auto& file : files_below(kStage / "registry", ".xcu"))
        for (const auto& found : load(kStage / file).select_nodes("//prop[value/@xml:lang]"))
        {
            // The name of a function for Excel is the same in every language.
            if (std::string_view(found.node().attribute("oor:name").value()) == "CompatibilityName")
                continue;
            // A key's command is no text; the office takes that of en-US for every language.
            if (std::string_view(found.node().attribute("oor:name").value()) == "Command")
                continue;
            for (const auto* language : {"en", "ru"})
                BOOST_TEST(found.node().find_child_by_attribute("value", "xml:lang", language),
                           file << ": " << found.node().path() << " has no " << language);
        }
}

BOOST_AUTO_TEST_CASE(each_button_of_the_toolbar_has_its_picture_and_stands_in_the_tabbed_interface)
{
    const auto addons = load(kStage / "registry/Addons.xcu");
    const auto urls = [&](const std::string& where)
    {
        Names names;
        for (const auto& found : addons.select_nodes(("//node[@oor:name='" + where + "']/node/node").c_str()))
            names.insert(found.node().find_child_by_attribute("prop", "oor:name", "URL").child("value").text().get());
        names.erase("private:separator");
        return names;
    };
    Names with_picture;
    for (const auto& found : addons.select_nodes("//node[@oor:name='Images']/node"))
    {
        with_picture.insert(
            found.node().find_child_by_attribute("prop", "oor:name", "URL").child("value").text().get());
        for (const auto& picture : found.node().select_nodes("node/prop/value"))
        {
            const std::string url = picture.node().text().get();
            const std::string here = "vnd.sun.star.extension://org.planerka/";
            BOOST_TEST(url.starts_with(here), url);
            BOOST_TEST(fs::is_regular_file(kStage / url.substr(here.size())), url);
        }
    }
    const auto buttons = urls("OfficeToolBar");
    BOOST_TEST(buttons.size() == 7u);
    BOOST_TEST(buttons == with_picture, boost::test_tools::per_element());
    BOOST_TEST(buttons == urls("OfficeNotebookBar"), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(our_keys_are_nobody_else_s)
{
    const auto keys_in = [](const pugi::xml_document& registry, const std::string& place)
    {
        return attributes(registry, ("//*[@oor:name='Accelerators']//node[@oor:name='PrimaryKeys' or "
                                     "@oor:name='SecondaryKeys']//node[@oor:name='" +
                                     place + "']/node/@oor:name")
                                        .c_str());
    };
    const auto ours = load(kStage / "registry/Accelerators.xcu");
    std::map<std::string, Names> of_module;
    for (const auto* const module : {"com.sun.star.text.TextDocument", "com.sun.star.sheet.SpreadsheetDocument",
                                     "com.sun.star.presentation.PresentationDocument"})
        of_module[module] = keys_in(ours, module);
    int files = 0;
    std::size_t taken = 0;
    for (const auto& entry : fs::directory_iterator(fs::path(PLANERKA_OFFICE_PROGRAM) / "../share/registry"))
    {
        if (entry.path().extension() != ".xcd")
            continue;
        const auto registry = load(entry.path());
        const auto of_all = keys_in(registry, "Global");
        for (const auto& [module, keys] : of_module)
        {
            BOOST_TEST(keys.size() == 3u);
            const auto of_office = keys_in(registry, module);
            taken += of_office.size();
            for (const auto& key : keys)
                BOOST_TEST(!(of_office.contains(key) || of_all.contains(key)), key << " is the office's in " << module);
        }
        ++files;
    }
    BOOST_TEST(files > 3);
    BOOST_TEST(taken > 300u); // it was looked for in the right place
}

BOOST_AUTO_TEST_CASE(each_library_exports_what_its_components_name_and_registers_the_same)
{
    int libraries = 0;
    const auto components = load(kStage / "planerka.components");
    for (const auto& component : components.select_nodes("//component"))
    {
        const std::string uri = component.node().attribute("uri").value();
        BOOST_TEST_CONTEXT(uri)
        {
            void* library = dlopen((kStage / uri).c_str(), RTLD_NOW | RTLD_LOCAL);
            BOOST_REQUIRE_MESSAGE(library, dlerror());
            using GetFactory = void* (*)(const char*, void*, void*);
            const auto factory = reinterpret_cast<GetFactory>(dlsym(library, "component_getFactory"));
            BOOST_REQUIRE(factory);
            for (const auto& implementation : component.node().children("implementation"))
            {
                const std::string name = implementation.attribute("name").value();
                BOOST_TEST(dlsym(library, implementation.attribute("constructor").value()), name);
                BOOST_TEST(factory(name.c_str(), nullptr, nullptr), name);
            }
            BOOST_TEST(!factory("org.planerka.comp.Unheard", nullptr, nullptr));
            ++libraries;
        }
    }
    BOOST_TEST(libraries == 2);
}

BOOST_AUTO_TEST_CASE(the_library_of_every_document_needs_nothing_of_ours)
{
    // It is opened with the first document, so it must not bring ICU's thirty megabytes along.
    const auto library = planerka::read_file(fs::path(PLANERKA_LIBRARIES) / "libplanerka_front.so").value();
    for (const auto* const name : {"libplanerka.so", "libicuuc.so", "libpugixml.so", "libminizip.so"})
        BOOST_TEST(library.find(name) == std::string::npos, name);
}

BOOST_AUTO_TEST_CASE(every_constructor_of_the_source_is_a_component)
{
    const std::regex definition(R"(XInterface\*\s+(planerka_\w+_get_implementation)\()");
    Names defined;
    for (const auto& entry : fs::recursive_directory_iterator(PLANERKA_UNO_SOURCE))
    {
        if (entry.path().extension() != ".cxx")
            continue;
        const auto source = planerka::read_file(entry.path()).value();
        for (std::sregex_iterator found(source.begin(), source.end(), definition), end; found != end; ++found)
            defined.insert(found->str(1));
    }
    BOOST_TEST(defined == attributes(load(kStage / "planerka.components"), "//implementation/@constructor"),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(the_library_finds_what_it_needs_beside_it)
{
    // Everything but the office's own libraries and the C and C++ runtime travels along.
    const auto folder = fs::path(PLANERKA_LIBRARIES);
    for (const auto* name : {"libicuuc.so", "libicui18n.so", "libicudata.so", "libminizip.so", "libdeflate.so"})
    {
        bool found = false;
        for (const auto& entry : fs::directory_iterator(folder))
            found = found || entry.path().filename().string().starts_with(name);
        BOOST_TEST(found, name);
    }
    // Where this system has the same libraries, nothing else shows that it would not look there.
    const auto library = planerka::read_file(folder / "libplanerka.so").value();
    BOOST_TEST(library.find(std::string_view("\0$ORIGIN\0", 9)) != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
