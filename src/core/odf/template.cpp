// SPDX-License-Identifier: MPL-2.0
#include "odf/template.hpp"
