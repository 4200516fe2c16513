// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/meeting.hpp"

#include <algorithm>
#include <array>
#include <string_view>

/// What a meeting is for: groups of purposes that the alternatives of the cost and the advice ask for
/// (meeting/README.md, "Purposes"). The ids are those of the blueprints; a purpose of the user's own is in no group.
namespace planerka
{
namespace purposes
{
inline constexpr std::array<std::string_view, 2> kTraining{"product_training", "software_training"};
inline constexpr std::array<std::string_view, 1> kRecognition{"recognition_goals"};
inline constexpr std::array<std::string_view, 3> kClient{"client_presentation", "client_demo", "financial_planning"};
inline constexpr std::array<std::string_view, 2> kProblemSolving{"problem_review", "sales_gap_workshop"};
inline constexpr std::array<std::string_view, 2> kOnFigures{"pipeline_review", "sales_gap_workshop"};
} // namespace purposes

inline bool is_training(const Meeting& meeting)
{
    return std::ranges::find(purposes::kTraining, meeting.purpose_id) != purposes::kTraining.end();
}

inline bool is_recognition(const Meeting& meeting)
{
    return std::ranges::find(purposes::kRecognition, meeting.purpose_id) != purposes::kRecognition.end();
}

/// By its purpose, or because its audience is not internal.
inline bool is_with_clients(const Meeting& meeting)
{
    return meeting.audience != Audience::internal ||
           std::ranges::find(purposes::kClient, meeting.purpose_id) != purposes::kClient.end();
}

/// It talks about figures that are worked out beforehand.
inline bool is_on_figures(const Meeting& meeting)
{
    return std::ranges::find(purposes::kOnFigures, meeting.purpose_id) != purposes::kOnFigures.end();
}

inline bool is_problem_solving(const Meeting& meeting)
{
    return std::ranges::find(purposes::kProblemSolving, meeting.purpose_id) != purposes::kProblemSolving.end();
}
} // namespace planerka
