// SPDX-License-Identifier: MPL-2.0
#include "text/format.hpp"
