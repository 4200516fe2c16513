// SPDX-License-Identifier: MPL-2.0
#include "odf/detail/view_settings.hpp"

#include "odf/detail/moved_reference.hpp"
#include "odf/detail/tag.hpp"
#include "odf/detail/xml.hpp"

#include <functional>
#include <iterator>
#include <utility>

namespace planerka::odf
{
namespace
{
using Node = pugi::xml_node;

Node setting(Node entry, std::string_view name)
{
    return entry.find_child([&](Node item) { return item.attribute("config:name").value() == name; });
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

class ViewMover
{
public:
    ViewMover(const Layout& layout, const BlockCopy& book) : layout_(layout), book_(book) {}

    bool changed() const { return changed_; }

    /// The view of each sheet becomes those of its copies.
    void move_views(Node tables)
    {
        std::vector<Node> own;
        for (const auto entry : tables.children())
            own.push_back(entry);
        for (auto entry : own)
        {
            const std::string name = entry.attribute("config:name").value();
            const auto size = static_cast<std::size_t>(std::distance(entry.begin(), entry.end())) * kBytesOfSetting;
            const auto sheet = layout_.sheets.find(name);
            std::size_t copies = 0;
            CopyPath path;
            if (sheet != layout_.sheets.end())
                each_copy(book_, sheet->second, 0, path,
                          [&](const BlockCopy& copy)
                          {
                              if (++copies * size > kMostMergedBytes)
                                  return; // the office shows the rest as it shows new sheets
                              auto view = tables.insert_copy_before(entry, entry);
                              set(view.attribute("config:name"), copy.sheet_name);
                              move_rows(view, name, path);
                          });
            tables.remove_child(entry);
            changed_ = changed_ || copies != 1;
        }
    }

    /// The sheet that is shown first; if it has gone the office takes the first.
    void move_active(Node view)
    {
        auto active = setting(view, "ActiveTable").text();
        const auto sheet = layout_.sheets.find(active.get());
        if (!active || sheet == layout_.sheets.end())
            return;
        CopyPath path;
        bool is_first = true;
        each_copy(book_, sheet->second, 0, path,
                  [&](const BlockCopy& copy)
                  {
                      if (std::exchange(is_first, false) && copy.sheet_name != active.get())
                          changed_ = active.set(copy.sheet_name.c_str());
                  });
    }

private:
    static constexpr std::size_t kBytesOfSetting = 128; ///< about

    void set(pugi::xml_attribute attribute, const std::string& value)
    {
        changed_ = changed_ || attribute.value() != value;
        attribute.set_value(value.c_str());
    }

    /// The rows that the view of a sheet names, counted from 0.
    void move_rows(Node entry, const std::string& sheet, const CopyPath& path)
    {
        constexpr std::string_view kFrozen = "2"; // otherwise the place of the split is one on the screen
        const auto move = [&](std::string_view name)
        {
            auto row = setting(entry, name).text();
            const int was = row.as_int(-1);
            if (was < 0 || was >= kMaxRows)
                return;
            const int now = moved({{true, false, sheet, "A", false, was}}, layout_, book_, path, -1).first.row;
            changed_ = changed_ || now != was;
            row.set(now);
        };
        for (const auto* const name : {"CursorPositionY", "PositionTop", "PositionBottom"})
            move(name);
        if (setting(entry, "VerticalSplitMode").text().get() == kFrozen)
            move("VerticalSplitPosition");
    }

    const Layout& layout_;
    const BlockCopy& book_;
    bool changed_ = false;
};
} // namespace

std::string moved_view_settings(std::string_view settings, const Layout& layout, const BlockCopy& book)
{
    pugi::xml_document document;
    if (!parse_xml(document, settings, "settings.xml"))
        return {};
    ViewMover mover(layout, book);
    for (const auto& tables : document.select_nodes("//*[@config:name='Tables']"))
    {
        mover.move_views(tables.node());
        mover.move_active(tables.node().parent());
    }
    return mover.changed() ? to_xml(document) : std::string();
}
} // namespace planerka::odf
