// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/take_out_elements.hpp"

#include "odf/detail/attribute_kinds.hpp"
#include "odf/detail/elements.hpp"
#include "odf/detail/hidden_cells.hpp"
#include "odf/detail/link_attribute.hpp"
#include "odf/detail/places.hpp"

#include <array>
#include <optional>

namespace planerka::odf
{
namespace
{
using Node = pugi::xml_node;
using namespace std::string_view_literals;

// Elements that are a link to another document, program or database by themselves.
constexpr std::array kSources{"office:dde-source"sv,
                              "text:dde-connection-decls"sv,
                              "text:dde-connection"sv,
                              "table:dde-links"sv,
                              "table:dde-link"sv,
                              "table:table-source"sv,
                              "table:cell-range-source"sv,
                              "table:database-source-sql"sv,
                              "table:database-source-table"sv,
                              "table:database-source-query"sv,
                              "form:connection-resource"sv};

constexpr std::array kCalls{"DDE("sv, "WEBSERVICE("sv, "FILTERXML("sv};

/// Whether an address leads out of the package: it has a scheme, or a path from elsewhere, or a value decides.
bool leads_out(std::string_view address)
{
    if (address.empty() || address.starts_with('#'))
        return false;
    const auto scheme = address.substr(0, address.find_first_of(":/?#"));
    const bool has_scheme = scheme.size() < address.size() && address[scheme.size()] == ':';
    return has_scheme || address.starts_with('/') || address.starts_with('\\') || address.starts_with("../") ||
           address.find("{{") != address.npos;
}

/// The call in a formula that asks another program, file or the net; empty for most formulas.
std::string call_in(std::string_view formula)
{
    std::string upper;
    for (const char c : formula)
        if (c != ' ')
            upper += static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
    for (const auto call : kCalls)
        if (const auto at = upper.find(call);
            at != upper.npos && (at == 0 || !std::isalnum(static_cast<unsigned char>(upper[at - 1]))))
            return std::string(call.substr(0, call.size() - 1));
    const auto file = upper.find("'FILE:") != upper.npos || upper.find("'HTTP") != upper.npos;
    return file ? std::string(formula) : std::string();
}

/// What runs when something happens. A click that only turns the page is none of it.
bool runs_something(Node listener)
{
    const std::string_view action = listener.attribute("presentation:action").value();
    return is(listener, "script:event-listener") || action == "execute" || action == "verb" ||
           action == "execute-macro" || leads_out(listener.attribute("xlink:href").value());
}

class Remover
{
public:
    Remover(std::string_view part, const HiddenStyles& styles, Keep keep, std::vector<Extra>& found)
        : part_(part), styles_(styles), keep_(keep), found_(found)
    {
    }

    bool changed() const { return changed_; }

    void walk(Node parent)
    {
        for (auto node = parent.first_child(); node;)
        {
            const auto next = node.next_sibling();
            if (node.type() == pugi::node_element && !is_removed(node))
            {
                look_at_formulas(node);
                walk(node);
            }
            node = next;
        }
    }

    /// If cells have gone that a formula may need, what it gave last stays, and what else was made from them goes.
    void keep_results(Node root)
    {
        if (!has_hidden_cells_)
            return;
        for (const auto& found : root.select_nodes("//*[@table:formula]"))
            found.node().remove_attribute("table:formula");
        for (auto book : root.child("office:body").children("office:spreadsheet"))
            for (const auto* const made : {"table:data-pilot-tables", "table:named-expressions", "table:consolidation"})
                book.remove_child(made);
    }

private:
    void tell(ExtraKind kind, Node node, std::string what = {})
    {
        found_.push_back({kind, place_of(node, part_), std::move(what)});
    }

    void remove(Node node)
    {
        node.parent().remove_child(node);
        changed_ = true;
    }

    /// Removes an extra unless it stays; true if it has gone.
    bool removed(ExtraKind kind, Node node)
    {
        if (is_kept(kind, keep_))
            return false;
        remove(node);
        return true;
    }

    /// The same for one that is told.
    bool found(ExtraKind kind, Node node, std::string what = {})
    {
        tell(kind, node, std::move(what));
        return removed(kind, node);
    }

