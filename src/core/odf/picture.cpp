// SPDX-License-Identifier: MPL-2.0
#include "odf/picture.hpp"

#include <pugixml.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace planerka::odf
{
namespace
{
struct Size
{
    double width = 0;
    double height = 0;
};

/// A number of `bytes` bytes, the highest first; 0 beyond the end.
int number_at(std::string_view data, std::size_t position, int bytes)
{
    if (position + static_cast<std::size_t>(bytes) > data.size())
        return 0;
    unsigned number = 0;
    for (int i = 0; i < bytes; ++i)
        number = number << 8 | static_cast<unsigned char>(data[position + static_cast<std::size_t>(i)]);
    return number > 0x7fffffffu ? 0 : static_cast<int>(number);
}

/// PNG (ISO/IEC 15948), 11.2.2: the first chunk begins with width and height.
Size size_of_png(std::string_view data)
{
    return {static_cast<double>(number_at(data, 16, 4)), static_cast<double>(number_at(data, 20, 4))};
}

/// JPEG (ITU T.81), B.2.2: the header of a frame has height and width; segments before it are passed over.
Size size_of_jpeg(std::string_view data)
{
    std::size_t position = 2;
    while (position + 9 < data.size() && data[position] == '\xFF')
    {
        const int marker = number_at(data, position + 1, 1);
        if (marker == 0xFF) // fills
        {
            ++position;
            continue;
        }
        const bool is_frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (is_frame)
            return {static_cast<double>(number_at(data, position + 7, 2)),
                    static_cast<double>(number_at(data, position + 5, 2))};
        position += 2 + static_cast<std::size_t>(number_at(data, position + 2, 2));
    }
    return {};
}

/// "120mm", "12.5": in pixels of CSS; 0 for a part of something, such as "100%".
double length_of(std::string_view text)
{
    constexpr std::array<std::pair<std::string_view, double>, 7> kUnits{
        {{"", 1.0}, {"px", 1.0}, {"pt", 96.0 / 72}, {"pc", 16.0}, {"mm", 96 / 25.4}, {"cm", 96 / 2.54}, {"in", 96.0}}};
    double length = 0;
    const auto* const end = text.data() + text.size();
    const auto [rest, failed] = std::from_chars(text.data(), end, length);
    const std::string_view unit(rest, static_cast<std::size_t>(end - rest));
    const auto* const found = std::ranges::find(kUnits, unit, &std::pair<std::string_view, double>::first);
    return failed != std::errc() || found == kUnits.end() ? 0 : length * found->second;
}

/// The last two of "0 0 120 40".
Size size_of_view_box(std::string_view text)
{
    std::array<double, 4> numbers{};
    for (auto& number : numbers)
    {
        text.remove_prefix(std::min(text.find_first_not_of(" ,\t\r\n"), text.size()));
        const auto [rest, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (failed != std::errc())
            return {};
        text.remove_prefix(static_cast<std::size_t>(rest - text.data()));
    }
    return {numbers[2], numbers[3]};
}

std::string_view local_name(std::string_view name)
{
    const auto colon = name.find(':');
    return colon == name.npos ? name : name.substr(colon + 1);
}

/// Scripts, and whatever is fetched from elsewhere when the document is opened.
bool acts(pugi::xml_node element)
{
    struct Search final : pugi::xml_tree_walker
    {
        bool for_each(pugi::xml_node& node) override
        {
            if (local_name(node.name()) == "script" || local_name(node.name()) == "foreignObject")
                return false;
            for (const auto attribute : node.attributes())
            {
                const auto name = local_name(attribute.name());
                const std::string_view value = attribute.value();
                const bool is_link = name == "href" && !value.starts_with('#') && !value.starts_with("data:");
                if (is_link || name.starts_with("on"))
                    return false;
            }
            return true;
        }
    } search;
    return !element.traverse(search);
}

Size size_of_svg(std::string_view data)
{
    pugi::xml_document document;
    if (data.find("<!ENTITY") != data.npos || !document.load_buffer(data.data(), data.size()))
        return {};
    const auto root = document.document_element();
    if (local_name(root.name()) != "svg" || acts(root))
        return {};
    const Size size{length_of(root.attribute("width").value()), length_of(root.attribute("height").value())};
    return size.width > 0 && size.height > 0 ? size : size_of_view_box(root.attribute("viewBox").value());
}

/// Whole numbers in that ratio.
std::optional<Picture> picture(std::string bytes, std::string_view ending, std::string_view media_type, Size size)
{
    constexpr double kLongest = 30'000;
    if (!(size.width > 0 && size.height > 0 && std::isfinite(size.width) && std::isfinite(size.height)))
        return std::nullopt;
    const auto scale = kLongest / std::max(size.width, size.height);
    const auto whole = [scale](double length) { return std::max(1, static_cast<int>(std::lround(length * scale))); };
    return Picture{std::move(bytes), ending, media_type, whole(size.width), whole(size.height)};
}
} // namespace

std::optional<Picture> picture_of(std::string bytes)
{
    if (bytes.starts_with("\x89PNG\r\n\x1A\n"))
    {
        const auto size = size_of_png(bytes);
        return picture(std::move(bytes), "png", "image/png", size);
    }
    if (bytes.starts_with("\xFF\xD8\xFF"))
    {
        const auto size = size_of_jpeg(bytes);
        return picture(std::move(bytes), "jpg", "image/jpeg", size);
    }
    const auto size = size_of_svg(bytes);
    return picture(std::move(bytes), "svg", "image/svg+xml", size);
}
} // namespace planerka::odf
