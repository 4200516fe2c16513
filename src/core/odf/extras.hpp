// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/named_values.hpp"

#include <array>
#include <string>
#include <string_view>

/// What a template carries beside its pages: odf/README.md, "What a template carries".
namespace planerka::odf
{
enum class ExtraKind
{
    comment,
    deleted_text, ///< recorded changes
    hidden_text,
    hidden_slide,
    hidden_sheet,
    hidden_rows, ///< or columns, of one sheet
    macro,
    event,   ///< something that is to run on a click, on opening, …
    version, ///< an old state of the document
    foreign_part,
    link,    ///< a section, picture, object or source that is loaded from elsewhere
    formula, ///< one that asks another program or the net
};

inline constexpr std::array kExtraKinds{Named{ExtraKind::comment, "comment"},
                                        Named{ExtraKind::deleted_text, "deleted_text"},
                                        Named{ExtraKind::hidden_text, "hidden_text"},
                                        Named{ExtraKind::hidden_slide, "hidden_slide"},
                                        Named{ExtraKind::hidden_sheet, "hidden_sheet"},
                                        Named{ExtraKind::hidden_rows, "hidden_rows"},
                                        Named{ExtraKind::macro, "macro"},
                                        Named{ExtraKind::event, "event"},
                                        Named{ExtraKind::version, "version"},
                                        Named{ExtraKind::foreign_part, "foreign_part"},
                                        Named{ExtraKind::link, "link"},
                                        Named{ExtraKind::formula, "formula"}};

constexpr std::string_view name_of(ExtraKind kind)
{
    return name_in(kExtraKinds, kind);
}

struct Extra
{
    ExtraKind kind;
    std::string place;  ///< the part, or "table Agenda, row 2" or the like
    std::string what{}; ///< the address of a link, the call of a formula; empty for most
};

/// How much of it goes on into documents.
enum class Keep
{
    everything,
    nothing_that_acts, ///< no macros, events, links and formulas that ask others
    pages_alone,       ///< none of it
};

/// Whether it runs or loads something, and does not only lie there.
constexpr bool acts(ExtraKind kind)
{
    return kind == ExtraKind::macro || kind == ExtraKind::event || kind == ExtraKind::link ||
           kind == ExtraKind::formula;
}

/// Whether documents get it.
constexpr bool is_kept(ExtraKind kind, Keep keep)
{
    return keep == Keep::everything || (keep == Keep::nothing_that_acts && !acts(kind));
}
} // namespace planerka::odf
