// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "odf/detail/places.hpp"
#include "odf/detail/program.hpp"
#include "odf/detail/tag.hpp"

#include <pugixml.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace planerka::odf
{
/// Writes the program of one part: its ops, the literal text between them, and what they refer to by index. Keeps the
/// first error.
class OpWriter
{
public:
    OpWriter(Template::Program& program, ProgramPart& part) : program_(program), part_(part) {}

    /// Literal text: as it is, escaped as character data, escaped as the value of an attribute.
    void literal(std::string_view text) { part_.text += text; }
    void literal_text(std::string_view text);
    void literal_attribute(std::string_view value);

    /// What was literal until now becomes an op.
    void end_literal();

    /// A literal that is written only if an op says so: its offset.
    std::uint32_t aside(std::string_view text);

    Op& add(OpKind kind, std::uint32_t a = 0, std::uint32_t b = 0, std::uint32_t c = 0);

    /// The index that the next op will have.
    std::size_t next_op();
    Op& op(std::size_t index) { return part_.ops[index]; }

    /// Indices of what ops refer to.
    std::uint32_t name_index(const std::string& name);
    std::uint32_t place_index(pugi::xml_node at, std::string_view attribute = {});
    std::uint32_t reference_index(const Reference& reference, std::string_view home = {});
    std::uint32_t inner_link_index(InnerLink link);

    /// An embedded object is shown, as its link says, in a section or not; `scope` as in TagUse.
    void object(std::string_view link, bool in_section, std::string scope);

    /// Notes a tag for Template::tags(), unless what is written is written again.
    void note_tag(const std::string& name, TagKind kind, std::string scope, std::uint32_t place);

    void write_again(bool again) { is_again_ = again; }

    /// Where an element or an attribute of it stands; for an error.
    std::string place(pugi::xml_node at, std::string_view attribute = {}) const;

    void fail(Error error);
    const std::optional<Error>& error() const { return error_; }

private:
    Template::Program& program_;
    ProgramPart& part_;
    Places places_{};
    bool is_again_ = false;
    std::size_t covered_ = 0; ///< how much of the literal text belongs to an op already
    std::optional<Error> error_{};
};
} // namespace planerka::odf
