// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/view_settings.hpp"

#include "odf/detail/moved_reference.hpp"
#include "odf/detail/xml.hpp"

#include <array>
#include <functional>

namespace planerka::odf
{
namespace
{
using Node = pugi::xml_node;

Node setting(Node entry, std::string_view name)
{
    return entry.find_child([&](Node item) { return item.attribute("config:name").value() == name; });
}

/// The rows that the view of a sheet names, counted from 0.
void move_rows(Node entry, const std::string& sheet, const Layout& layout, const BlockCopy& book, const CopyPath& path)
{
    constexpr std::string_view kFrozen = "2"; // otherwise the place of the split is one on the screen
    const auto move = [&](std::string_view name)
    {
        auto row = setting(entry, name).text();
        const Reference cell{{true, false, sheet, "A", false, row.as_int()}};
        if (row && row.as_int() >= 0 && row.as_int() < kMaxRows)
            row.set(moved(cell, layout, book, path, -1).first.row);
    };
    for (const auto* const name : {"CursorPositionY", "PositionTop", "PositionBottom"})
        move(name);
    if (setting(entry, "VerticalSplitMode").text().get() == kFrozen)
        move("VerticalSplitPosition");
}

/// Calls `look` with each copy of a sheet and the copies around it.
void each_copy(const BlockCopy& outer, const std::vector<std::size_t>& items, std::size_t depth, CopyPath& path,
               const std::function<void(const BlockCopy&)>& look)
{
    path.push_back(&outer);
    if (depth == items.size())
        look(outer);
    else
        for (const auto& copy : outer.items[items[depth]].copies)
            each_copy(copy, items, depth + 1, path, look);
    path.pop_back();
}

void move_view(Node tables, const Layout& layout, const BlockCopy& book)
{
    std::vector<Node> own;
    for (const auto entry : tables.children())
        own.push_back(entry);
    for (auto entry : own)
    {
        const std::string name = entry.attribute("config:name").value();
        const auto sheet = layout.sheets.find(name);
        CopyPath path;
        if (sheet != layout.sheets.end())
            each_copy(book, sheet->second, 0, path,
                      [&](const BlockCopy& copy)
                      {
                          auto view = tables.insert_copy_before(entry, entry);
                          view.attribute("config:name").set_value(copy.sheet_name.c_str());
                          move_rows(view, name, layout, book, path);
                      });
        tables.remove_child(entry);
    }
}

/// The sheet that is shown first; if it has gone the office takes the first.
void move_active(Node view, const Layout& layout, const BlockCopy& book)
{
    auto active = setting(view, "ActiveTable").text();
    const auto sheet = layout.sheets.find(active.get());
    if (!active || sheet == layout.sheets.end())
        return;
    CopyPath path;
    bool is_first = true;
    each_copy(book, sheet->second, 0, path,
              [&](const BlockCopy& copy)
              {
                  if (is_first)
                      active.set(copy.sheet_name.c_str());
                  is_first = false;
              });
}
} // namespace

std::string moved_view_settings(std::string_view settings, const Layout& layout, const BlockCopy& book)
{
    pugi::xml_document document;
    if (!parse_xml(document, settings, "settings.xml"))
        return {};
    const auto found = document.select_nodes("//*[@config:name='Tables']");
    for (const auto& tables : found)
    {
        move_view(tables.node(), layout, book);
        move_active(tables.node().parent(), layout, book);
    }
    return found.empty() ? std::string() : to_xml(document);
}
} // namespace planerka::odf
