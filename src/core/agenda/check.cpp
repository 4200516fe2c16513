// SPDX-License-Identifier: MPL-2.0
#include "agenda/check.hpp"
