// SPDX-License-Identifier: MPL-2.0
#include "meeting/meeting_file.hpp"
