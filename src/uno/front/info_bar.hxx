// SPDX-License-Identifier: MPL-2.0
#pragma once

/// What the bar above a document is called, by which it is found and taken away again.
namespace planerka::uno
{
inline constexpr const char* kInfoBar = "org.planerka.InfoBar";
} // namespace planerka::uno
