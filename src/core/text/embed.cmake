# SPDX-License-Identifier: MPL-2.0
# Writes OUTPUT, a C++ source that defines the texts of the files INPUTS as the list planerka::text::NAME.
set(list "")
foreach(input ${INPUTS})
    file(READ ${input} text)
    string(APPEND list "    R\"planerka~(${text})planerka~\",\n")
endforeach()
file(WRITE ${OUTPUT} "#include <string_view>
#include <vector>
namespace planerka::text
{
extern const std::vector<std::string_view> ${NAME};
const std::vector<std::string_view> ${NAME}{
${list}};
}
")
