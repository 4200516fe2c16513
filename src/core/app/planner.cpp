// SPDX-License-Identifier: MPL-2.0
#include "app/planner.hpp"
