// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace planerka::odf
{
inline constexpr int kMaxRows = 1'048'576; ///< of a sheet in LibreOffice

/// Stands for a sheet that there is none of any more: what refers to it shows that.
inline constexpr const char* kNoSheet = "#REF!";

/// "A" for 0, "AA" for 26.
std::string column_name(unsigned index);

/// One corner of a reference (OpenFormula 5.8): "$Cost.$B$2" is sheet "Cost", column "$B", row 1, as rows count from 0.
struct Corner
{
    bool has_sheet = false;
    bool sheet_is_absolute = false; ///< written with $
    std::string sheet{};
    std::string column{};
    bool row_is_absolute = false;
    int row = -1; ///< -1: a whole column

    bool operator==(const Corner&) const = default;
};

/// How references are written.
enum class Notation
{
    calc,   ///< ".A1", "$Cost.$B$2"
    writer, ///< "A1", "Cost.B2", and in a range the table only once
};

struct Reference
{
    Corner first;
    std::optional<Corner> last{}; ///< of a range
    std::string text{};           ///< as it is written in the template
    Notation notation = Notation::calc;
    std::string home{}; ///< if it stands in no sheet: the sheet that it is meant in; may be empty

    bool operator==(const Reference&) const = default;
};

/// A piece of a text with references: literal text and the reference behind it. The last piece has no reference.
struct ReferencePiece
{
    std::string_view literal;
    std::optional<Reference> reference{};
};

/// The pieces of a formula, where references stand in brackets, as in table:formula. What is no plain reference (one to
/// another file, #REF!) stays literal.
std::vector<ReferencePiece> references_in_formula(std::string_view formula);

/// The pieces of a list of addresses without brackets, as in table:cell-range-address and table:print-ranges.
std::vector<ReferencePiece> references_in_addresses(std::string_view addresses);

/// The pieces of a link to a cell or a range of the document, as in "#Sheet1.A5": the mark, and the reference. Of any
/// other link nothing is a reference. Its reference is written as to_link() has it.
std::vector<ReferencePiece> reference_in_link(std::string_view link);

/// A reference as links have it, without the dots that stand for the same sheet: "A1:B2" for ".A1:.B2".
std::string to_link(std::string_view reference);

void append_reference(std::string& out, const Reference& reference);
} // namespace planerka::odf
