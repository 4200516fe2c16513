// SPDX-License-Identifier: MPL-2.0
#include "cost/cost.hpp"
