// SPDX-License-Identifier: MPL-2.0
#include "support/examples.hxx"

#include "base/file.hpp"
#include "meeting/meeting_file.hpp"

#include <org/planerka/Planner.hpp>

namespace planerka::office_tests
{
std::filesystem::path example_file(const std::string& name)
{
    return std::filesystem::path(PLANERKA_EXAMPLES) / (name + ".json");
}

std::string example_json(const std::string& name)
{
    return read_file(example_file(name)).value();
}

Meeting example(const std::string& name)
{
    return load_meeting(example_file(name)).value();
}

Reference<org::planerka::XPlanner> planner_of(const Office& office)
{
    return org::planerka::Planner::create(office.context());
}

Sequence<PropertyValue> options(Language language, const std::string& kind)
{
    return uno::sequence({uno::property("Language", uno::to_ou(code_of(language))),
                          uno::property("Form", kind == "minutes"), uno::property("Hidden", true)});
}

Sequence<sal_Int8> made(const Office& office, const std::string& name, const std::string& kind, Language language)
{
    return planner_of(office)->makeDocument(uno::to_ou(example_json(name)), uno::to_ou(kind), options(language, kind));
}
} // namespace planerka::office_tests
