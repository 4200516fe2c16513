// SPDX-License-Identifier: MPL-2.0
#include "money/money.hpp"
