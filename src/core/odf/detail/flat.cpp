// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/flat.hpp"

#include "odf/detail/elements.hpp"
#include "odf/detail/source.hpp"
#include "odf/detail/xml.hpp"
#include "odf/detail/zip.hpp"

#include <array>
#include <functional>
#include <map>
#include <optional>
#include <set>

namespace planerka::odf
{
namespace
{
using StyleNames = std::set<std::string, std::less<>>;

std::optional<std::string> decode_base64(std::string_view text)
{
    std::string bytes;
    unsigned buffer = 0;
    int bits = 0;
    for (const char c : text)
    {
        const int digit = c >= 'A' && c <= 'Z'   ? c - 'A'
                          : c >= 'a' && c <= 'z' ? c - 'a' + 26
                          : c >= '0' && c <= '9' ? c - '0' + 52
                          : c == '+'             ? 62
                          : c == '/'             ? 63
                                                 : -1;
        if (c == '=')
            break;
        if (digit < 0 && !is_blank({&c, 1}))
            return std::nullopt;
        if (digit < 0)
            continue;
        buffer = buffer << 6 | static_cast<unsigned>(digit);
        bits += 6;
        if (bits >= 8)
        {
            bits -= 8;
            bytes += static_cast<char>(buffer >> bits & 0xFF);
        }
    }
    return bytes;
}

struct MediaType
{
    std::string_view start; ///< the bytes that such a file begins with
    std::string_view extension;
    std::string_view name;
};

constexpr std::array<MediaType, 7> kMediaTypes{{{"\x89PNG", "png", "image/png"},
                                                {"\xFF\xD8\xFF", "jpg", "image/jpeg"},
                                                {"GIF8", "gif", "image/gif"},
                                                {"BM", "bmp", "image/bmp"},
                                                {"<svg", "svg", "image/svg+xml"},
                                                {"<?xml", "svg", "image/svg+xml"},
                                                {"RIFF", "webp", "image/webp"}}};

MediaType media_type_of(std::string_view bytes)
{
    for (const auto& type : kMediaTypes)
        if (bytes.starts_with(type.start))
            return type;
    return {"", "bin", "application/octet-stream"};
}

/// The names of styles that an element and those within it use.
void collect_styles(pugi::xml_node node, StyleNames& names)
{
    for (const auto attribute : node.attributes())
        if (std::string_view(attribute.name()).find("style-name") != std::string_view::npos)
            names.emplace(attribute.value());
    for (const auto child : node.children())
        collect_styles(child, names);
}

/// The names of all styles that `nodes` use, by themselves or because a style that they use is based on another.
StyleNames styles_for(std::initializer_list<pugi::xml_node> nodes, pugi::xml_node automatic)
{
    std::multimap<std::string_view, pugi::xml_node> by_name;
    for (const auto style : automatic.children())
        by_name.emplace(style.attribute("style:name").value(), style);

    StyleNames found;
    for (const auto node : nodes)
        collect_styles(node, found);
    std::vector<std::string> open(found.begin(), found.end());
    while (!open.empty())
    {
        const auto name = std::move(open.back());
        open.pop_back();
        StyleNames wanted;
        for (auto [style, end] = by_name.equal_range(name); style != end; ++style)
            collect_styles(style->second, wanted);
        for (const auto& next : wanted)
            if (found.insert(next).second)
                open.push_back(next);
    }
    return found;
}

/// Takes an office:document apart: the flat document itself, or an object embedded in it.
class Splitter
{
public:
    explicit Splitter(FlatDocument& out) : out_(out) {}

    Result<void> split(pugi::xml_node flat, const std::string& folder)
    {
        PLANERKA_CHECK(take_out_embedded(flat, folder));

        const auto automatic = flat.child("office:automatic-styles");
        const auto wanted = styles_for({flat.child("office:master-styles"), flat.child("office:styles")}, automatic);
        const auto body_wants = styles_for({flat.child("office:body")}, automatic);
        const auto is_layout = [](pugi::xml_node style)
        {
            const std::string_view name = style.name();
            return name == "style:page-layout" || name == "style:presentation-page-layout";
        };
        const auto belongs_to_styles = [&](pugi::xml_node style)
        { return is_layout(style) || wanted.contains(style.attribute("style:name").value()); };
        const auto belongs_to_content = [&](pugi::xml_node style)
        {
            return !is_layout(style) &&
                   (!belongs_to_styles(style) || body_wants.contains(style.attribute("style:name").value()));
        };

        pugi::xml_document content;
        auto root = add_root(content, flat, "office:document-content");
        copy(root, flat, "office:scripts");
        copy(root, flat, "office:font-face-decls");
        copy_styles(root, automatic, belongs_to_content);
        copy(root, flat, "office:body");
        add(folder + "content.xml", content);

        pugi::xml_document styles;
        root = add_root(styles, flat, "office:document-styles");
        copy(root, flat, "office:font-face-decls");
        copy(root, flat, "office:styles");
        copy_styles(root, automatic, belongs_to_styles);
        copy(root, flat, "office:master-styles");
        add(folder + "styles.xml", styles);

        if (flat.child("office:settings"))
        {
            pugi::xml_document settings;
            root = add_root(settings, flat, "office:document-settings");
            copy(root, flat, "office:settings");
            add(folder + "settings.xml", settings);
        }
        if (out_.files.size() > kMaxEntries)
            return too_large();
        if (xml_bytes_ > kMaxXmlBytes)
            return Error{"odf.too_complex"};
        return success();
    }

