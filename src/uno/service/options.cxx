// SPDX-License-Identifier: MPL-2.0
#include "service/options.hxx"

#include "bridge/errors.hxx"
#include "bridge/paths.hxx"

namespace planerka::uno
{
namespace
{
template <class T>
T as(const PropertyValue& option, const char* expected)
{
    T value{};
    if (!(option.Value >>= value))
        throw Failure({"extension.wrong_option", {{"option", to_utf8(option.Name)}, {"expected", expected}}});
    return value;
}

documents::Reader reader_named(const OUString& name)
{
    if (const auto reader = documents::reader_of(to_utf8(name)))
        return *reader;
    throw Failure({"extension.wrong_option", {{"option", "Reader"}, {"expected", "internal, client"}}});
}
} // namespace

documents::Kind kind_named(const OUString& name)
{
    const auto kind = documents::kind_of(to_utf8(name));
    if (kind)
        return *kind;
    std::string known;
    for (const auto candidate : documents::kKinds)
        known.append(known.empty() ? "" : ", ").append(documents::name_of(candidate));
    throw Failure({"extension.unknown_kind", {{"kind", to_utf8(name)}, {"known", known}}});
}

Language language_named(const OUString& tag)
{
    const auto language = language_of(to_utf8(tag));
    if (!language)
        throw Failure({"extension.unknown_language", {{"language", to_utf8(tag)}}});
    return *language;
}

bool is_make_option(const OUString& name)
{
    for (const auto* known : {"Language", "Reader", "Form", "TemplateFile", "KeepMacros", "Hidden"})
        if (name.equalsAscii(known))
            return true;
    return false;
}

app::MakeOptions make_options(const Sequence<PropertyValue>& options)
{
    app::MakeOptions result;
    for (const auto& option : options)
    {
        if (option.Name == "Language")
            result.language = language_named(as<OUString>(option, "string"));
        else if (option.Name == "Reader")
            result.reader = reader_named(as<OUString>(option, "string"));
        else if (option.Name == "Form")
            result.form = as<bool>(option, "boolean");
        else if (option.Name == "TemplateFile")
            result.template_file = to_path(as<OUString>(option, "string"));
        else if (option.Name == "KeepMacros")
            result.keep_macros = as<bool>(option, "boolean");
        else if (!is_make_option(option.Name))
            throw Failure({"extension.unknown_option", {{"option", to_utf8(option.Name)}}});
    }
    return result;
}
} // namespace planerka::uno
