// SPDX-License-Identifier: MPL-2.0
// A template file from anywhere, zip or flat, merged with everything a document can print.
#include "template_promises.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::use_template(fuzz::text_of(data, size));
    return 0;
}
