// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace planerka::odf
{
/// The type that a cell of Calc gets if it holds one tag and nothing else.
enum class CellType
{
    text,
    number,
    currency,
    percentage,
    date, ///< value is ISO 8601: "2026-12-07" or "2026-12-07T09:30:00"
    time, ///< value is an ISO 8601 duration: "PT09H30M00S"
};

/// One value that can be printed: `text` as a person reads it, and what a cell calculates with.
struct Scalar
{
    std::string text;
    CellType type = CellType::text;
    std::string value{};    ///< "97.50"; unused for text; if it is empty, the cell is one of text
    std::string currency{}; ///< ISO 4217 code if type is currency
};

class Value;
using List = std::vector<Value>;
using Record = std::map<std::string, Value, std::less<>>;

/// What a template is filled with: a tree of scalars, lists and records, as in the Mustache specification.
class Value
{
public:
    Value() = default; ///< null: prints nothing, false as a section
    Value(bool truth) : data_(truth) {}
    Value(Scalar scalar) : data_(std::move(scalar)) {}
    Value(std::string text) : data_(Scalar{std::move(text)}) {}
    Value(const char* text) : data_(Scalar{text}) {}
    Value(List list) : data_(std::move(list)) {}
    Value(Record record) : data_(std::move(record)) {}

    const Scalar* scalar() const { return std::get_if<Scalar>(&data_); }
    const List* list() const { return std::get_if<List>(&data_); }
    const Record* record() const { return std::get_if<Record>(&data_); }
    Record* record() { return std::get_if<Record>(&data_); }
    const bool* boolean() const { return std::get_if<bool>(&data_); }
    bool is_null() const { return std::holds_alternative<std::monostate>(data_); }

    /// As a section sees it: false for null, false, empty text and the empty list.
    bool truthy() const;

private:
    std::variant<std::monostate, bool, Scalar, List, Record> data_;
};
} // namespace planerka::odf
