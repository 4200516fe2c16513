// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/office.hxx"

#include <com/sun/star/accessibility/XAccessible.hpp>

#include <string>

namespace planerka::ui_tests
{
/// The office's dialog or message that waits for an answer, as a person gives it.
class Dialog
{
public:
    /// Waits for one that has a button with that label; throws if none comes.
    Dialog(const office_tests::Office& office, const std::string& button);

    /// What stands in it, a line each.
    std::string text() const;

    /// Enters a text into the field of that name ("File name:", "Path:").
    void type(const std::string& field, const std::string& text) const;

    /// Presses a button that ends the dialog. What comes of it comes later, as after a click: wait for it.
    void press(const std::string& button) const;

private:
    office_tests::Reference<css::accessibility::XAccessible> top_;
};

/// Chooses a file or a folder in the office's dialog.
void choose_file_to_open(const office_tests::Office& office, const std::string& path);
void choose_file_to_save(const office_tests::Office& office, const std::string& path);
void choose_folder(const office_tests::Office& office, const std::string& path);
} // namespace planerka::ui_tests
