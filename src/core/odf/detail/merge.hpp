// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/detail/program.hpp"

#include <map>

namespace planerka::odf
{
/// One merge of a program: first finds where repeated rows and sheets go, then writes part after part.
class Merge
{
public:
    Merge(const Template::Program& program, const Value& fields, std::string_view language);

    /// Must run before parts are written. Errors: "template.unknown_field", "template.too_much".
    Result<void> plan();

    /// Whether a part of the document differs from the template's.
    bool changes(const ProgramPart& part) const;

    /// The XML of a part. Errors: "template.unknown_field", "template.not_printable", "template.too_much".
    Result<std::string> write(const ProgramPart& part);

private:
    struct Guard
    {
        std::size_t begin;
        std::size_t inside = 0;
        bool remove = false;
    };

    bool run(std::size_t from, std::size_t to);
    bool step(std::size_t& at);
    bool section(std::size_t& at);
    bool field(const Op& op);
    bool cell_type(const Op& op);
    void copy_suffix();
    void unique_name(NameKind kind);
    void reference(const Reference& written);
    void row_span(const Op& op);
    void end_guard();

    BlockCopy plan_block(std::size_t block, int position);
    std::string sheet_name(std::size_t from, std::size_t to);
    std::string made_unique(std::string name, NameKind kind);

    const Value* find(const Op& op);
    bool fail(const char* code, const Op& op);
    bool has_room(const Op& op); ///< false, with an error, when the document has become too large

    const Template::Program& program_;
    const ProgramPart* part_ = nullptr;
    Context context_;
    std::string_view language_;
    std::string out_{};
    std::vector<std::size_t> copies_{}; ///< number of the copy in each enclosing section
    std::vector<Guard> guards_{};
    std::size_t name_begin_ = 0;
    std::size_t written_ = 0; ///< bytes of the parts before this one
    std::size_t steps_ = 0;
    std::map<std::string, int> used_names_[kNameKinds]{}; ///< with the number that was last put behind each
    BlockCopy book_{};
    CopyPath path_{};
    int row_ = -1; ///< row of the sheet that is being written
    int next_row_ = 0;
    std::optional<Error> error_{};
};
} // namespace planerka::odf