    /// The element that declares the namespaces; the parts of embedded documents need its declarations, too.
    void set_namespaces(pugi::xml_node root) { namespaces_ = root; }

private:
    /// Replaces binary data and embedded documents by references to files of their own.
    Result<void> take_out_embedded(pugi::xml_node node, const std::string& folder)
    {
        for (auto child = node.first_child(); child;)
        {
            const auto next = child.next_sibling();
            const std::string_view name = child.name();
            if (name == "office:binary-data")
            {
                const auto bytes = decode_base64(child.text().get());
                if (!bytes)
                    return Error{"odf.damaged", {}, node.name()};
                refer(node, picture(folder, *bytes));
                node.remove_child(child);
            }
            else if (name == "office:document")
            {
                const auto object = "Object " + std::to_string(++objects_);
                out_.files.push_back({folder + object + "/", child.attribute("office:mimetype").value()});
                PLANERKA_CHECK(split(child, folder + object + "/"));
                refer(node, "./" + object);
                while (node.parent().remove_child("draw:image")) // pictures of the object, as it is in the template
                {
                }
                node.remove_child(child);
            }
            else
            {
                PLANERKA_CHECK(take_out_embedded(child, folder));
                child = child.next_sibling(); // not `next`, which may have been removed as a picture of the object
                continue;
            }
            child = next;
        }
        return success();
    }

    /// The name of a picture's file within the folder. Equal pictures become one file.
    std::string picture(const std::string& folder, const std::string& bytes)
    {
        const auto type = media_type_of(bytes);
        const auto hash = std::hash<std::string>()(bytes);
        for (auto [known, end] = pictures_by_hash_.equal_range(hash); known != end; ++known)
            if (const auto& file = out_.files[known->second];
                file.bytes == bytes && file.name.starts_with(folder + "Pictures/"))
                return file.name.substr(folder.size());
        const auto name = "Pictures/" + std::to_string(++pictures_) + "." + std::string(type.extension);
        pictures_by_hash_.emplace(hash, out_.files.size());
        out_.files.push_back({folder + name, std::string(type.name), bytes});
        return name;
    }

    /// Gives an element a link to a file of the package.
    static void refer(pugi::xml_node node, const std::string& target)
    {
        const auto set = [&](const char* name, const char* value)
        {
            if (!node.attribute(name))
                node.append_attribute(name).set_value(value);
        };
        node.remove_attribute("xlink:href");
        set("xlink:href", target.c_str());
        set("xlink:type", "simple");
        set("xlink:show", "embed");
        set("xlink:actuate", "onLoad");
    }

    pugi::xml_node add_root(pugi::xml_document& document, pugi::xml_node flat, const char* name)
    {
        auto root = document.append_child(name);
        std::set<std::string_view> known;
        for (const auto from : {flat, namespaces_})
            for (const auto attribute : from.attributes())
                if (std::string_view(attribute.name()).starts_with("xmlns:") && known.insert(attribute.name()).second)
                    root.append_copy(attribute);
        const std::string_view version = flat.attribute("office:version").value();
        root.append_attribute("office:version")
            .set_value(version.empty() ? "1.2" : flat.attribute("office:version").value());
        return root;
    }

    static void copy(pugi::xml_node root, pugi::xml_node flat, const char* name)
    {
        if (const auto child = flat.child(name))
            root.append_copy(child);
    }

    template <class Predicate>
    static void copy_styles(pugi::xml_node root, pugi::xml_node automatic, Predicate belongs)
    {
        auto styles = root.append_child("office:automatic-styles");
        for (const auto style : automatic.children())
            if (belongs(style))
                styles.append_copy(style);
    }

    void add(std::string name, const pugi::xml_document& document)
    {
        out_.files.push_back({std::move(name), "text/xml", to_xml(document)});
        xml_bytes_ += out_.files.back().bytes.size();
    }

    FlatDocument& out_;
    pugi::xml_node namespaces_{};
    std::multimap<std::size_t, std::size_t> pictures_by_hash_{}; ///< indices of files
    std::size_t xml_bytes_ =
        0; ///< the files of an object repeat the namespaces, so they may be larger than their source
    int pictures_ = 0;
    int objects_ = 0;
};
} // namespace

Result<FlatDocument> split_flat(std::string_view xml)
{
    pugi::xml_document document;
    PLANERKA_CHECK(parse_xml(document, xml, ""));
    const auto root = document.document_element();
    const auto type = document_type_of(root.attribute("office:mimetype").value());
    if (root.name() != std::string_view("office:document") || !type)
        return Error{"odf.not_odf"};
    if (!root.child("office:body"))
        return Error{"odf.damaged"};

    FlatDocument flat{*type};
    Splitter splitter(flat);
    splitter.set_namespaces(root);
    if (const auto properties = root.child("office:meta"))
    {
        pugi::xml_document meta;
        meta.append_child("office:document-meta").append_copy(properties);
        flat.meta = to_xml(meta);
    }
    PLANERKA_CHECK(splitter.split(root, ""));
    return flat;
}
} // namespace planerka::odf
