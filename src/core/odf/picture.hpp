// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

/// Pictures that a document can hold.
namespace planerka::odf
{
struct Picture
{
    std::string bytes;
    std::string_view ending;     ///< of the part that holds it: "png", "jpg", "svg"
    std::string_view media_type; ///< "image/png"
    int width = 0;               ///< above zero, and so is the height; in a unit of the picture's own: only their
    int height = 0;              ///< ratio counts
};

/// PNG, JPEG or SVG, told by what it holds and not by the name of a file; nothing for anything else, for a picture
/// without a size, and for an SVG that acts or loads something (odf/README.md, "Pictures").
std::optional<Picture> picture_of(std::string bytes);
} // namespace planerka::odf
