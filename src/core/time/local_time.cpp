// SPDX-License-Identifier: MPL-2.0
#include "time/local_time.hpp"
