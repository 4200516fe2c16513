// SPDX-License-Identifier: MPL-2.0
// The files of a template package, put into a sound zip, so that mutations reach the XML: see package_text.hpp.
#include "package_text.hpp"
#include "template_promises.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (const auto package = fuzz::package_of(fuzz::text_of(data, size)))
        fuzz::use_template(*package);
    return 0;
}
