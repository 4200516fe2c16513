// SPDX-License-Identifier: MPL-2.0
#pragma once

/// Of a long row of cases, one in so many is run with sanitizers, where each takes twenty times as long; without them,
/// all are.
#ifdef PLANERKA_SANITIZE
inline constexpr int kOneCaseIn = 5;
#else
inline constexpr int kOneCaseIn = 1;
#endif
