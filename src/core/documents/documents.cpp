// SPDX-License-Identifier: MPL-2.0
#include "documents/documents.hpp"
