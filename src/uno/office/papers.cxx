// SPDX-License-Identifier: MPL-2.0
#include "office/papers.hxx"

#include "app/file_name.hpp"
#include "app/papers.hpp"
#include "app/pdf_mark.hpp"
#include "app/template_kind.hpp"
#include "base/file.hpp"
#include "bridge/errors.hxx"
#include "office/dialogs.hxx"
#include "office/settings.hxx"
#include "text/messages.hpp"

#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/io/XSequenceOutputStream.hpp>
#include <com/sun/star/util/XCloseable.hpp>

#include <system_error>
#include <utility>
#include <vector>

namespace planerka::uno::commands
{
namespace
{
/// A hidden document, closed at the end.
class Hidden
{
public:
    Hidden(const Context& context, const app::Document& document) : component_(open_untitled(context, document, true))
    {
    }
    ~Hidden()
    {
        try
        {
            Reference<css::util::XCloseable>(component_, UNO_QUERY_THROW)->close(true);
        }
        catch (const css::uno::Exception&)
        {
            // The office is ending and closes it itself.
        }
    }
    Hidden(const Hidden&) = delete;
    Hidden& operator=(const Hidden&) = delete;

    Reference<css::frame::XStorable> storable() const { return {component_, UNO_QUERY_THROW}; }

private:
    Reference<css::lang::XComponent> component_;
};

const char* pdf_filter(documents::Kind kind)
{
    switch (kind)
    {
    case documents::Kind::cost:
        return "calc_pdf_Export";
    case documents::Kind::deck:
        return "impress_pdf_Export";
    case documents::Kind::agenda:
    case documents::Kind::minutes:
        break;
    }
    return "writer_pdf_Export";
}

struct Papers
{
    std::vector<app::Document> made{};
    std::optional<Error> failed{}; ///< the first that could not be made, or not with its logo
};

/// Throws the reason if none can be made.
Papers papers(const Context& context, const Meeting& meeting)
{
    Papers all;
    for (const auto kind : app::papers_of(meeting))
    {
        auto made = make_document(context, kind, meeting);
        if (made)
        {
            if (made.value().no_logo && !all.failed)
                all.failed = made.value().no_logo;
            all.made.push_back(std::move(made).value());
        }
        else if (!all.failed)
            all.failed = std::move(made).error();
    }
    if (all.made.empty() && all.failed)
        throw Failure(*all.failed);
    return all;
}

std::string joined(const std::vector<std::string>& names, const char* between)
{
    std::string all;
    for (const auto& name : names)
        all.append(all.empty() ? "" : between).append(name);
    return all;
}

/// Whether files may take the place of those that are there.
bool may_replace(const Place& place, const Target& target, const std::filesystem::path& folder,
                 const std::vector<std::string>& names)
{
    std::vector<std::string> there;
    for (const auto& name : names)
        if (std::error_code none; std::filesystem::exists(std::filesystem::symlink_status(folder / name, none)))
            there.push_back(name);
    if (there.empty() || target.may_replace)
        return true;
    if (!target.may_ask)
        throw Failure(Error{"extension.file_exists"}.in_file((folder / there.front()).string()));
    return ask(place.context, place.frame,
               text::message(ui_language(place.context), "extension.ask_replace_files",
                             {{"n", static_cast<std::int64_t>(there.size())}, {"names", joined(there, "\n")}}));
}
} // namespace

Reference<css::lang::XComponent> make_by_template(const Place& place,
                                                  const std::optional<std::filesystem::path>& template_file, Make what)
{
    const auto meeting = take(place.session->to_be_made()).meeting; // said before a file is chosen
    const auto file = template_file ? template_file : ask_for_file_to_open(place.context, FilesOf::templates);
    if (!file)
        return {};
    what.kind = take(app::kind_of_template(*file, meeting));
    what.options.template_file = file;
    return make(place, what);
}

std::string pdf_of(const Context& context, const app::Document& document)
{
    const auto stream = create<css::io::XSequenceOutputStream>(context, "com.sun.star.io.SequenceOutputStream");
    Hidden(context, document)
        .storable()
        ->storeToURL("private:stream",
                     sequence({property("FilterName", OUString::createFromAscii(pdf_filter(document.request.kind))),
                               property("OutputStream", Reference<css::io::XOutputStream>(stream, UNO_QUERY))}));
    const auto bytes = stream->getWrittenBytes();
    return app::marked_pdf(
        {reinterpret_cast<const char*>(bytes.getConstArray()), static_cast<std::size_t>(bytes.getLength())});
}

Outcome export_pdf(const Place& place, const Target& target)
{
    const auto language = ui_language(place.context);
    auto all = papers(place.context, take(place.session->to_be_made()).meeting);
    const auto folder = target.path
                            ? target.path
                            : ask_for_folder(place.context, text::message(language, "extension.choose_pdf_folder"));
    std::vector<std::string> names;
    for (const auto& document : all.made)
        names.push_back(app::pdf_name(document.file_name));
    if (!folder || !may_replace(place, target, *folder, names))
        return {};
    for (std::size_t number = 0; number < names.size(); ++number)
    {
        const auto& document = all.made[number];
        // A cost sheet holds pay: nobody but its owner reads it.
        const auto access =
            document.request.kind == documents::Kind::cost ? FileAccess::owner_only : FileAccess::everyone;
        take(write_file(*folder / names[number], pdf_of(place.context, document), access));
    }
    return {text::message(language, "sidebar.note.pdf",
                          {{"n", static_cast<std::int64_t>(names.size())},
                           {"folder", folder->string()},
                           {"names", joined(names, ", ")}}),
            std::move(all.failed)};
}
} // namespace planerka::uno::commands
