// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/editor_fields.hpp"
#include "app/editor_view.hpp"
#include "check/check.hpp"

#include <vector>

/// What is wrong with a meeting, beside the fields of the sidebar.
namespace planerka::app
{
/// Errors are shown beside what they concern, or in the list of what stops the documents. Remarks on single rows are
/// left to the documents' own check: a fresh meeting has many, and they would hide what matters. To be called when the
/// rows are there.
void show_problems(const std::vector<Problem>& problems, View& view);

/// Each text that was not taken over, in its cell, with the reason.
void show_wrong_texts(const WrongTexts& wrong, View& view);
} // namespace planerka::app
