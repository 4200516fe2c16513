// SPDX-License-Identifier: MPL-2.0
#include "odf/package.hpp"