    bool is_removed(Node node)
    {
        const std::string_view name = node.name();
        if (name == "office:annotation")
            return found(ExtraKind::comment, node);
        if (name == "office:annotation-end")
            return removed(ExtraKind::comment, node);
        if (name == "text:tracked-changes" || name == "table:tracked-changes")
            return node.first_child() ? found(ExtraKind::deleted_text, node) : removed(ExtraKind::deleted_text, node);
        if (name == "text:change" || name == "text:change-start" || name == "text:change-end")
            return removed(ExtraKind::deleted_text, node);
        if (name == "text:hidden-text" || name == "text:hidden-paragraph" ||
            (name == "text:section" && node.attribute("text:display").value() == "none"sv))
            return found(ExtraKind::hidden_text, node);
        if (const auto hidden = hidden_kind(node); hidden && !is_for_tags(node))
            return *hidden == ExtraKind::hidden_text ? found_text(node) : found_hidden(*hidden, node);
        if (is_sheet(node) && has_hidden_cells(node))
            found_cells(node);
        if (name == "office:script")
            return is_script(node) ? found(ExtraKind::macro, node) : removed(ExtraKind::macro, node);
        if (name == "text:script" || name == "text:execute-macro")
            return found(ExtraKind::macro, node);
        if (name == "script:event-listener" || name == "presentation:event-listener")
            return runs_something(node) && found(ExtraKind::event, node, node.attribute("xlink:href").value());
        if (is_one_of(name, kSources))
            return found(ExtraKind::link, node);
        if (const std::string_view address = node.attribute("xlink:href").value();
            link_use(node) == LinkUse::loaded && leads_out(address))
            return found(ExtraKind::link, node, std::string(address));
        if (name == "draw:object-ole" && keep_ == Keep::pages_alone)
        {
            remove(node); // its data has gone, its picture stays
            return true;
        }
        return false;
    }

    /// What is hidden by its style, or as a drawing; nothing for what is shown.
    std::optional<ExtraKind> hidden_kind(Node node) const
    {
        const std::string_view name = node.name();
        if (name.starts_with("draw:") && node.attribute("draw:display").value() == "none"sv)
            return ExtraKind::hidden_text;
        const bool may_be_hidden = name == "draw:page" || is_sheet(node) || name == "text:span" || is_paragraph(node);
        if (!may_be_hidden || !node.first_child() || !styles_.hides(node))
            return std::nullopt;
        return name == "draw:page" ? ExtraKind::hidden_slide
               : is_sheet(node)    ? ExtraKind::hidden_sheet
                                   : ExtraKind::hidden_text;
    }

    bool found_hidden(ExtraKind kind, Node node)
    {
        if (kind != ExtraKind::hidden_slide)
        {
            const bool gone = found(kind, node);
            has_hidden_cells_ = has_hidden_cells_ || gone;
            return gone;
        }
        tell(kind, node, node.attribute("draw:name").value());
        if (is_kept(kind, keep_))
            return false;
        node.remove_children();
        node.append_attribute(kGone) = true;
        return changed_ = true;
    }

    /// A paragraph goes with its text unless it stands alone, as in a cell: something must stand there.
    bool found_text(Node node)
    {
        const bool stays = is_paragraph(node) && !node.previous_sibling() && !node.next_sibling();
        if (!stays)
            return found(ExtraKind::hidden_text, node);
        tell(ExtraKind::hidden_text, node);
        if (!is_kept(ExtraKind::hidden_text, keep_))
            changed_ = node.remove_children() || changed_;
        return false;
    }

    void found_cells(Node sheet)
    {
        tell(ExtraKind::hidden_rows, sheet);
        if (is_kept(ExtraKind::hidden_rows, keep_))
            return;
        empty_hidden_cells(sheet);
        has_hidden_cells_ = changed_ = true;
    }

    /// LibreOffice writes an empty library into every flat document.
    static bool is_script(Node script)
    {
        if (script.attribute("script:language").value() != "ooo:Basic"sv)
            return true;
        return !script.select_node(".//*[name()='ooo:module' or name()='dlg:window']").node().empty();
    }

    void look_at_formulas(Node node)
    {
        for (auto attribute = node.first_attribute(); attribute;)
        {
            const auto next = attribute.next_attribute();
            if (is_formula(attribute.name()))
                if (auto call = call_in(attribute.value()); !call.empty())
                {
                    tell(ExtraKind::formula, node, std::move(call));
                    if (!is_kept(ExtraKind::formula, keep_))
                    {
                        node.remove_attribute(attribute); // what it gave last stays
                        changed_ = true;
                    }
                }
            attribute = next;
        }
    }

    std::string_view part_;
    const HiddenStyles& styles_;
    Keep keep_;
    std::vector<Extra>& found_;
    bool changed_ = false;
    bool has_hidden_cells_ = false; ///< some have gone
};
} // namespace

bool take_out_elements(Node root, std::string_view part, const HiddenStyles& styles, Keep keep,
                       std::vector<Extra>& found)
{
    Remover remover(part, styles, keep, found);
    remover.walk(root);
    remover.keep_results(root);
    return remover.changed();
}
} // namespace planerka::odf
