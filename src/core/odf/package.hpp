// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hpp"

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace planerka::odf
{
struct ZipEntry;

/// The files of a document in their order, before they are zipped, so that they can be looked through first. Files that
/// were taken over from a template stay packed as they are there.
class Package
{
public:
    /// `owner` keeps the entries alive that add() borrows; `parts` is how many files there may be.
    Package(std::shared_ptr<const void> owner, std::size_t parts) : owner_(std::move(owner)) { parts_.reserve(parts); }

    /// A file that is packed already. Borrowed from `owner`.
    void add(const ZipEntry& packed);

    /// A file that write() will pack.
    void add(std::string name, std::string content);

    /// Calls `look` with the name and the unpacked content of each file, in the order in which write() writes them.
    void each_part(const std::function<void(std::string_view name, std::string_view content)>& look) const;

    /// The zip. The same files give the same bytes.
    std::string write() const;

private:
    struct Part
    {
        std::string name{};
        std::string content{};
        const ZipEntry* packed = nullptr; ///< if set, it is the file: with name and content of its own
    };

    std::shared_ptr<const void> owner_;
    std::vector<Part> parts_{};
};

/// The user-defined text properties of an ODF package (meta:user-defined in meta.xml), in their order. Errors:
/// "odf.not_odf", "odf.damaged", "odf.encrypted", "odf.too_large".
Result<std::vector<std::pair<std::string, std::string>>> user_properties(std::string_view package);

/// The names and the unpacked content of all files of a package. Errors: "odf.not_odf", "odf.damaged", "odf.encrypted",
/// "odf.too_large".
Result<std::vector<std::pair<std::string, std::string>>> unpack(std::string_view package);
} // namespace planerka::odf
