// SPDX-License-Identifier: MPL-2.0
#include "base/file.hpp"
