// SPDX-License-Identifier: MPL-2.0
#include "text/messages.hpp"
