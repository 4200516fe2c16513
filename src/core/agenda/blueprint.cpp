// SPDX-License-Identifier: MPL-2.0
#include "agenda/blueprint.hpp"
