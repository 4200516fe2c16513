// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/meeting.hpp"

#include <span>
#include <string_view>

/// Which fields stand where: from it come the panels, the details of a row and the reference of fields
/// (forms/README.md).
namespace planerka::forms
{
/// Where a field is shown.
enum class Weight
{
    main, ///< at once
    more, ///< when one asks for more
};

/// A field, or a list of rows, in a form.
struct Entry
{
    std::string_view path; ///< from the meeting, or from the row: "platform.passcode", "cost.travelMinutes", "goals"
    Weight weight = Weight::more;
    bool (*matters)(const Meeting&) = nullptr; ///< whether it is of use in such a meeting; nullptr: always

    bool is_of_use(const Meeting& meeting) const { return !matters || matters(meeting); }
};

/// What belongs together: a panel of the sidebar.
struct Section
{
    std::string_view id; ///< "subject": it is called by the message "forms.section.subject"
    std::span<const Entry> entries;
};

/// All sections, in their order; which of them a meeting shows, their entries decide.
std::span<const Section> sections();

/// What a row of an entity opens to: paths within the row. The first is what the row shows while it is closed.
std::span<const Entry> row_form(std::string_view entity);

/// A field of the model that no form shows, and why.
struct Exception
{
    std::string_view entity;
    std::string_view key;
    std::string_view reason; ///< in plain English
};

std::span<const Exception> exceptions();
} // namespace planerka::forms
