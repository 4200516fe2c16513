// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/detail/contents_entries.hpp"
#include "odf/detail/copy_numbers.hpp"
#include "odf/detail/inner_places.hpp"
#include "odf/detail/late_texts.hpp"
#include "odf/detail/link_attribute.hpp"
#include "odf/detail/program.hpp"
#include "odf/detail/unique_names.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace planerka::odf
{
/// An embedded object as it was filled in at one place.
struct ObjectCopy
{
    const PlacedObject* object = nullptr;
    std::string folder{}; ///< that its files lie in; of the first copy that of the template
    std::string content{};
};

/// Runs ops of a program with the values of one merge, and keeps count of how much it has written. Once it has failed
/// it must not be used again.
class OpRunner
{
public:
    OpRunner(const Template::Program& program, const Value& fields, std::string_view language);

    /// The XML of a part, with rows and sheets where `book` says. Errors: "template.unknown_field",
    /// "template.not_printable", "template.too_much".
    Result<std::string> write(const ProgramPart& part, const BlockCopy& book);

    // For the plan of a merge, which looks at sections and writes the names of sheets before the parts are written.

    /// What the ops of a part from one up to another write; nothing if it failed.
    std::string write(const ProgramPart& part, std::size_t from, std::size_t to);

    /// The value of the name of an op; nullptr, with an error, if there is none.
    const Value* find(const Op& op);

    /// False, with an error, if the document has become too large.
    bool has_room(const Op& op, const ProgramPart& part);

    Context& context() { return context_; }

    /// The embedded objects that what was written shows, of those that sections repeat.
    const std::vector<ObjectCopy>& objects() const { return objects_; }

    const std::optional<Error>& error() const { return error_; }

private:
    OpRunner(const Template::Program& program, const Context& context, std::string_view language);

    /// An element that must not be written empty: where it begins in the output, and its content.
    struct Guard
    {
        std::size_t begin;
        std::size_t inside = 0;
        std::uint32_t page_break = 0; ///< that waits where it begins
        bool remove = false;
    };

    bool run(std::size_t from, std::size_t to);
    bool step(std::size_t& at);
    bool section(std::size_t& at);
    bool add_late_texts(const ProgramPart& part);
    bool field(const Op& op);
    bool cell_type(const Op& op);
    void end_link(LinkUse use);
    void goes_on(std::size_t& at);
    void break_style(std::size_t& at);
    void unique_name(NameKind kind);
    void reference(const Reference& written, bool in_link);
    void cells(const Op& op);
    void matrix_span(const Op& op);
    void end_guard();
    bool object(const Op& op);
    bool fail(const char* code, const Op& op);

    const Template::Program& program_;
    Context context_;
    std::string_view language_;

    const ProgramPart* part_ = nullptr;
    const BlockCopy* book_ = nullptr;
    CopyPath path_{};
    int row_ = -1; ///< of the sheet that is being written, -1 outside of its rows
    int next_row_ = 0;

    std::string out_{};
    CopyNumbers copies_{};
    LateTexts late_{};
    std::size_t heading_begin_ = 0; ///< in the output
    std::vector<Heading> headings_{};
    std::size_t cut_begin_ = 0;     ///< of what goes to another place, in the output
    std::uint32_t page_break_ = 0;  ///< that waits for the next paragraph or table; 0: none
    std::vector<bool> has_style_{}; ///< of the breaking styles, those whose definitions are written
    std::vector<Guard> guards_{};
    std::size_t name_begin_ = 0;              ///< of a name that must be unique, in the output
    std::optional<std::size_t> link_begin_{}; ///< of the link that is being written, in the output
    bool has_control_ = false;                ///< a value of that link has a control character
    std::array<UniqueNames, kNameKinds> names_{};
    InnerPlaces inner_{};

    std::vector<ObjectCopy> objects_{};

    std::size_t written_ = 0; ///< bytes before this part
    std::size_t steps_ = 0;
    std::optional<Error> error_{};
};
} // namespace planerka::odf
